import { disputesIn } from "#committee/composition/absence-case";
import type { Seat } from "#committee/composition/seats";
import type { Starts } from "#committee/kernel/owing";

/** The deadlines that a seat has as its association stands, each with the day from which it counts (G12.4). */
export const membershipStarts = ({ absences, until }: Seat): Starts => {
  if (absences === undefined || absences.stage === "warned" || until !== undefined) return {};
  const [dispute] = disputesIn(absences);
  return {
    ...(dispute && { dispute: dispute.justification.disputedOn }),
    ...(absences.stage === "to-answer" ? { justification: absences.countedOn } : { "membership-end": absences.since }),
  };
};
