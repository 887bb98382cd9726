import type { Route } from "#contract/kernel/route";
import type { Reply } from "#functions/api/kernel/endpoint";
import { type Form, formOf } from "#functions/desk/kit/act-form";
import type { At, FormFor } from "#functions/desk/kit/form-for";
import type { Drawn } from "#functions/desk/kit/shown";
import { type Scene, sceneOf } from "#functions/desk/meetings/scene";
import type { DoneAct } from "#pages/desk/meetings/done";
import type { Formed } from "#pages/desk/meetings/form-page";

/** Where a form on a meeting is filled in: by whom, and how the meeting stands. */
export type AtMeeting = At & Readonly<{ scene: Scene }>;

/** A meeting with what the page of a form on it needs beside. */
type Standing<Also> = Readonly<{ at: AtMeeting; also: Also }>;

/** A form on a meeting: the act that it asks for, what stands in it at first, and how it is drawn. */
type FormOn<R extends Route, Also> = Pick<FormFor<R, unknown>, "endpoint" | "body" | "lists" | "place"> &
  Readonly<{
    /** What the page needs beside the meeting; what isn't there is told by a problem. */
    also: (at: AtMeeting) => Promise<Also> | Also;
    /** The body before anything is typed: as things stand on the register. */
    first: (at: AtMeeting, also: Also) => unknown;
    /** Whether there is nothing to do: it was done already, or there was never need. */
    isDone?: (also: Also) => boolean;
    draw: (formed: Formed, also: Also, scene: Scene) => Drawn;
    done: DoneAct | ((reply: Reply<R>) => DoneAct);
  }>;

/** What a form needs beside the meeting, and holds at first, where that is nothing. */
export const blank = { also: () => undefined, first: () => ({}) };

/** Makes a form on a meeting; who comes when the act can't be done is led to the meeting. */
export const onMeeting = <R extends Route, Also>(form: FormOn<R, Also>): Form => {
  const { also, isDone, first, draw, done, ...asked } = form;
  const { act } = form.endpoint.route;
  return formOf<R, Standing<Also>>({
    ...asked,
    scene: async (here) => {
      const at = { ...here, scene: await sceneOf(here.office, here.visit, here.visitor) };
      return { at, also: await also(at) };
    },
    versionOf: ({ at: { scene } }) => scene.meeting.version,
    leads: ({ at: { scene }, also: more }) =>
      scene.can.some((can) => can === act) && !isDone?.(more) ? undefined : `/desk/meetings/${scene.meeting.id}`,
    first: ({ at, also: more }) => first(at, more),
    draw: (filled, { at: { scene }, also: more }) => draw({ ...filled, meeting: scene.meeting }, more, scene),
    to: (reply, { visit }) =>
      `/desk/meetings/${visit.params["id"]}?done=${typeof done === "function" ? done(reply) : done}`,
  });
};
