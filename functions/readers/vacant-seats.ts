import { seated } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import type { Words } from "#committee/kernel/words";
import { people } from "#committee/people/kind";
import { Person } from "#committee/people/people";
import { loadEach } from "#functions/kernel/load-each";
import { openSeats } from "#functions/readers/seats-in-office";
import type { Register } from "#secretariat/register";

/** The bodies of the seats where nobody sits, or whose holder the register doesn't know or has blanked: nobody can be written to there. */
export const vacantSeats = async (register: Register): Promise<readonly Words[]> => {
  const open = (await openSeats(register)).map((seat) => {
    const holder = seated(seat)?.holder.person;
    return { body: seat.body, key: holder === undefined ? undefined : keyOf(people, holder) };
  });
  const unread = new Set<string>();
  const found = await loadEach(
    register,
    open.flatMap(({ key }) => key ?? []),
    ({ matter }) => unread.add(matter),
  );
  const isHeld = (key: string) => unread.has(key) || Person.safeParse(found.get(key)?.state).success;
  return open.filter(({ key }) => key === undefined || !isHeld(key)).map(({ body }) => body);
};
