import type { Circumstances, Decision } from "#committee/decision";
import { again } from "#functions/again";
import type { Call } from "#functions/api/endpoint";
import { Problem, tellRefusals } from "#functions/api/problem";
import { halt, type Standing, standingOf } from "#functions/api/standing";
import { ALMANAC, circumstancesOf } from "#functions/circumstances";
import { type Kind, keyOf } from "#functions/matters";
import { record } from "#functions/record";
import type { ApiOffice } from "#functions/secretariat";
import type { Ruling } from "#guide/rule";
import type { Found } from "#secretariat/register";

type Pinned = Readonly<{ edition: string }>;

/** An act on a matter: what it decides on the state it finds, or that it can't be done at that stage. */
type Act<State> = Readonly<{
  kind: Kind<State>;
  id: string;
  decide: (state: State, circumstances: Circumstances) => Ruling<Decision<State>> | "not-at-this-stage";
}>;

/** A matter as an act has left it, and where its caller stands. */
export type Done = Readonly<{ matter: Found; standing: Standing }>;

const isAsSeen = ({ ifMatch }: Call, { version }: Found): boolean =>
  ifMatch === undefined || ifMatch === `"${version}"`;

const tryOnce = async <State extends Pinned>(
  office: ApiOffice,
  call: Call,
  { kind, id, decide }: Act<State>,
): Promise<Done | "overtaken"> => {
  const standing = await standingOf(office, call, [ALMANAC, keyOf(kind, id)]);
  const before = standing.found.get(keyOf(kind, id)) ?? halt(standing, "unknown");
  if (!isAsSeen(call, before)) halt(standing, "precondition-failed");
  const state = kind.schema.parse(before.state);
  const circumstances = circumstancesOf(office, standing.found.get(ALMANAC), {
    by: call.subject ?? "",
    pinned: state.edition,
  });
  const ruling = decide(state, circumstances);
  if (ruling === "not-at-this-stage") return halt(standing, ruling);
  if (!ruling.allowed) return halt(standing, "refused", tellRefusals(ruling.refusals));
  const matter = await record(office, { kind, id, before }, ruling.value, circumstances);
  return matter === "overtaken" ? matter : { matter, standing };
};

/** Loads, decides and records an act on a matter that is there; when other acts keep coming first, the caller is told. */
export const act = async <State extends Pinned>(office: ApiOffice, call: Call, what: Act<State>): Promise<Done> => {
  const done = await again(() => tryOnce(office, call, what));
  if (done === "overtaken") throw new Problem("overtaken");
  return done;
};
