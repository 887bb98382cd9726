import { KeptAlmanac } from "#committee/calendar/almanac";
import type { Cause } from "#committee/duties/recount";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Kind } from "#committee/kernel/kind";
import { idIn } from "#committee/kernel/matter-key";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { Look } from "#functions/kernel/look";
import type { SweepOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import type { Entry, Found } from "#secretariat/register";

type Pinned = Readonly<{ edition: string }>;

/** A matter that is looked at, as it stands. */
type Looked<State> = Readonly<{
  state: State;
  before: Found;
  almanac: Found | undefined;
  circumstances: Circumstances;
}>;

/** What is due, and what it was decided on. */
export type Due<State, Also> = Looked<State> & Readonly<{ also: Also; decision: Decision<State> }>;

/** What the clock does about a kind of matter, one thing at a time. */
type Looking<State, Also> = Readonly<{
  /** Counts its deadlines anew where the calendar has changed, whoever was to ring for that: before all else. */
  recount?: (state: State, cause: Cause, circumstances: Circumstances) => Decision<State> | undefined;
  /** What its day depends on beside it. */
  also: (office: SweepOffice, looked: Looked<State>) => Promise<Also>;
  /** What its day asks for; nothing when all has been done. */
  decide: (state: State, also: Also, circumstances: Circumstances) => Decision<State> | undefined;
  /** What it makes of other matters, in the same transaction. */
  along?: (office: SweepOffice, due: Due<State, Also>) => readonly Entry[];
}>;

/** The change of the calendar that hasn't been told of yet. */
const causeIn = (almanac: Found | undefined): Cause => ({
  page: almanac?.version ?? 0,
  days: almanac ? (KeptAlmanac.parse(almanac.state).pending?.days ?? []) : [],
});

/** Whether nothing can be due yet: where a matter has no deadlines, its own day alone is waited for. */
const isTooEarly = <State>({ starts, lookAt }: Kind<State>, { state, circumstances }: Looked<State>): boolean => {
  if (starts !== undefined || lookAt === undefined) return false;
  const at = lookAt(state);
  return at === undefined || at > circumstances.instant;
};

const lookedAt = <State extends Pinned>(
  office: SweepOffice,
  { schema }: Kind<State>,
  { before, almanac }: Pick<Looked<State>, "before" | "almanac">,
): Looked<State> => {
  const state = schema.parse(before.state);
  const { owes } = before;
  return {
    state,
    before,
    almanac,
    circumstances: circumstancesOf(office, almanac, { by: "clock", pinned: state.edition, owes }),
  };
};

type Doing<State> = Readonly<{ decision: Decision<State>; along: readonly Entry[] }>;

/** Nothing beside a matter is read before its day has come, nor where its deadlines are counted anew. */
const doingOn = async <State, Also>(
  office: SweepOffice,
  { kind, recount, also: alsoOf, decide, along }: Looking<State, Also> & Readonly<{ kind: Kind<State> }>,
  looked: Looked<State>,
): Promise<Doing<State> | undefined> => {
  if (isTooEarly(kind, looked)) return undefined;
  const { state, almanac, circumstances } = looked;
  const recounted = recount?.(state, causeIn(almanac), circumstances);
  if (recounted) return { decision: recounted, along: [] };
  const also = await alsoOf(office, looked);
  const decision = decide(state, also, circumstances);
  return decision && { decision, along: along?.(office, { ...looked, also, decision }) ?? [] };
};

/** How a kind of matter is looked at: one is loaded with the almanac, what is due is decided, and recorded. */
export const looking =
  <State extends Pinned, Also>(kind: Kind<State>, what: Looking<State, Also>): Look =>
  async (office, key) => {
    const found = await office.register.load([ALMANAC, key]);
    const before = found.get(key);
    if (before === undefined) return "nothing-due";
    const looked = lookedAt(office, kind, { before, almanac: found.get(ALMANAC) });
    const doing = await doingOn(office, { kind, ...what }, looked);
    if (doing === undefined) return "nothing-due";
    const place = { kind, id: idIn(key), before };
    const outcome = await record(office, place, doing.decision, looked.circumstances, doing.along);
    return outcome === "overtaken" ? outcome : "done";
  };
