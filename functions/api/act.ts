import type { Circumstances, Decision } from "#committee/kernel/decision";
import { isErased } from "#committee/people/retention";
import type { Call } from "#functions/api/endpoint";
import { Problem } from "#functions/api/problem";
import { halt, type Standing, standingOf } from "#functions/api/standing";
import { again } from "#functions/kernel/again";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { type Kind, keyOf } from "#functions/matters";
import type { Ruling } from "#guide/rule";
import type { Entry, Found } from "#secretariat/register";

type Pinned = Readonly<{ edition: string }>;

/** An act on a matter: what it decides on the state it finds, or that it can't be done at that stage, that there is no such thing, or that it is another's to do. */
type Act<State, Also> = Readonly<{
  kind: Kind<State>;
  id: string;
  /** For a matter that is always there, though nothing stands on the register yet: how it is opened. */
  open?: (circumstances: Circumstances) => Decision<State>;
  /** What else the decision depends on, read once the matter itself has been. */
  also: (office: ApiOffice, state: State) => Promise<Also>;
  decide: (
    state: State,
    circumstances: Circumstances,
    also: Also,
  ) => Ruling<Decision<State>> | "not-at-this-stage" | "unknown" | "not-allowed";
  /** What it makes of other matters, in the same transaction. */
  along?: (
    deciding: Readonly<{ decision: Decision<State>; circumstances: Circumstances; also: Also }>,
  ) => readonly Entry[];
}>;

/** A matter as an act has left it, and where its caller stands. */
export type Done = Readonly<{ matter: Found; standing: Standing }>;

const isAsSeen = ({ ifMatch }: Call, { version }: Found): boolean =>
  ifMatch === undefined || ifMatch === `"${version}"`;

/** Opens a matter that nobody has touched yet; the act is then tried on it. */
const openFirst = async <State extends Pinned, Also>(
  office: ApiOffice,
  call: Call,
  { kind, id, open }: Act<State, Also>,
  standing: Standing,
): Promise<"overtaken"> => {
  if (open === undefined) return halt(standing, "unknown");
  const circumstances = circumstancesOf(office, undefined, { by: call.subject ?? "" });
  await record(office, { kind, id }, open(circumstances), circumstances);
  return "overtaken";
};

const tryOnce = async <State extends Pinned, Also>(
  office: ApiOffice,
  call: Call,
  what: Act<State, Also>,
): Promise<Done | "overtaken"> => {
  const { kind, id, decide } = what;
  const standing = await standingOf(office, call, [ALMANAC, keyOf(kind, id)]);
  const before = standing.found.get(keyOf(kind, id));
  if (before === undefined) return openFirst(office, call, what, standing);
  if (!isAsSeen(call, before)) halt(standing, "precondition-failed");
  if (isErased(before.state)) halt(standing, "unknown");
  const state = kind.schema.parse(before.state);
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), {
    by: call.subject ?? "",
    pinned: state.edition,
    owes: before.owes,
  });
  const also = await what.also(office, state);
  const ruling = decide(state, circumstances, also);
  if (typeof ruling === "string") return halt(standing, ruling);
  if (!ruling.allowed) return halt(standing, "refused", { refusals: ruling.refusals });
  const along = what.along?.({ decision: ruling.value, circumstances, also }) ?? [];
  const matter = await record(office, { kind, id, before }, ruling.value, circumstances, along);
  return matter === "overtaken" ? matter : { matter, standing };
};

/** Loads, decides and records an act on a matter that is there; when other acts keep coming first, the caller is told. */
export const actWith = async <State extends Pinned, Also>(
  office: ApiOffice,
  call: Call,
  what: Act<State, Also>,
): Promise<Done> => {
  const done = await again(() => tryOnce(office, call, what));
  if (done === "overtaken") throw new Problem("overtaken");
  return done;
};

/** An act whose decision depends on its matter alone. */
export const act = <State extends Pinned>(
  office: ApiOffice,
  call: Call,
  what: Omit<Act<State, undefined>, "also">,
): Promise<Done> => actWith(office, call, { ...what, also: async () => undefined });
