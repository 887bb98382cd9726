import type { Route } from "#contract/kernel/route";
import { facing, taking } from "#functions/desk/kit/facing";
import { bodyIn, rowsIn, valuesIn } from "#functions/desk/kit/form";
import type { At, FormFor, Unmet } from "#functions/desk/kit/form-for";
import type { Shown } from "#functions/desk/kit/shown";
import { frameOf } from "#functions/desk/kit/visitor";
import type { Asked } from "#pages/desk/kit/act-form";

/** A form where it is filled in, with what its page needs. */
export type Drawing<R extends Route, Scene> = Readonly<{ form: FormFor<R, Scene>; at: At; scene: Scene }>;

type Carried = Asked["carried"];

/** What stands in a form: what is in its fields, what it carries unseen, and what the register has where that may differ. */
type Filling = Pick<Asked, "carried" | "more" | "trouble" | "isOver"> & Readonly<{ body: unknown; current?: unknown }>;

/** Says unseen that what was typed has been shown beside what stands on the register: it is from then on. */
const BESIDE = "beside";

const carriedAnew = <R extends Route, Scene>({ form, at, scene }: Drawing<R, Scene>): Carried => {
  const { endpoint, versionOf, carries } = form;
  return {
    ...(endpoint.route.keyed && { key: at.office.draw.id() }),
    ...(endpoint.route.ifMatch && versionOf && { version: String(versionOf(scene)) }),
    ...carries?.(scene),
  };
};

const carriedIn = <R extends Route, Scene>({ form, at, scene }: Drawing<R, Scene>): Carried => {
  const names = ["key", "version", ...Object.keys(form.carries?.(scene) ?? {})];
  return Object.fromEntries([...at.visit.form].filter(([name]) => names.includes(name)));
};

/** What stands on the register, each thing at the place of what was typed for it; nothing where there is nothing to compare. */
const besideOf = ({ lists = [] }: Readonly<{ lists?: readonly string[] }>, { body, current }: Filling) => {
  const faced = valuesIn(facing(lists)(body, current));
  return current === undefined || Object.keys(faced).length === 0 ? undefined : faced;
};

/** What a form is drawn from. */
const askedFor = async <R extends Route, Scene>({ form, at }: Drawing<R, Scene>, filling: Filling): Promise<Asked> => {
  const { visit, visitor } = at;
  const { carried, more, trouble, isOver = false, body, current } = filling;
  const filled = {
    language: visitor.language,
    values: valuesIn(body),
    faults: trouble?.errors ?? [],
    current: besideOf(form, filling),
  };
  const place = frameOf({ path: form.place?.(at) ?? visit.path }, visitor);
  const frame = form.saves ? { ...place, script: (await import("#functions/desk/kit/script")).script?.path } : place;
  const rows = visit.method === "POST" ? (list: string) => rowsIn(visit.form, list) : undefined;
  return { frame, filled, carried, more, rows, trouble, isOvertaken: current !== undefined, isOver };
};

const drawn = async <R extends Route, Scene>(drawing: Drawing<R, Scene>, filling: Filling): Promise<Shown> => {
  const { form, at, scene } = drawing;
  const page = form.draw(await askedFor(drawing, filling), scene);
  return { page, isScripted: form.saves !== undefined, ...(form.vault && { vault: await form.vault(at) }) };
};

/** A form as it is opened. */
export const drawnAtFirst = <R extends Route, Scene>(drawing: Drawing<R, Scene>): Promise<Shown> => {
  const { form, at, scene } = drawing;
  return drawn(drawing, { body: form.first(scene, at), carried: carriedAnew(drawing) });
};

/** What was typed; of a form in which nothing can be, how it is opened. */
const typedIn = <R extends Route, Scene>({ form, at, scene }: Drawing<R, Scene>): unknown =>
  [...at.visit.form.keys()].some((name) => name.startsWith("/")) ? bodyIn(at.visit.form) : form.first(scene, at);

/** What came between a form and the register: the form then goes on from how things stand now. */
const between: readonly string[] = ["overtaken", "precondition-failed", "not-at-this-stage"];

/** What was typed, with what stands on the register where that was taken instead. */
const bodyBeside = <R extends Route, Scene>(drawing: Drawing<R, Scene>, current: unknown): unknown => {
  const take = drawing.at.visit.form.get("take");
  const typed = typedIn(drawing);
  return take === null ? typed : taking(typed, facing(drawing.form.lists ?? [])(typed, current), take);
};

/** The form given back with all that was typed, with what stands in its way, and beside it what came between. */
export const drawnAgain = <R extends Route, Scene>(drawing: Drawing<R, Scene>, unmet?: Unmet): Promise<Shown> => {
  const { form, at, scene } = drawing;
  const sent = at.visit.form;
  const isBeside = sent.has(BESIDE) || between.includes(unmet?.kind ?? "");
  const current = isBeside ? form.first(scene, at) : undefined;
  const isAnew = isBeside || unmet?.kind === "key-reused";
  const carried = isAnew ? carriedAnew(drawing) : carriedIn(drawing);
  return drawn(drawing, {
    body: bodyBeside(drawing, current),
    carried: isBeside ? { ...carried, [BESIDE]: "now" } : carried,
    more: sent.get("more") ?? undefined,
    trouble: unmet?.trouble,
    isOver: unmet?.kind === "not-at-this-stage",
    current,
  });
};
