import type { Instant } from "#calendar/civil-date";
import { dutyChanges } from "#committee/duties/changes";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { DutyChange } from "#committee/kernel/duty";
import { nextLook, type Owes, owesAfter, withMissed, withMoves } from "#committee/kernel/owing";
import { type Kind, keyOf } from "#functions/matters";

/** What follows from a decision for a matter's deadlines: what it owes, what the board is told, when to look at it again. */
export type Consequences = Readonly<{
  owes: Owes;
  duties: readonly DutyChange[];
  nextDue: Instant | undefined;
}>;

const owesOf = <State>(
  { starts }: Kind<State>,
  { state, missed = [], moves = [] }: Decision<State>,
  circumstances: Circumstances,
): Owes =>
  starts === undefined
    ? []
    : withMissed(withMoves(owesAfter(circumstances.owes, starts(state), circumstances), moves), missed, circumstances);

const earliest = (...instants: readonly (Instant | undefined)[]): Instant | undefined =>
  instants
    .flatMap((instant) => instant ?? [])
    .toSorted()
    .at(0);

/** Works out what follows from a decision: an act can't forget a deadline. */
export const consequencesOf = <State>(
  { kind, id }: Readonly<{ kind: Kind<State>; id: string }>,
  decision: Decision<State>,
  circumstances: Circumstances,
): Consequences => {
  const { state, page, notes = [] } = decision;
  const after = owesOf(kind, decision, circumstances);
  const known = kind.known?.(state);
  const happened = { about: keyOf(kind, id), edition: circumstances.edition.inForceFrom, act: page.act };
  const changes =
    known === undefined
      ? []
      : dutyChanges({ ...happened, known, day: circumstances.today, before: circumstances.owes, after });
  return { owes: after, duties: [...changes, ...notes], nextDue: earliest(kind.lookAt?.(state), nextLook(after)) };
};
