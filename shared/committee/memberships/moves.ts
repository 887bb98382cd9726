import type { Seat } from "#committee/composition/seats";
import type { DutyName } from "#committee/duties";
import type { DeadlinesMoved } from "#committee/duties/letters";
import { type Cause, recount } from "#committee/duties/recount";
import type { Circumstances, Decision } from "#committee/kernel/decision";

type To = DeadlinesMoved["to"];

/** Whom a last day concerns that has moved: the association its own, and those who settle a dispute theirs. */
const theirs = ({ id }: Seat): readonly (readonly [name: DutyName, to: To])[] => [
  ["justification", `MEMBERSHIP#SEAT#${id}`],
  ["dispute", `CIVIL-SOCIETY-BUT#SEAT#${id}`],
];

/** Counts a seat's open deadlines anew after a change of the calendar; those whom they concern are told (G12.4). */
export const recountMembership = (
  seat: Seat,
  cause: Cause,
  circumstances: Circumstances,
): Decision<Seat> | undefined => {
  const about = `SEAT#${seat.id}`;
  const known = { title: seat.body };
  const decision = recount({ about, known, withMoved: () => seat }, cause, circumstances);
  if (decision === undefined) return undefined;
  const own = theirs(seat).flatMap(([name, to]): readonly DeadlinesMoved[] => {
    const moves = (decision.moves ?? []).filter((move) => move.name === name);
    return moves.length === 0 ? [] : [{ letter: "deadlines-moved", to, about, ...known, moves, days: cause.days }];
  });
  return { ...decision, letters: [...decision.letters, ...own] };
};
