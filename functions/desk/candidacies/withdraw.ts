import { keyOf } from "#committee/kernel/kind";
import { actsFor } from "#committee/people/people";
import { associations } from "#committee/space/kind";
import { candidacyEndpoints } from "#functions/api/candidacies/acts";
import { candidacyAt } from "#functions/desk/candidacies/scene";
import { formOf } from "#functions/desk/kit/act-form";
import { withdrawCandidacyPage } from "#pages/desk/candidacies/withdraw";

/** A candidacy is withdrawn. */
export const withdrawing = formOf({
  endpoint: candidacyEndpoints.withdrawCandidacy,
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
});
