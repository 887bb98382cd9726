import { disputesIn } from "#committee/composition/absence-case";
import { isMembership, type Seat } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { countAbsences } from "#committee/memberships/absence-count";
import type { Settling } from "#committee/memberships/disputes";
import { membershipFallsDue } from "#committee/memberships/dues";
import { seats } from "#committee/memberships/kind";
import { recountMembership } from "#committee/memberships/moves";
import { causeIn } from "#functions/kernel/cause";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { Look } from "#functions/kernel/look";
import type { SweepOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { absencesFor } from "#functions/readers/absences";
import { answersOn, othersThan } from "#functions/readers/college";

/** What a seat's day depends on beside it; the college is asked where something is disputed. */
const settling = async ({ register }: SweepOffice, seat: Seat): Promise<Settling> => {
  const absences = await absencesFor(register, seat);
  if (disputesIn(seat.absences).length === 0) return { absences, others: [], answers: [] };
  const [others, answers] = await Promise.all([othersThan(register, seat.id), answersOn(register, seat.id)]);
  return { absences, others, answers };
};

const decisionOn = async (
  office: SweepOffice,
  seat: Seat,
  circumstances: Circumstances,
): Promise<Decision<Seat> | undefined> => {
  const beside = await settling(office, seat);
  return countAbsences(seat, beside.absences, circumstances) ?? membershipFallsDue(seat, beside, circumstances);
};

/**
 * Looks at a seat of civil society: counts its deadlines anew where the calendar has changed, then its absences, then does what
 * its day asks for. The seat is read before the meetings: a sheet recorded in between is seen, or overtakes.
 */
export const lookAtSeat: Look = async (office, key) => {
  const found = await office.register.load([ALMANAC, key]);
  const before = found.get(key);
  if (before === undefined) return "nothing-due";
  const seat = seats.schema.parse(before.state);
  if (!isMembership(seat)) return "nothing-due";
  const almanac = found.get(ALMANAC);
  const circumstances = circumstancesOf(office, almanac, { by: "clock", pinned: seat.edition, owes: before.owes });
  const decision =
    recountMembership(seat, causeIn(almanac), circumstances) ?? (await decisionOn(office, seat, circumstances));
  if (decision === undefined) return "nothing-due";
  const outcome = await record(office, { kind: seats, id: seat.id, before }, decision, circumstances);
  return outcome === "overtaken" ? outcome : "done";
};
