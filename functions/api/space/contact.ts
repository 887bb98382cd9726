import type { Contact } from "#committee/people/people";
import type { AssociationContact } from "#committee/space/association";
import type { ApiOffice } from "#functions/kernel/offices";
import { keyOf, people } from "#functions/matters";
import type { Someone } from "#functions/people/capacities";

/** Someone who is to act for an association, with how they are called and written to where they are new. */
export type Acting = Someone & Readonly<{ contact: Contact }>;

/** Finds the account of someone's address, or opens it; what the register has on whoever has it stays theirs. */
export const accountOf = async (
  { accounts, register }: Pick<ApiOffice, "accounts" | "register">,
  { name, email, language }: AssociationContact,
): Promise<Acting> => {
  const id = await accounts.open(email);
  const key = keyOf(people, id);
  return { id, before: (await register.load([key])).get(key), contact: { name, email, language } };
};
