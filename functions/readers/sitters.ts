import { Chair } from "#committee/composition/chair";
import type { Sitters } from "#committee/composition/composition";
import { Seat } from "#committee/composition/seats";
import { every } from "#functions/kernel/every";
import { CHAIR, seats } from "#functions/matters";
import type { Register } from "#secretariat/register";

/** All who ever sat in the committee, and in its chair. */
export const sittersIn = async (register: Register): Promise<Sitters> => {
  const [found, chair] = await Promise.all([every(register, seats.name), register.load([CHAIR])]);
  return {
    seats: found.map(({ state }) => Seat.parse(state)),
    chair: Chair.safeParse(chair.get(CHAIR)?.state).data,
  };
};
