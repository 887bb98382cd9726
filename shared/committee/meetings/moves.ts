import { type Cause, recount } from "#committee/duties/recount";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Move } from "#committee/kernel/owing";
import type { Meeting } from "#committee/meetings/meeting";

const withMoved =
  (meeting: Meeting) =>
  (moves: readonly Move[]): Meeting => {
    const enrichment = moves.find(({ name }) => name === "enrichment");
    return meeting.stage === "minutes-sent" && enrichment ? { ...meeting, enrichmentEnds: enrichment.is } : meeting;
  };

/** Counts a meeting's open deadlines anew after a change of the calendar; what it keeps of them follows. */
export const recountMeeting = (
  meeting: Meeting,
  cause: Cause,
  circumstances: Circumstances,
): Decision<Meeting> | undefined => {
  const { id, heldOn } = meeting;
  return recount({ about: `MEETING#${id}`, known: { heldOn }, withMoved: withMoved(meeting) }, cause, circumstances);
};
