import { Chair } from "#committee/chair";
import type { Sitters } from "#committee/composition";
import { Seat } from "#committee/seats";
import { everyMatter } from "#functions/every-matter";
import { CHAIR, seats } from "#functions/matters";
import type { Register } from "#secretariat/register";

/** All who ever sat in the committee, and in its chair. */
export const sittersIn = async (register: Register): Promise<Sitters> => {
  const [found, chair] = await Promise.all([everyMatter(register, seats), register.load([CHAIR])]);
  return {
    seats: found.map(({ state }) => Seat.parse(state)),
    chair: Chair.safeParse(chair.get(CHAIR)?.state).data,
  };
};
