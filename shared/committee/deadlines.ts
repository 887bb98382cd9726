import type { Instant } from "#calendar/civil-date";
import { dutyChanges } from "#committee/duties/changes";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { DutyChange } from "#committee/kernel/duty";
import { type Kind, keyOf } from "#committee/kernel/kind";
import { nextLook, type Owes, owesAfter, withMissed, withMoves } from "#committee/kernel/owing";

/** What a matter owes, what the board of duties is told, and the instant at which to look at it again. */
export type Deadlines = Readonly<{ owes: Owes; duties: readonly DutyChange[]; nextDue: Instant | undefined }>;

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

/** What a decision on a matter of a kind, under its id, comes to for its deadlines. */
export const deadlinesOf = <State>(
  { kind, id }: Readonly<{ kind: Kind<State>; id: string }>,
  decision: Decision<State>,
  circumstances: Circumstances,
): Deadlines => {
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
