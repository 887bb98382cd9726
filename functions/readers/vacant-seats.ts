import { seated } from "#committee/composition/seats";
import type { Words } from "#committee/kernel/words";
import { Person } from "#committee/people/people";
import { loadEach } from "#functions/kernel/load-each";
import { keyOf, people } from "#functions/matters";
import { openSeats } from "#functions/readers/seats-in-office";
import type { Register } from "#secretariat/register";

/** The bodies of the seats where nobody sits, or whose holder the register doesn't know or has blanked: nobody can be written to there. */
export const vacantSeats = async (register: Register): Promise<readonly Words[]> => {
  const open = (await openSeats(register)).map((seat) => {
    const holder = seated(seat)?.holder.person;
    return { body: seat.body, key: holder === undefined ? undefined : keyOf(people, holder) };
  });
  const found = await loadEach(
    register,
    open.flatMap(({ key }) => key ?? []),
  );
  return open
    .filter(({ key }) => key === undefined || !Person.safeParse(found.get(key)?.state).success)
    .map(({ body }) => body);
};
