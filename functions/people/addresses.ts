import { keyOf } from "#committee/kernel/kind";
import type { Addresses } from "#committee/people/addresses";
import { people } from "#committee/people/kind";
import type { Register } from "#secretariat/register";

/** Every address at which someone was written to, as their own journal binds them. */
export const addressesOf = async (register: Register, id: string): Promise<Addresses> =>
  Object.values(await register.reserved(keyOf(people, id))).flatMap(({ email }) => email?.words.toLowerCase() ?? []);
