import type { Look } from "#functions/looks/look";
import { lookAtMeeting } from "#functions/looks/meeting";
import { lookAtPlan } from "#functions/looks/plan";
import { lookAtSeat } from "#functions/looks/seat";
import { meetings, plans, seats } from "#functions/matters";

/** How each kind of matter that has deadlines is looked at. */
export const looksOfKinds: Readonly<Record<string, Look>> = {
  [meetings.name]: lookAtMeeting,
  [seats.name]: lookAtSeat,
  [plans.name]: lookAtPlan,
};
