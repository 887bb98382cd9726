import type { Decision } from "#committee/kernel/decision";
import type { ActionPlan, Body } from "#committee/plans/plan";
import type { Association } from "#committee/space/association";

/** The addresses at which someone was written to, in small letters. */
export type Addresses = readonly string[];

/** Whether a contact is at one of someone's addresses. */
export const isAt = (contact: Readonly<{ email: string }> | undefined, addresses: Addresses): boolean =>
  contact !== undefined && addresses.includes(contact.email.toLowerCase());

const withoutContact = ({ contact: _, ...body }: Body): Body => body;

/**
 * Forgets how bodies' offices are written to where that is an erased person's address; nothing where no office has it. The body
 * and its answers stay, and the secretariat enters another office.
 */
export const forgetOffices = (plan: ActionPlan, addresses: Addresses): Decision<ActionPlan> | undefined => {
  const theirs = plan.bodies.filter(({ contact }) => isAt(contact, addresses));
  if (theirs.length === 0) return undefined;
  return {
    state: { ...plan, bodies: plan.bodies.map((body) => (theirs.includes(body) ? withoutContact(body) : body)) },
    page: {
      act: "offices-forgotten",
      rules: [],
      facts: Object.fromEntries(theirs.map(({ id }, index) => [`body.${index + 1}`, id])),
    },
    letters: [],
  };
};

/** Forgets the contact of an association where that is at an erased person's address; nothing where it is someone else's, or nobody's. */
export const forgetContact = (association: Association, addresses: Addresses): Decision<Association> | undefined => {
  if (!isAt(association.contact, addresses)) return undefined;
  const { contact: _, person: __, consent: ___, ...state } = association;
  return { state, page: { act: "contact-forgotten", rules: [], facts: {} }, letters: [] };
};
