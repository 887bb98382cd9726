import { disputesIn } from "#committee/composition/absence-case";
import { isMembership, type Seat } from "#committee/composition/seats";
import { countAbsences } from "#committee/memberships/absence-count";
import type { Settling } from "#committee/memberships/disputes";
import { membershipFallsDue } from "#committee/memberships/dues";
import { seats } from "#committee/memberships/kind";
import { recountMembership } from "#committee/memberships/moves";
import { looking } from "#functions/kernel/looking";
import type { SweepOffice } from "#functions/kernel/offices";
import { absencesFor } from "#functions/readers/absences";
import { answersOn, othersThan } from "#functions/readers/college";

/** What a membership's day depends on beside it; the college is asked where something is disputed. */
const settling = async ({ register }: SweepOffice, seat: Seat): Promise<Settling> => {
  const absences = await absencesFor(register, seat);
  if (disputesIn(seat.absences).length === 0) return { absences, others: [], answers: [] };
  const [others, answers] = await Promise.all([othersThan(register, seat.id), answersOn(register, seat.id)]);
  return { absences, others, answers };
};

/**
 * Looks at a seat: nothing is due but of a membership of civil society's, whose absences are counted before its day is looked at.
 * The seat is read before the meetings: a sheet recorded in between is seen, or overtakes.
 */
export const lookAtSeat = looking(seats, {
  recount: recountMembership,
  also: async (office, { state }) => (isMembership(state) ? settling(office, state) : undefined),
  decide: (seat, beside, circumstances) =>
    beside && (countAbsences(seat, beside.absences, circumstances) ?? membershipFallsDue(seat, beside, circumstances)),
});
