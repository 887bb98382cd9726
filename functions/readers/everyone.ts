import { Person } from "#committee/people/people";
import { every } from "#functions/kernel/every";
import { people } from "#functions/matters";
import type { Register } from "#secretariat/register";

/** Everyone whom the register knows, but those whose data was erased; or those whose first role is this one. */
export const everyone = async (register: Register, role?: string): Promise<readonly Person[]> =>
  (await every(register, people.name, role === undefined ? {} : { beginning: role })).flatMap(
    ({ state }) => Person.safeParse(state).data ?? [],
  );
