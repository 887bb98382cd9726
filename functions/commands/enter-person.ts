import { registerPerson } from "#committee/people/people";
import { circumstancesOf } from "#functions/kernel/circumstances";
import type { Registrar } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { keyOf, people } from "#functions/matters";

type Entered = Parameters<typeof registerPerson>[1];

/** Opens an account in the pool and enters its person on the register, tied by the account's subject; both once. */
export const enterPerson = async (
  office: Registrar,
  person: Entered,
): Promise<Readonly<{ id: string; was: "new" | "known" }>> => {
  const id = await office.accounts.open(person.email);
  const known = await office.register.load([keyOf(people, id)]);
  if (known.size > 0) return { id, was: "known" };
  const circumstances = circumstancesOf(office, undefined, { by: "deployer" });
  await record(office, { kind: people, id }, registerPerson(id, person, circumstances), circumstances);
  return { id, was: "new" };
};
