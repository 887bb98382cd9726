import type { ChangedDay } from "#committee/calendar/changed-day";
import { rowOf } from "#committee/duties";
import type { DeadlinesMoved } from "#committee/duties/letters";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Audience } from "#committee/kernel/duty-row";
import type { Known } from "#committee/kernel/known";
import { type Move, movesIn } from "#committee/kernel/owing";

/** The change of the calendar that moves last days: the page of the almanac's journal that made it, and the days it changed. */
export type Cause = Readonly<{ page: number; days: readonly ChangedDay[] }>;

const audiences: readonly Audience[] = ["secretariat", "members"];

/** The matter whose deadlines are counted anew: its key, by what people know it, and its state once they have moved. */
type Counted<State> = Readonly<{ about: string; known: Known; withMoved: (moves: readonly Move[]) => State }>;

const lettersFor = (
  { about, known }: Omit<Counted<never>, "withMoved">,
  moves: readonly Move[],
  { days }: Cause,
): readonly DeadlinesMoved[] =>
  audiences.flatMap((to) => {
    const theirs = moves.filter(({ name }) => rowOf(name).concerns.includes(to));
    return theirs.length === 0 ? [] : [{ letter: "deadlines-moved", to, about, ...known, moves: theirs, days }];
  });

/**
 * Counts a matter's open deadlines anew after a change of the calendar: which move, from when to when and why stands on its
 * record, and those concerned are told. Nothing when none moves; what has passed stays as it was judged.
 */
export const recount = <State>(
  counted: Counted<State>,
  cause: Cause,
  circumstances: Circumstances,
): Decision<State> | undefined => {
  const moves = movesIn(circumstances.owes, circumstances);
  if (moves.length === 0) return undefined;
  return {
    state: counted.withMoved(moves),
    page: {
      act: "deadlines-moved",
      rules: [...new Set(moves.map(({ name }) => rowOf(name).rule))],
      facts: {
        almanacPage: cause.page,
        ...Object.fromEntries(
          moves.flatMap(({ name, was, is }) => [
            [`${name}.was`, was],
            [`${name}.is`, is],
          ]),
        ),
      },
    },
    letters: lettersFor(counted, moves, cause),
    moves,
  };
};
