import type { Absence } from "#committee/composition/absence";
import { Seat } from "#committee/composition/seats";
import { meetings } from "#committee/meetings/kind";
import { Meeting } from "#committee/meetings/meeting";
import { absencesOf } from "#committee/memberships/absences";
import { seats } from "#committee/memberships/kind";
import { wholly } from "#functions/kernel/every";
import type { Register } from "#secretariat/register";

/** More meetings than two years have held at any time. */
const WITHIN_TWO_YEARS = 50;

/** The latest meetings: the list may lag behind what was recorded just now, the meetings themselves don't. */
const meetingsOn = async (register: Register): Promise<readonly Meeting[]> => {
  const { lines } = await register.list(meetings.name, { limit: WITHIN_TWO_YEARS });
  return (await wholly(register, meetings.name, lines)).map(({ state }) => Meeting.parse(state));
};

/** The seats that an association has held in a row, from term to term: an end of its membership breaks it off. */
const seatsOf = async (register: Register, seat: Seat): Promise<readonly Seat[]> => {
  if (seat.association === undefined) return [seat];
  const { lines } = await register.list(seats.name, { limit: 100 });
  return lines
    .map(({ line }) => Seat.parse(line))
    .filter(({ id, association, ended }) => id === seat.id || (association === seat.association && !ended));
};

/** The absences of a seat's association, across terms, but for those that it was excused for after all (G12.4). */
export const absencesFor = async (register: Register, seat: Seat): Promise<readonly Absence[]> => {
  const [all, held] = await Promise.all([meetingsOn(register), seatsOf(register, seat)]);
  const excused = held.flatMap((one) => one.excused ?? []);
  return absencesOf(
    held.map(({ id }) => id),
    all,
  ).filter(({ meeting }) => !excused.includes(meeting));
};
