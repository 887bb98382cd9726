import type { Decision } from "#committee/kernel/decision";
import { type Addresses, isAt } from "#committee/people/addresses";
import type { ActionPlan, Body } from "#committee/plans/plan";

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
