import { type ActName, matters, rightOf } from "#committee/permissions";
import type { Route } from "#contract/kernel/route";
import { prepared } from "./prepared.ts";
import { callerIn } from "./subjects/callers.ts";
import { associationOf, candidacyOf, fileOf, groupOf, importAt, meetingAt, methodAt } from "./subjects/matters.ts";
import type { Prepared } from "./subjects/prepares.ts";
import type { World } from "./world.ts";

type Subject = (world: World, stage?: string) => Promise<Readonly<{ id: string; version: number; person?: string }>>;

const from = async (
  written: Promise<Readonly<{ id: string; before: Readonly<{ version: number }>; person?: string }>>,
) => {
  const { id, before, person } = await written;
  return { id, version: before.version, ...(person !== undefined && { person }) };
};

/** What makes a matter of a kind, at a stage, for one act alone: it may end the stage. */
const subjects: Readonly<Record<string, Subject>> = {
  MEETING: (world, stage) => from(meetingAt(world, stage)),
  METHOD: (world, stage) => from(methodAt(world, stage)),
  PLAN: async ({ grown: { plan } }) => ({ id: plan.id, version: plan.before.version }),
  CALL: async ({ grown: { call } }) => ({ id: call.id, version: call.before.version }),
  CANDIDACY: (world) => from(candidacyOf(world)),
  ASSOCIATION: (world) => from(associationOf(world)),
  IMPORT: (world) => from(importAt(world)),
  GROUP: (world) => from(groupOf(world)),
  FILE: (world) => from(fileOf(world, world.grown.secretary)),
};

const kindOf = (act: ActName): string => matters.find(({ acts }) => Object.hasOwn(acts, act))?.name ?? "";

/** The matter that an act is done on: one of its kind, at the first stage at which it is admitted. */
const subjectFor = async (world: World, { act, path }: Route) => {
  const make = path.includes("{id}") ? subjects[kindOf(act)] : undefined;
  return make?.(world, rightOf(act).at?.[0]);
};

/** As many of a list as the smallest register has. */
const LIMIT = 4;

const queryOf = ({ query, example }: Route): Record<string, string> => {
  const limited = "limit" in ((query as unknown as { shape?: object }).shape ?? {}) ? { limit: LIMIT } : {};
  return Object.fromEntries(
    Object.entries({ ...example.query, ...limited }).map(([name, value]) => [name, String(value)]),
  );
};

const filled = ({ path }: Route, params: Readonly<Record<string, string | number>>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(params[name])));

const headersOf = ({ act, keyed, ifMatch }: Route, version: number | undefined): Record<string, string> => ({
  "accept-language": "fr",
  ...(keyed && { "idempotency-key": `the bench asks to ${act}` }),
  ...(ifMatch && version !== undefined && { "if-match": `"${version}"` }),
});

type Subjected = Awaited<ReturnType<typeof subjectFor>>;

/** Who asks: whoever the act's own preparation names, whose matter it is, or the first of those who may. */
const callerOf = (world: World, { act }: Route, own: Prepared, subject: Subjected): Pick<Prepared, "as"> => {
  const { by } = rightOf(act);
  const as = own.as ?? (by.includes("public") ? undefined : (subject?.person ?? callerIn(world, by)));
  return as === undefined ? {} : { as };
};

/** A call of a route, built from its row and the contract's own example on what stands on the register. */
export const askingFor = async (world: World, route: Route) => {
  const { act, example } = route;
  const own: Prepared = (await prepared[act]?.(world)) ?? {};
  const subject = own.params ? undefined : await subjectFor(world, route);
  const body = own.body ?? example.body;
  world.hand.goTo(world.at());
  return {
    path: filled(route, { ...example.params, ...(subject && { id: subject.id }), ...own.params }),
    asked: {
      ...callerOf(world, route, own, subject),
      query: queryOf(route),
      headers: headersOf(route, own.version ?? subject?.version),
      ...(body !== undefined && { body }),
    },
  };
};
