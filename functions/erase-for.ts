import { keyOf, people } from "#functions/matters";
import type { CarryOutOffice } from "#functions/offices";
import type { Owed } from "#secretariat/register";

/** Erases what stands beside a person's blanked entry: the words that their journal binds, with their keys, and their account. Done twice, it is done. */
export const eraseFor = async ({ register, accounts }: CarryOutOffice, { erases }: Owed): Promise<void> => {
  if (erases === undefined) return;
  await register.forget(keyOf(people, erases));
  await accounts.close(erases);
};
