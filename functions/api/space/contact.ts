import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import type { Contact } from "#committee/people/people";
import type { Association, AssociationContact } from "#committee/space/association";
import type { ApiOffice } from "#functions/kernel/offices";
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

/** Someone by their id, as the register has them; nobody where there is no id. */
export const someoneBy = async (
  { register }: Pick<ApiOffice, "register">,
  id: string | undefined,
): Promise<Someone | undefined> => {
  if (id === undefined) return undefined;
  const key = keyOf(people, id);
  return { id, before: (await register.load([key])).get(key) };
};

type Handing = Readonly<{ to?: Acting; from?: Someone }>;

/** The contact that an association names, where that is another one; who was the contact before no longer acts for it. */
export const handingOver = async (
  office: ApiOffice,
  { contact: held, person }: Association,
  contact: AssociationContact | undefined,
): Promise<Handing> => {
  if (contact?.email === held?.email && person !== undefined) return {};
  const [to, from] = await Promise.all([contact && accountOf(office, contact), someoneBy(office, person)]);
  return { ...(to && { to }), ...(from && from.id !== to?.id && { from }) };
};
