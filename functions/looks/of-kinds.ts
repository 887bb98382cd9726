import { meetings } from "#committee/meetings/kind";
import { seats } from "#committee/memberships/kind";
import { plans } from "#committee/plans/kind";
import type { Look } from "#functions/looks/look";
import { lookAtMeeting } from "#functions/looks/meeting";
import { lookAtPlan } from "#functions/looks/plan";
import { lookAtSeat } from "#functions/looks/seat";

/** How each kind of matter that has deadlines is looked at. */
export const looksOfKinds: Readonly<Record<string, Look>> = {
  [meetings.name]: lookAtMeeting,
  [seats.name]: lookAtSeat,
  [plans.name]: lookAtPlan,
};
