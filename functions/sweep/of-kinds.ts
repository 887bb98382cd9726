import { meetings } from "#committee/meetings/kind";
import { seats } from "#committee/memberships/kind";
import { plans } from "#committee/plans/kind";
import type { Look } from "#functions/kernel/look";
import { lookAtMeeting } from "#functions/sweep/meeting";
import { lookAtPlan } from "#functions/sweep/plan";
import { lookAtSeat } from "#functions/sweep/seat";

/** How each kind of matter that has deadlines is looked at. */
export const looksOfKinds: Readonly<Record<string, Look>> = {
  [meetings.name]: lookAtMeeting,
  [seats.name]: lookAtSeat,
  [plans.name]: lookAtPlan,
};
