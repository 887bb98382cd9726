import type { MeetingAct } from "#committee/meetings/acts";
import { may } from "#committee/permissions";
import type { Route } from "#contract/kernel/route";
import type { Endpoint } from "#functions/api/endpoint";
import { Problem } from "#functions/api/problem";
import { type Attempt, attempt } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import type { Drawn, Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { type Scene, sceneOf } from "#functions/desk/meetings/scene";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Formed } from "#pages/desk/kit/form-page";
import type { DoneAct } from "#pages/desk/meetings/done";

/** Where a form is filled in: by whom, and how the meeting stands. */
export type At = Readonly<{ office: DeskOffice; visit: Visit; visitor: Visitor; scene: Scene }>;

/** A form on a meeting: the act that it asks for, what stands in it at first, and how it is drawn. */
export type FormOn<R extends Route, Also> = Readonly<{
  act: MeetingAct;
  endpoint: Endpoint<R>;
  /** What the page needs beside the meeting; what isn't there is told by a problem. */
  also: (at: At) => Promise<Also> | Also;
  /** The body before anything is typed: as things stand on the register. */
  first: (at: At, also: Also) => unknown;
  /** The body that the form as it was sent asks for; all that was typed in it, unless told otherwise. */
  body?: (form: URLSearchParams) => unknown;
  /** Whether there is nothing to do: it was done already, or there was never need. */
  isDone?: (also: Also) => boolean;
  draw: (formed: Formed, also: Also, scene: Scene) => Drawn;
  done: DoneAct;
}>;

/** A form is loaded when someone asks for it: most visits to the desk need none. */
export type Load<R extends Route, Also> = () => Promise<FormOn<R, Also>>;

type Handler = (office: DeskOffice, visit: Visit, visitor: Visitor) => Promise<Shown>;

type Filling = Pick<Formed, "carried" | "more" | "trouble"> & Readonly<{ body: unknown; current?: unknown }>;

const draw = <R extends Route, Also>(form: FormOn<R, Also>, at: At, also: Also, filling: Filling): Drawn => {
  const { visit, visitor, scene } = at;
  const { carried, more, trouble, body, current } = filling;
  const filled = {
    language: visitor.language,
    values: valuesIn(body),
    faults: trouble?.errors ?? [],
    current: current === undefined ? undefined : valuesIn(current),
  };
  const formed = { frame: frameOf(visit, visitor), meeting: scene.meeting, filled, carried, more, trouble };
  return form.draw(formed, also, scene);
};

const enter = async (act: MeetingAct, office: DeskOffice, visit: Visit, visitor: Visitor): Promise<At> => {
  if (!may(visitor.roles, act)) throw new Problem("not-allowed");
  return { office, visit, visitor, scene: await sceneOf(office, visit, visitor) };
};

/** The key, or the version seen, that a form's act asks for. */
const carriedAnew = ({ keyed, ifMatch }: Route, { office, scene }: At): Formed["carried"] => ({
  ...(keyed && { key: office.draw.id() }),
  ...(ifMatch && { version: String(scene.meeting.version) }),
});

/** The form as it is opened; who comes when the act can't be done is led to the meeting. */
export const showForm =
  <R extends Route, Also>(load: Load<R, Also>): Handler =>
  async (office, visit, visitor) => {
    const form = await load();
    const at = await enter(form.act, office, visit, visitor);
    const also = await form.also(at);
    if (!at.scene.can.includes(form.act) || form.isDone?.(also)) return { to: `/desk/meetings/${at.scene.meeting.id}` };
    const carried = carriedAnew(form.endpoint.route, at);
    return { page: draw(form, at, also, { body: form.first(at, also), carried }) };
  };

const carriedIn = (form: URLSearchParams): Formed["carried"] =>
  Object.fromEntries([...form].filter(([name]) => name === "key" || name === "version"));

/** What came between a form and the register: the form then goes on from how things stand now. */
const between: readonly string[] = ["overtaken", "precondition-failed", "not-at-this-stage"];

/** The form given back with all that was typed, and with what stands in its way. */
const givenBack = async <R extends Route, Also>(
  form: FormOn<R, Also>,
  at: At,
  { trouble, kind }: Pick<Extract<Attempt<R>, { kind: unknown }>, "trouble" | "kind">,
): Promise<Drawn> => {
  const also = await form.also(at);
  const isOld = between.includes(kind) || kind === "key-reused";
  return draw(form, at, also, {
    body: bodyIn(at.visit.form),
    carried: isOld ? carriedAnew(form.endpoint.route, at) : carriedIn(at.visit.form),
    trouble,
    ...(between.includes(kind) && { current: form.first(at, also) }),
  });
};

/** The form with room for one more in one of its lists. */
const withRoom = async <R extends Route, Also>(form: FormOn<R, Also>, at: At, more: string): Promise<Drawn> => {
  const carried = carriedIn(at.visit.form);
  return draw(form, at, await form.also(at), { body: bodyIn(at.visit.form), carried, more });
};

/** Does what a form asks for, or gives it back. */
export const sendForm =
  <R extends Route, Also>(load: Load<R, Also>): Handler =>
  async (office, visit, visitor) => {
    const form = await load();
    const { params } = visit;
    const { key, version } = carriedIn(visit.form);
    const more = visit.form.get("more");
    if (more) return { page: await withRoom(form, await enter(form.act, office, visit, visitor), more) };
    const body = (form.body ?? bodyIn)(visit.form);
    const ifMatch = version === undefined ? undefined : `"${version}"`;
    const outcome = await attempt(office, form.endpoint, visitor, { params, body, key, ifMatch });
    if ("reply" in outcome) return { to: `/desk/meetings/${params["id"]}?done=${form.done}` };
    const at = await enter(form.act, office, visit, visitor);
    return { page: await givenBack(form, at, outcome), status: outcome.status };
  };
