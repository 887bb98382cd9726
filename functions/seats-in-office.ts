import { Seat, type Seated, seated } from "#committee/seats";
import { seats } from "#functions/matters";
import type { Register } from "#secretariat/register";

/** The seats of the committee that are not closed, the administration's before civil society's: one call, for it has a few dozen at the most. */
export const openSeats = async (register: Register): Promise<readonly Seat[]> => {
  const { found } = await register.list(seats.name, { limit: 100 });
  return found
    .map(({ state }) => Seat.parse(state))
    .filter(({ until }) => until === undefined)
    .toReversed();
};

/** The seats with someone in them, the administration's before civil society's: one call. */
export const seatsInOffice = async (register: Register): Promise<readonly Seated[]> =>
  (await openSeats(register)).flatMap((seat) => seated(seat) ?? []);
