import { actsFor } from "#committee/people/people";
import type * as contract from "#contract/candidacies/candidacies";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { withdrawCandidacy } from "#functions/api/candidacies/withdraw";
import { candidacyAt } from "#functions/desk/candidacies/scene";
import type { FormFor } from "#functions/desk/kit/act-form";
import { associations, keyOf } from "#functions/matters";
import { withdrawCandidacyPage } from "#pages/desk/candidacies/withdraw";

/** A candidacy is withdrawn. */
export const withdrawing: FormFor<typeof contract.withdrawCandidacy, CandidacyView> = {
  endpoint: withdrawCandidacy,
  scene: candidacyAt,
  versionOf: ({ version }) => version,
  leads: ({ id, stage }) => (stage === "preparing" ? undefined : `/desk/candidacies/${id}`),
  first: () => ({}),
  body: () => undefined,
  draw: withdrawCandidacyPage,
  to: ({ body: { id, association } }, { visitor: { person } }) => {
    // Who was named in it may read it no more.
    const isTheirs = person !== undefined && actsFor(person, "association", keyOf(associations, association));
    return isTheirs ? `/desk/candidacies/${id}?done=withdrawn` : "/desk";
  },
};
