import type { Circumstances, Decision } from "#committee/kernel/decision";
import { inTheWay, type Kind, keyOf } from "#committee/kernel/kind";
import { isErased } from "#committee/people/retention";
import { rightOf } from "#committee/permissions";
import type { Call } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import type { Ruling } from "#guide/rule";
import type { Entry, Found } from "#secretariat/register";

export type Pinned = Readonly<{ edition: string }>;

/** What an act comes to: a ruling, or that it can't be done at that stage, that there is no such thing, or that it is another's to do. */
export type Answer<Value> = Ruling<Value> | "not-at-this-stage" | "unknown" | "not-allowed";

/** A decision that was taken, and what it was taken on. */
export type Taken<State, Also> = Readonly<{ decision: Decision<State>; circumstances: Circumstances; also: Also }>;

type On<State, Also> = Readonly<{
  kind: Kind<State>;
  id: string;
  /** For a matter that is always there, though nothing stands on the register yet: how it is opened. */
  open?: (circumstances: Circumstances) => Decision<State>;
  /** Whose it is, where its id alone tells: asked before anyone learns whether there is one. */
  isOwnById?: (standing: Standing) => boolean;
  /** Who may know of it: to anyone else there is none. */
  isKnown?: (standing: Standing, state: State) => boolean;
  /** Whose it is: asked before the stage of the matter is told to anyone. */
  isOwn?: (standing: Standing, state: State) => boolean;
  /** What it makes of other matters, in the same transaction. */
  along?: (taken: Taken<State, Also>) => readonly Entry[];
}>;

/** An act whose decision depends on its matter alone. */
type Alone<State> = On<State, undefined> &
  Readonly<{ also?: undefined; decide: (state: State, circumstances: Circumstances) => Answer<Decision<State>> }>;

/** An act whose decision depends on something else too, read once the matter itself has been. */
type Reading<State, Also> = On<State, Also> &
  Readonly<{
    also: (office: ApiOffice, state: State, standing: Standing) => Promise<Also>;
    decide: (state: State, circumstances: Circumstances, also: Also) => Answer<Decision<State>>;
  }>;

/** A matter as an act has left it, and where its caller stands. */
export type Done = Readonly<{ matter: Found; standing: Standing }>;

const isAsSeen = ({ ifMatch }: Call, { version }: Found): boolean =>
  ifMatch === undefined || ifMatch === `"${version}"`;

/** What was ruled; whatever stands in its way is told to the caller. */
export const ruledFor = <Value>(standing: Standing, answer: Answer<Value>): Value => {
  if (typeof answer === "string") return halt(standing, answer);
  return answer.allowed ? answer.value : halt(standing, "refused", { refusals: answer.refusals });
};

/** The caller goes no further while the matter is at a stage at which the act isn't admitted. */
export const haltUnlessInOrder = <State extends object>(
  standing: Standing,
  { route }: Call,
  { kind, state }: Readonly<{ kind: Kind<State>; state: State }>,
): void => {
  const stands = inTheWay(kind, rightOf(route.act), state);
  if (stands === "not-at-this-stage") halt(standing, stands);
  else if (stands.length > 0) halt(standing, "refused", { refusals: stands });
};

/** Opens a matter that nobody has touched yet; the act is then tried on it. */
const openFirst = async <State extends Pinned, Also>(
  office: ApiOffice,
  call: Call,
  { kind, id, open }: On<State, Also>,
  standing: Standing,
): Promise<"overtaken"> => {
  if (open === undefined) return halt(standing, "unknown");
  const circumstances = circumstancesOf(office, undefined, { by: call.subject ?? "" });
  await record(office, { kind, id }, open(circumstances), circumstances);
  return "overtaken";
};

/** The state that an act is decided on, once the caller may act on it: role, whether it is known to them, whose it is, version, stage, in this order. */
const stateFor = <State extends Pinned, Also>(
  call: Call,
  { kind, isKnown, isOwn }: On<State, Also>,
  { standing, before }: Readonly<{ standing: Standing; before: Found }>,
): State => {
  if (isErased(before.state)) halt(standing, "unknown");
  const state = kind.schema.parse(before.state);
  if (isKnown && !isKnown(standing, state)) halt(standing, "unknown");
  if (isOwn && !isOwn(standing, state)) halt(standing, "not-allowed");
  if (!isAsSeen(call, before)) halt(standing, "precondition-failed");
  haltUnlessInOrder(standing, call, { kind, state });
  return state;
};

const tryOnce = async <State extends Pinned, Also>(
  office: ApiOffice,
  call: Call,
  what: Reading<State, Also>,
): Promise<Done | "overtaken"> => {
  const { kind, id } = what;
  const standing = await standingOf(office, call, [ALMANAC, keyOf(kind, id)]);
  const before = standing.found.get(keyOf(kind, id));
  if (what.isOwnById && !what.isOwnById(standing)) halt(standing, "not-allowed");
  if (before === undefined) return openFirst(office, call, what, standing);
  const state = stateFor(call, what, { standing, before });
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), {
    by: call.subject ?? "",
    pinned: state.edition,
    owes: before.owes,
  });
  const also = await what.also(office, state, standing);
  const decision = ruledFor(standing, what.decide(state, circumstances, also));
  const along = what.along?.({ decision, circumstances, also }) ?? [];
  const matter = await record(office, { kind, id, before }, decision, circumstances, along);
  return matter === "overtaken" ? matter : { matter, standing };
};

const actBy = async <State extends Pinned, Also>(
  office: ApiOffice,
  call: Call,
  what: Reading<State, Also>,
): Promise<Done> => {
  const done = await again(() => tryOnce(office, call, what));
  if (done === "overtaken") throw new Problem("overtaken");
  return done;
};

/** Loads, decides and records an act on a matter that is there; when other acts keep coming first, the caller is told. */
export const act: {
  <State extends Pinned, Also>(office: ApiOffice, call: Call, what: Reading<State, Also>): Promise<Done>;
  <State extends Pinned>(office: ApiOffice, call: Call, what: Alone<State>): Promise<Done>;
} = <State extends Pinned, Also>(office: ApiOffice, call: Call, what: Reading<State, Also> | Alone<State>) =>
  what.also === undefined ? actBy(office, call, { ...what, also: async () => undefined }) : actBy(office, call, what);
