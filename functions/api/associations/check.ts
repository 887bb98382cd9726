import { forAssociation } from "#committee/association";
import { checkAssociation } from "#committee/association-checks";
import { keyOf } from "#committee/kernel/kind";
import { associations } from "#committee/space/kind";
import * as contract from "#contract/associations";
import { act } from "#functions/api/act";
import { accountOf } from "#functions/api/associations/contact";
import { told } from "#functions/api/associations/told";
import { endpoint } from "#functions/api/endpoint";
import { giving } from "#functions/capacities";

/** The secretariat's finding on a file; a contact who has no account yet is given one, to be written to and to sign in with. */
export const check = endpoint(contract.checkAssociation, async (office, call) => {
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
