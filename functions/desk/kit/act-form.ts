import { type ActName, may } from "#committee/permissions";
import type { Route } from "#contract/kernel/route";
import { Problem } from "#functions/api/kernel/problem";
import { attempt, untaken } from "#functions/desk/kit/attempt";
import { bodyIn } from "#functions/desk/kit/form";
import { drawnAgain, drawnAtFirst } from "#functions/desk/kit/form-drawn";
import type { At, FormFor, Outcome } from "#functions/desk/kit/form-for";
import { isByScript, sayTrouble } from "#functions/desk/kit/saving";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { anyone, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

/** A form of an act: how it is shown, and what comes of sending it. What is its own it keeps to itself, so that all forms stand in one table. */
export type Form = Readonly<{ act: ActName; show: (at: At) => Promise<Shown>; send: (at: At) => Promise<Shown> }>;

const show = async <R extends Route, Scene>(form: FormFor<R, Scene>, at: At): Promise<Shown> => {
  const place = form.place?.(at) ?? at.visit.path;
  if (place !== at.visit.path) return { to: place };
  const scene = await form.scene(at);
  const elsewhere = form.leads?.(scene);
  return elsewhere === undefined ? drawnAtFirst({ form, at, scene }) : { to: elsewhere };
};

/** Whether it is the page's script that sends the form, as it is typed. */
const isSaved = <R extends Route, Scene>({ saves }: FormFor<R, Scene>, { visit }: At): boolean =>
  saves !== undefined && isByScript(visit);

/** The version that a form was opened on, as the API asks for it. One opened on nothing says so once something stands there: no matter has the version 0. */
const versionSeen = async <R extends Route, Scene>({ versionOf, scene }: FormFor<R, Scene>, at: At) => {
  const version = at.visit.form.get("version");
  if (version) return `"${version}"`;
  const isBegun = version === "" && versionOf !== undefined && versionOf(await scene(at)) !== "";
  return isBegun ? '"0"' : undefined;
};

/** Asks the API for the act, by the same endpoint that answers everyone. */
const asked = async <R extends Route, Scene>(form: FormFor<R, Scene>, at: At): Promise<Outcome<R>> => {
  const { office, visit, visitor } = at;
  const sending = {
    params: form.params?.(visit) ?? visit.params,
    body: (form.body ?? bodyIn)(visit.form),
    key: visit.form.get("key") ?? undefined,
    ifMatch: await versionSeen(form, at),
  };
  const outcome = untaken(visit, visitor);
  if (outcome !== undefined) return outcome;
  return form.ask && !isSaved(form, at) ? form.ask(at, sending) : attempt(office, form.endpoint, visitor, sending);
};

/** What a save comes to for the page's script: when it was, the version there is now, and how both are told. */
const savedBy = <R extends Route, Scene>(form: FormFor<R, Scene>, outcome: Outcome<R>, { visitor }: At): Shown => {
  if (!("reply" in outcome)) return sayTrouble(outcome);
  const { reply } = outcome;
  const version = reply.version === undefined ? {} : { version: String(reply.version) };
  return { json: { ...form.saves?.(reply, visitor), ...version } };
};

const send = async <R extends Route, Scene>(form: FormFor<R, Scene>, at: At): Promise<Shown> => {
  const { form: sent } = at.visit;
  const again = async () => ({ form, at, scene: await form.scene(at) });
  if (sent.has("more") || sent.has("take")) return drawnAgain(await again());
  const outcome = await asked(form, at);
  if (isSaved(form, at)) return savedBy(form, outcome, at);
  if ("reply" in outcome) return { to: form.to(outcome.reply, at), ...(form.cookies && { cookies: form.cookies }) };
  return { ...(await drawnAgain(await again(), outcome)), status: outcome.status };
};

/** Makes a form of what is its own. */
export const formOf = <R extends Route, Scene>(form: FormFor<R, Scene>): Form => ({
  act: form.endpoint.route.act,
  show: (at) => show(form, at),
  send: (at) => send(form, at),
});

/** What answers a visit of who has signed in. */
export type Within = (office: DeskOffice, visit: Visit, visitor: Visitor) => Promise<Shown>;

/** A form is loaded when someone asks for it: most visits to the desk need none. */
type Load = () => Promise<Form>;
type Open = (office: DeskOffice, visit: Visit) => Promise<Shown>;

const handled =
  (load: Load, then: "show" | "send"): Within =>
  async (office, visit, visitor) => {
    const form = await load();
    if (!may(visitor.roles, form.act)) throw new Problem("not-allowed");
    return form[then]({ office, visit, visitor });
  };

/** A form stands and is sent at the same place, by those who may do what it asks for. */
export const formAt = (path: string, load: Load): Readonly<Record<string, Within>> => ({
  [`GET ${path}`]: handled(load, "show"),
  [`POST ${path}`]: handled(load, "send"),
});

const opened =
  (within: Within): Open =>
  (office, visit) =>
    within(office, visit, anyone(visit));

/** The same for a form that anyone may fill in, who needs no account. */
export const openFormAt = (path: string, load: Load): Readonly<Record<string, Open>> => ({
  [`GET ${path}`]: opened(handled(load, "show")),
  [`POST ${path}`]: opened(handled(load, "send")),
});
