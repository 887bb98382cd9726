import type { LivingCandidacy } from "#committee/candidacies/candidacy";
import { isComplete, missingOf } from "#committee/candidacies/completeness";
import type { CandidacyComplete, NamedCandidacy, NamedMissing } from "#committee/candidacies/letters";

/** A candidacy as people are written to about it. */
export const namedCandidacy = ({ id, name, title, closesAt }: LivingCandidacy): NamedCandidacy => ({
  ...{ id, association: name, title, closesAt },
});

/** What is missing of a dossier, its parts by their names (G4.9). */
export const missingByName = (candidacy: LivingCandidacy): NamedMissing => {
  const { form, parts } = missingOf(candidacy);
  return { form, parts: parts.flatMap((part) => candidacy.parts[part]?.name ?? []) };
};

/** What is owed where a change has made a dossier whole: word of it to who registered it. */
export const wordOfCompletion = (before: LivingCandidacy, after: LivingCandidacy): readonly CandidacyComplete[] =>
  isComplete(after) && !isComplete(before)
    ? [{ letter: "candidacy-complete", to: `PERSON#${after.applicant}`, candidacy: namedCandidacy(after) }]
    : [];
