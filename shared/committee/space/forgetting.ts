import type { Decision } from "#committee/kernel/decision";
import { type Addresses, isAt } from "#committee/people/addresses";
import type { Association } from "#committee/space/association";

/** Forgets the contact of an association where that is at an erased person's address; nothing where it is someone else's, or nobody's. */
export const forgetContact = (association: Association, addresses: Addresses): Decision<Association> | undefined => {
  if (!isAt(association.contact, addresses)) return undefined;
  const { contact: _, person: __, consent: ___, ...state } = association;
  return { state, page: { act: "contact-forgotten", rules: [], facts: {} }, letters: [] };
};
