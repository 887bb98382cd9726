import { forAssociation } from "#committee/space/association";
import { checkAssociation } from "#committee/space/checks";
import * as contract from "#contract/space/associations";
import { actWith } from "#functions/api/act";
import { endpoint } from "#functions/api/endpoint";
import { accountOf } from "#functions/api/space/contact";
import { told } from "#functions/api/space/told";
import { associations, keyOf } from "#functions/matters";
import { giving } from "#functions/people/capacities";

/** The secretariat's finding on a file; a contact who has no account yet is given one, to be written to and to sign in with. */
export const check = endpoint(contract.checkAssociation, async (office, call) => {
  const { id } = call.params;
  const { matter } = await actWith(office, call, {
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
