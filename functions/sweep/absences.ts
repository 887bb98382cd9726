import { isMembership } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { countDone } from "#committee/meetings/absences-owed";
import { absencesOwed, seats } from "#committee/memberships/kind";
import { again } from "#functions/kernel/again";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { inTurn } from "#functions/kernel/in-turn";
import type { Look } from "#functions/kernel/look";
import type { SweepOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { openSeats } from "#functions/readers/seats-in-office";
import { lookAtSeat } from "#functions/sweep/seat";

/** Looks at every seat of civil society; gives whether one of them was overtaken each time. */
const lookAtSeats = async (office: SweepOffice): Promise<boolean> => {
  const ids = (await openSeats(office.register)).filter(isMembership).map(({ id }) => id);
  const seen = await inTurn(ids, (id) => again(() => lookAtSeat(office, keyOf(seats, id))));
  return seen.includes("overtaken");
};

/** Counts the absences that the sheet of a meeting asks for; a fault on the way leaves it to be done again. */
export const lookAtAbsences: Look = async (office, key) => {
  const before = (await office.register.load([key])).get(key);
  if (before === undefined) return "nothing-due";
  const owed = absencesOwed.schema.parse(before.state);
  if (owed.since === undefined) return "nothing-due";
  if (await lookAtSeats(office)) return "overtaken";
  const circumstances = circumstancesOf(office, undefined, { by: "clock", pinned: owed.edition });
  const outcome = await record(office, { kind: absencesOwed, id: owed.id, before }, countDone(owed), circumstances);
  return outcome === "overtaken" ? outcome : "done";
};
