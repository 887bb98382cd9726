import type { Asked } from "#committee/kernel/act";
import { idIn } from "#committee/kernel/matter-key";
import { people } from "#committee/people/kind";
import { personMatter } from "#committee/people/matter";
import { correctAddress } from "#committee/people/people";
import { leaveSecretariat } from "#committee/people/secretariat";
import { communicationGroupRoutes } from "#contract/composition/communication-group";
import { returnedRoutes } from "#contract/letters/returned";
import { peopleRoutes } from "#contract/people/people";
import { personalDataRoutes } from "#contract/people/personal-data";
import { secretariatRoutes } from "#contract/people/secretariat";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { serving } from "#functions/api/kernel/serving";
import { readReturned } from "#functions/api/letters/returned";
import { refuseOthers } from "#functions/api/people/addresses";
import { enterSecretary } from "#functions/api/people/entering";
import { erasePerson } from "#functions/api/people/erasing";
import { listFormerPeople } from "#functions/api/people/former";
import { readGroup } from "#functions/api/people/group";
import { ownEndpoints } from "#functions/api/people/own";
import { listSecretariat } from "#functions/api/people/secretariat";
import { welcomesBack, welcomingAgain } from "#functions/people/welcome-again";
import { everyone } from "#functions/readers/everyone";

const { changes } = serving(people, personMatter);

const routes = {
  ...peopleRoutes,
  ...secretariatRoutes,
  ...personalDataRoutes,
  ...communicationGroupRoutes,
  ...returnedRoutes,
};

/** What answers each act on people. */
export const peopleEndpoints = {
  ...ownEndpoints,
  readGroup,
  readReturned,
  /** A welcome that came back goes again to the address that is put right: without it they don't know how to sign in. */
  correctAddress: changes(routes.correctAddress, {
    also: async ({ office, call, state }) => {
      const [backs] = await Promise.all([
        welcomesBack(office, state),
        refuseOthers(office, { id: state.id, email: call.body.email }),
      ]);
      return backs;
    },
    decide: (person, { call, circumstances }) => correctAddress(person, call.body.email, circumstances),
    along: ({ office, decision, circumstances, also }) => welcomingAgain(office, also, decision.state, circumstances),
    tell: ({ key }, { call }) => ({ id: idIn(key), email: call.body.email }),
  }),
  listSecretariat,
  enterSecretary,
  /** The last of the secretariat stays: nobody else could enter anyone. */
  leaveSecretariat: changes(routes.leaveSecretariat, {
    also: ({ office }) => everyone(office.register, "secretariat"),
    decide: (person, { also, circumstances }) => {
      const ruling = leaveSecretariat(person, circumstances) ?? "unknown";
      return ruling !== "unknown" && also.length === 1 ? "not-at-this-stage" : ruling;
    },
    tell: ({ key }) => ({ id: idIn(key) }),
  }),
  listFormerPeople,
  erasePerson,
} satisfies { readonly [Name in Asked<typeof personMatter.acts>]: Endpoint<(typeof routes)[Name]> };
