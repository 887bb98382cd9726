import type { Owed } from "#committee/entail";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { Person } from "#committee/people/people";
import type { CarryOutOffice } from "#functions/kernel/offices";

/**
 * An account follows its person's address, as the register has it now: two corrections carried out in any order leave the last.
 * Where another account has that address, or the person has none, trying again would change nothing: it is told, and they go on
 * signing in as they did until someone looks into it.
 */
export const readdressFor = async (
  { register, accounts, log }: CarryOutOffice,
  { account, matter }: Owed,
): Promise<void> => {
  if (account === undefined) return;
  const key = keyOf(people, account);
  const person = Person.safeParse((await register.load([key])).get(key)?.state);
  if (!person.success) return;
  const outcome = await accounts.readdress(account, person.data.email);
  if (outcome !== "readdressed") log.warn("account not readdressed", { matter, outcome });
};
