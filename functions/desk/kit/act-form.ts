import { may } from "#committee/permissions";
import type { Route } from "#contract/kernel/route";
import type { Endpoint, Reply } from "#functions/api/endpoint";
import { Problem } from "#functions/api/problem";
import { attempt, type Failed, untaken } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn } from "#functions/desk/kit/form";
import type { Drawn, Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Asked } from "#pages/desk/kit/act-form";

/** Where a form is filled in, and by whom. */
export type At = Readonly<{ office: DeskOffice; visit: Visit; visitor: Visitor }>;

/** A form: the act that it asks for, what stands in it at first, how it is drawn, and where it leads. */
export type FormFor<R extends Route, Scene> = Readonly<{
  endpoint: Endpoint<R>;
  /** What the page needs, as it stands now; what isn't there is told by a problem. */
  scene: (at: At) => Promise<Scene>;
  /** The version that the act is asked for on, where it asks for one. */
  versionOf?: (scene: Scene) => number;
  /** Where one is led who comes when there is nothing to do. */
  leads?: (scene: Scene) => string | undefined;
  /** The body before anything is typed: as things stand on the register. */
  first: (scene: Scene) => unknown;
  /** The body that the form as it was sent asks for; all that was typed in it, unless told otherwise. */
  body?: (form: URLSearchParams) => unknown;
  draw: (asked: Asked, scene: Scene) => Drawn;
  /** Where one is led once it is done. */
  to: (reply: Reply<R>, at: At) => string;
}>;

/** A form is loaded when someone asks for it: most visits to the desk need none. */
type Load<R extends Route, Scene> = () => Promise<FormFor<R, Scene>>;
type Handler = (office: DeskOffice, visit: Visit, visitor: Visitor) => Promise<Shown>;

type Filling = Pick<Asked, "carried" | "more" | "trouble"> & Readonly<{ body: unknown; current?: unknown }>;

const draw = <R extends Route, Scene>(form: FormFor<R, Scene>, at: At, scene: Scene, filling: Filling): Drawn => {
  const { carried, more, trouble, body, current } = filling;
  const filled = {
    language: at.visitor.language,
    values: valuesIn(body),
    faults: trouble?.errors ?? [],
    current: current === undefined ? undefined : valuesIn(current),
  };
  return form.draw({ frame: frameOf(at.visit, at.visitor), filled, carried, more, trouble }, scene);
};

/** The key, or the version seen, that a form's act asks for. */
const carriedAnew = <R extends Route, Scene>(
  { endpoint: { route }, versionOf }: FormFor<R, Scene>,
  { office }: At,
  scene: Scene,
): Asked["carried"] => ({
  ...(route.keyed && { key: office.draw.id() }),
  ...(route.ifMatch && versionOf && { version: String(versionOf(scene)) }),
});

const carriedIn = (form: URLSearchParams): Asked["carried"] =>
  Object.fromEntries([...form].filter(([name]) => name === "key" || name === "version"));

const show = async <R extends Route, Scene>(form: FormFor<R, Scene>, at: At): Promise<Shown> => {
  const scene = await form.scene(at);
  const elsewhere = form.leads?.(scene);
  if (elsewhere !== undefined) return { to: elsewhere };
  return { page: draw(form, at, scene, { body: form.first(scene), carried: carriedAnew(form, at, scene) }) };
};

/** What came between a form and the register: the form then goes on from how things stand now. */
const between: readonly string[] = ["overtaken", "precondition-failed", "not-at-this-stage"];

/** The form given back with all that was typed, and with what stands in its way. */
const givenBack = async <R extends Route, Scene>(
  form: FormFor<R, Scene>,
  at: At,
  { trouble, kind }: Failed<R>,
): Promise<Drawn> => {
  const scene = await form.scene(at);
  const isOld = between.includes(kind) || kind === "key-reused";
  return draw(form, at, scene, {
    body: bodyIn(at.visit.form),
    carried: isOld ? carriedAnew(form, at, scene) : carriedIn(at.visit.form),
    trouble,
    ...(between.includes(kind) && { current: form.first(scene) }),
  });
};

const send = async <R extends Route, Scene>(form: FormFor<R, Scene>, at: At): Promise<Shown> => {
  const { office, visit, visitor } = at;
  const carried = carriedIn(visit.form);
  const more = visit.form.get("more");
  if (more) return { page: draw(form, at, await form.scene(at), { body: bodyIn(visit.form), carried, more }) };
  const body = (form.body ?? bodyIn)(visit.form);
  const { key, version } = carried;
  const ifMatch = version === undefined ? undefined : `"${version}"`;
  const outcome =
    untaken<R>(visit, visitor) ??
    (await attempt(office, form.endpoint, visitor, { params: visit.params, body, key, ifMatch }));
  if ("reply" in outcome) return { to: form.to(outcome.reply, at) };
  return { page: await givenBack(form, at, outcome), status: outcome.status };
};

/** A form stands and is sent at the same place, by those who may do what it asks for. */
export const actFormAt = <R extends Route, Scene>(
  path: string,
  load: Load<R, Scene>,
): Readonly<Record<string, Handler>> => {
  const handle =
    (then: (form: FormFor<R, Scene>, at: At) => Promise<Shown>): Handler =>
    async (office, visit, visitor) => {
      const form = await load();
      if (!may(visitor.roles, form.endpoint.route.act)) throw new Problem("not-allowed");
      return then(form, { office, visit, visitor });
    };
  return { [`GET ${path}`]: handle(show), [`POST ${path}`]: handle(send) };
};
