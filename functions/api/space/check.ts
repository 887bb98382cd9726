import { keyOf } from "#committee/kernel/kind";
import { forAssociation } from "#committee/space/association";
import { checkAssociation } from "#committee/space/checks";
import { associations } from "#committee/space/kind";
import { associationRoutes } from "#contract/space/associations";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { accountOf } from "#functions/api/space/contact";
import { told } from "#functions/api/space/told";
import { giving } from "#functions/people/capacities";

/** The secretariat's finding on a file; a contact who has no account yet is given one, to be written to and to sign in with. */
export const check = endpoint(associationRoutes.checkAssociation, async (office, call) => {
  const { id } = call.params;
  const { matter } = await act(office, call, {
    kind: associations,
    id,
    also: async (_, { contact, person }) => (contact && !person ? accountOf(office, contact) : undefined),
    decide: (association, _, contact) =>
      association.stage === "declared"
        ? checkAssociation(association, { finding: call.body, person: contact?.id })
        : "not-at-this-stage",
    along: ({ circumstances, also }) =>
      also ? giving(office, also, forAssociation(keyOf(associations, id)), circumstances) : [],
  });
  return { body: told(matter, true), version: matter.version };
});
