import * as z from "zod/mini";
import type { Almanac } from "#calendar/almanac";
import { CivilDate, daysAfter, type Instant } from "#calendar/civil-date";
import { onceOver } from "#calendar/legal-time";
import { DutyName, rowOf } from "#committee/duties";
import type { Edition } from "#guide/editions";

/** A deadline that a matter has open: the day from which it counts, its last day as it was set, and when it was found missed. */
export const Owed = z.readonly(
  z.object({ name: DutyName, from: CivilDate, on: CivilDate, missedOn: z.optional(CivilDate) }),
);
export type Owed = z.infer<typeof Owed>;

/** What a matter owes. A last day is set once, under the almanac known then; being counted anew alone moves it. */
export type Owes = readonly Owed[];

/** The deadlines that a matter has as it stands, each with the day from which it counts. */
export type Starts = Readonly<Partial<Record<DutyName, CivilDate>>>;

type Counting = Readonly<{ today: CivilDate; almanac: Almanac; edition: Edition }>;

/** What is owed under a name, if anything is. */
export const owedIn = (owes: Owes, name: DutyName): Owed | undefined => owes.find((owed) => owed.name === name);

const lastDay = ({ name, from }: Pick<Owed, "name" | "from">, { almanac, edition }: Counting): CivilDate =>
  rowOf(name).lastDay(from, almanac, edition);

/** What a matter owes once an act has made of it what it is: what counts from the same day stays as it was set. */
export const owesAfter = (before: Owes, starts: Starts, counting: Counting): Owes =>
  DutyName.options.flatMap((name) => {
    const from = starts[name];
    if (from === undefined) return [];
    const kept = owedIn(before, name);
    return [kept?.from === from ? kept : { name, from, on: lastDay({ name, from }, counting) }];
  });

/** What is owed with some of it found missed today: the mark is made once. */
export const withMissed = (owes: Owes, names: readonly DutyName[], { today }: Pick<Counting, "today">): Owes =>
  owes.map((owed) => (names.includes(owed.name) ? { ...owed, missedOn: owed.missedOn ?? today } : owed));

/** What stands on the record of a deadline that its day finds missed, as its row says: the act and its rule, and when it was due. */
export const foundMissed = (
  { name, on }: Pick<Owed, "name" | "on">,
  facts: Readonly<Record<string, string>> = { due: on },
) => {
  const { rule, brings } = rowOf(name);
  const [act] = brings;
  if (act === undefined) throw new Error(`No act stands in the row of ${name} for a day that is missed`);
  return { page: { act, rules: [rule], facts }, missed: [name] } as const;
};

/** A last day that moves, from which to which. */
export type Move = Readonly<{ name: DutyName; was: CivilDate; is: CivilDate }>;

const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);

/**
 * The last days that the almanac as it now is moves. What has passed was judged under the almanac known then and stays; none
 * moves to a day that is gone already.
 */
export const movesIn = (owes: Owes, counting: Counting): readonly Move[] =>
  owes
    .filter(({ on, missedOn }) => missedOn === undefined && on >= counting.today)
    .map((owed) => ({ name: owed.name, was: owed.on, is: later(lastDay(owed, counting), counting.today) }))
    .filter(({ was, is }) => was !== is);

/** What is owed once its last days have moved. */
export const withMoves = (owes: Owes, moves: readonly Move[]): Owes =>
  owes.map((owed) => ({ ...owed, on: moves.find(({ name }) => name === owed.name)?.is ?? owed.on }));

/** When a deadline asks that its matter be looked at: once its day has come, or once it is over; what was found missed never does, nor a window whose end brings nothing. */
const lookAt = ({ name, on, missedOn }: Owed): Instant | undefined => {
  const { looked } = rowOf(name);
  if (looked === undefined || missedOn !== undefined) return undefined;
  return onceOver(looked === "when-come" ? daysAfter(on, -1) : on);
};

/** The instant at which what is owed asks that its matter be looked at next. */
export const nextLook = (owes: Owes): Instant | undefined =>
  owes
    .flatMap((owed) => lookAt(owed) ?? [])
    .toSorted()
    .at(0);

/** What is owed whose time has come at an instant, the longest waiting first. */
export const fallen = (owes: Owes, instant: Instant): Owes =>
  owes
    .flatMap((owed) => {
      const at = lookAt(owed);
      return at === undefined || at > instant ? [] : [{ at, owed }];
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ owed }) => owed);
