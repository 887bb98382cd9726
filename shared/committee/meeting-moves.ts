import type { ChangedDay } from "#committee/changed-day";
import type { Letter } from "#committee/correspondence";
import type { Circumstances, Decision } from "#committee/decision";
import type { Audience } from "#committee/duties";
import { rowOf } from "#committee/duties";
import type { Meeting } from "#committee/meeting";
import { type Move, movesIn } from "#committee/owing";

/** The change of the calendar that moves last days: the page of the almanac's journal that made it, and the days it changed. */
export type Cause = Readonly<{ page: number; days: readonly ChangedDay[] }>;

const audiences: readonly Audience[] = ["secretariat", "members"];

const lettersFor = (meeting: Meeting, moves: readonly Move[], { days }: Cause): readonly Letter[] =>
  audiences.flatMap((to) => {
    const theirs = moves.filter(({ name }) => rowOf(name).concerns.includes(to));
    return theirs.length === 0
      ? []
      : [{ letter: "deadlines-moved", to, meeting: { id: meeting.id, heldOn: meeting.heldOn }, moves: theirs, days }];
  });

const withMoved = (meeting: Meeting, moves: readonly Move[]): Meeting => {
  const enrichment = moves.find(({ name }) => name === "enrichment");
  return meeting.stage === "minutes-sent" && enrichment ? { ...meeting, enrichmentEnds: enrichment.is } : meeting;
};

/**
 * Counts a meeting's open deadlines anew after a change of the calendar: which move, from when to when and why stands on its
 * record, and those concerned are told. Nothing when none moves; what has passed stays as it was judged.
 */
export const recountMeeting = (
  meeting: Meeting,
  cause: Cause,
  circumstances: Circumstances,
): Decision<Meeting> | undefined => {
  const moves = movesIn(circumstances.owes, circumstances);
  if (moves.length === 0) return undefined;
  return {
    state: withMoved(meeting, moves),
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
    letters: lettersFor(meeting, moves, cause),
    moves,
  };
};
