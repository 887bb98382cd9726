import type { Instant } from "#calendar/civil-date";
import { Call, takesCandidacies } from "#committee/calls/call";
import type { CallView } from "#contract/calls/calls";
import { criteriaOf } from "#guide/criteria";
import { editionOn } from "#guide/editions";
import type { Found } from "#secretariat/register";

/** A call as anyone is told it, with the criteria of its edition (G4.8), and whether candidacies may come at an instant. */
export const toldCall = ({ state, version }: Found, instant: Instant): CallView => {
  const call = Call.parse(state);
  const { id, stage, method, plan, title, seats, parts, keptDays, announcedAt, opensAt, closesAt } = call;
  return {
    ...{ id, stage, method, plan, title, seats, keptDays, announcedAt, opensAt, closesAt, version },
    parts: [...parts],
    criteria: criteriaOf(editionOn(call.edition)),
    isOpen: takesCandidacies(call, instant),
    ...(call.stage === "closed" && { closedAt: call.closedAt, count: call.count }),
  };
};
