import type { CivilDate } from "#calendar/civil-date";
import { Seat, type Seated, seated, seatedOn } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import type { Register } from "#secretariat/register";

/** The seats there are, those that are no more behind the others: one call, for it has a few dozen at the most. */
const listed = async (register: Register): Promise<readonly Seat[]> => {
  const { lines } = await register.list(seats.name, { limit: 100 });
  return lines.map(({ line }) => Seat.parse(line));
};

/** The seats of the committee that are not closed, the administration's before civil society's. */
export const openSeats = async (register: Register): Promise<readonly Seat[]> =>
  (await listed(register)).filter(({ until }) => until === undefined).toReversed();

/** The seats with someone in them, the administration's before civil society's: one call. */
export const seatsInOffice = async (register: Register): Promise<readonly Seated[]> =>
  (await openSeats(register)).flatMap((seat) => seated(seat) ?? []);

/** Whether a seat, by its id, is one of the committee's at present. */
export const isInOffice = async (register: Register, id: string | undefined): Promise<boolean> => {
  if (id === undefined) return false;
  const key = keyOf(seats, id);
  const seat = Seat.safeParse((await register.load([key])).get(key)?.state).data;
  return seat !== undefined && seat.until === undefined;
};

/** The seats with whoever sat in them on a day, closed since or not, the administration's before civil society's: one call. */
export const seatsOn = async (register: Register, day: CivilDate): Promise<readonly Seated[]> =>
  (await listed(register))
    .toReversed()
    .flatMap((seat) => seatedOn(seat, day) ?? [])
    .toSorted((one, other) => (one.college < other.college ? -1 : Number(one.college > other.college)));
