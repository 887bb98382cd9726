import { unanswered } from "#committee/candidacies/application-form";
import { saveForm } from "#committee/candidacies/form-deposit";
import { candidacies } from "#committee/candidacies/kind";
import { candidacyMatter } from "#committee/candidacies/matter";
import { withdrawCandidacy } from "#committee/candidacies/registering";
import type { Asked } from "#committee/kernel/act";
import { candidacyRoutes } from "#contract/candidacies/candidacies";
import { depositRoutes } from "#contract/candidacies/deposits";
import { askForDeposit } from "#functions/api/candidacies/ask";
import { depositForm } from "#functions/api/candidacies/deposit-form";
import { listOwnCandidacies } from "#functions/api/candidacies/list";
import { isOwnCandidacy } from "#functions/api/candidacies/own";
import { readCandidacyRecord } from "#functions/api/candidacies/record";
import { toldCandidacy } from "#functions/api/candidacies/reply";
import { showCandidacy } from "#functions/api/candidacies/show";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { nothing, serving } from "#functions/api/kernel/serving";
import { parting, peopleOf, someoneEach } from "#functions/candidacies/people";
import { FORM } from "#functions/candidacies/saved-form";

const routes = { ...candidacyRoutes, ...depositRoutes } as const;
const { adds, changes } = serving(candidacies, candidacyMatter);

/** What answers each act on a candidacy: its own people's, and to anyone else there is none. */
export const candidacyEndpoints = {
  listOwnCandidacies,
  showCandidacy,
  readCandidacyRecord,
  depositForm,
  askForDeposit,
  /** One write beside the candidacy, and no page: what is typed waits for nothing, and nothing waits for it. */
  saveForm: adds(routes.saveForm, {
    isKnown: isOwnCandidacy,
    also: nothing,
    decide: (candidacy, { call, circumstances }) => saveForm(candidacy, call.body, circumstances),
    beside: (value) => ({ kind: "FORM", id: FORM, value }),
    tell: ({ form, savedAt }) => ({ savedAt, unanswered: [...unanswered(form)] }),
  }),
  /** Until it is judged, be its call open or closing; who acted for it does so no more. */
  withdrawCandidacy: changes(routes.withdrawCandidacy, {
    isKnown: isOwnCandidacy,
    also: ({ office, state }) => someoneEach(office, peopleOf(state)),
    decide: (candidacy, { circumstances }) => withdrawCandidacy(candidacy, circumstances),
    along: ({ office, call, also, circumstances }) => parting(office, call.params.id, also, circumstances),
    tell: toldCandidacy,
  }),
} satisfies { readonly [Name in Asked<typeof candidacyMatter.acts>]: Endpoint<(typeof routes)[Name]> };
