import type { Asked } from "#committee/kernel/act";
import { keyOf } from "#committee/kernel/kind";
import { forAssociation } from "#committee/space/association";
import { changeAssociation, leaveSpace } from "#committee/space/associations";
import { checkAssociation } from "#committee/space/checks";
import { associations } from "#committee/space/kind";
import { associationMatter } from "#committee/space/matter";
import { associationRoutes as routes } from "#contract/space/associations";
import type { associationListRoutes } from "#contract/space/lists";
import type { associationSeatRoutes } from "#contract/space/seats";
import { checkCited } from "#functions/api/kernel/cited-file";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { serving } from "#functions/api/kernel/serving";
import { accountOf, handingOver, someoneBy } from "#functions/api/space/contact";
import { refuseDaysToCome } from "#functions/api/space/days-gone";
import { inviteAssociations } from "#functions/api/space/invite";
import { listAssociations } from "#functions/api/space/list";
import { isOwn, isTheirs } from "#functions/api/space/own";
import { registerAssociation } from "#functions/api/space/register";
import { replaceRepresentative, seatAssociation } from "#functions/api/space/seats";
import { showAssociation } from "#functions/api/space/show";
import { told } from "#functions/api/space/told";
import { todayOf } from "#functions/kernel/circumstances";
import { giving, taking } from "#functions/people/capacities";
import { isInOffice } from "#functions/readers/seats-in-office";
import type { Found } from "#secretariat/register";

const { changes } = serving(associations, associationMatter);

/** In what capacity someone acts for an association, by its id. */
const capacityFor = ({ id }: Readonly<{ id: string }>) => forAssociation(keyOf(associations, id));

/** Whoever may act on an association may read all of it. */
const tell = (matter: Found) => told(matter, true);

type Routes = typeof routes & typeof associationListRoutes & typeof associationSeatRoutes;

/** What answers each act on an association. */
export const associationEndpoints = {
  registerAssociation,
  /** The secretariat's finding on a file; a contact who has no account yet is given one, to be written to and to sign in with. */
  checkAssociation: changes(routes.checkAssociation, {
    also: async ({ office, state: { contact, person } }) =>
      contact && !person ? accountOf(office, contact) : undefined,
    decide: (association, { call, also }) => checkAssociation(association, { finding: call.body, person: also?.id }),
    along: ({ office, decision, circumstances, also }) =>
      also ? giving(office, also, capacityFor(decision.state), circumstances) : [],
    tell,
  }),
  /** Nobody but its own people agrees for an association. */
  changeAssociation: changes(routes.changeAssociation, {
    isOwnById: isTheirs,
    also: async ({ office, call: { body, subject: by = "" }, state, standing }) => {
      refuseDaysToCome(body, todayOf(office));
      const copy = body.receipt?.file === state.receipt?.file ? undefined : body.receipt?.file;
      await checkCited(office, copy, { purpose: "declaration-receipt", by, place: "receipt/file" });
      const handing = await handingOver(office, state, body.contact);
      return { ...handing, agrees: body.consent !== undefined && isOwn(standing, state.id) };
    },
    decide: (association, { call, also: { to, from, agrees }, circumstances }) => {
      const { consent: _, ...declaration } = call.body;
      const person = to?.id ?? (from ? undefined : association.person);
      return changeAssociation(association, { declaration, person, consented: agrees }, circumstances);
    },
    along: ({ office, decision: { state }, circumstances, also: { to, from } }) => [
      ...(to ? giving(office, to, capacityFor(state), circumstances) : []),
      ...(from ? taking(office, from, capacityFor(state), circumstances) : []),
    ],
    tell,
  }),
  /** One that has a seat in the committee still withdraws from that by official letter first (G12.2). */
  leaveSpace: changes(routes.leaveSpace, {
    isOwnById: isOwn,
    also: async ({ office, state: { person, seat } }) => {
      const [contact, isSeated] = await Promise.all([someoneBy(office, person), isInOffice(office.register, seat)]);
      return { contact, isSeated };
    },
    decide: (association, { also, circumstances }) =>
      also.isSeated ? "not-at-this-stage" : leaveSpace(association, circumstances),
    along: ({ office, decision, circumstances, also: { contact } }) =>
      contact ? taking(office, contact, capacityFor(decision.state), circumstances) : [],
    tell,
  }),
  listAssociations,
  showAssociation,
  inviteAssociations,
  seatAssociation,
  replaceRepresentative,
} satisfies { readonly [Name in Asked<typeof associationMatter.acts>]: Endpoint<Routes[Name]> };
