import { Seat } from "#committee/seats";
import { seats } from "#functions/matters";
import type { Register } from "#secretariat/register";

/** The committee's seats, the administration's before civil society's: one call, for a committee has a few dozen at the most. */
export const seatsInOffice = async (register: Register): Promise<readonly Seat[]> => {
  const { found } = await register.list(seats.name, { limit: 100 });
  return found.map(({ state }) => Seat.parse(state)).toReversed();
};
