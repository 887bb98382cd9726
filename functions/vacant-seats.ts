import { Person } from "#committee/people";
import type { Words } from "#committee/words";
import { loadEach } from "#functions/load-each";
import { keyOf, people } from "#functions/matters";
import { seatsInOffice } from "#functions/seats-in-office";
import type { Register } from "#secretariat/register";

/** The bodies of the seats whose holder the register doesn't know, or has blanked: nobody can be written to there. */
export const vacantSeats = async (register: Register): Promise<readonly Words[]> => {
  const held = (await seatsInOffice(register)).map(({ body, holder }) => ({ body, key: keyOf(people, holder.person) }));
  const found = await loadEach(
    register,
    held.map(({ key }) => key),
  );
  return held.filter(({ key }) => !Person.safeParse(found.get(key)?.state).success).map(({ body }) => body);
};
