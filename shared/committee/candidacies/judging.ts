import type { SavedForm } from "#committee/candidacies/application-form";
import type { PreparedCandidacy, SetAsideCandidacy, StudiedCandidacy } from "#committee/candidacies/candidacy";
import { missingOf } from "#committee/candidacies/completeness";
import { formDeposited } from "#committee/candidacies/form-deposit";
import { missingByName, namedCandidacy } from "#committee/candidacies/named";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { completeDossier } from "#guide/article-04-call-rules";

type Judged = StudiedCandidacy | SetAsideCandidacy;

/** A candidacy whose dossier has every required part is studied; any other is set aside, with what is missing (G4.9). */
const judged = (candidacy: PreparedCandidacy, { instant, today }: Circumstances): Decision<Judged> => {
  const missing = missingOf(candidacy);
  const complete = completeDossier.holds(missing);
  const reasons = Object.fromEntries(missing.parts.map((part) => [`part.${part + 1}.missing`, true]));
  return {
    state: complete
      ? { ...candidacy, stage: "in-study", judgedAt: instant }
      : { ...candidacy, stage: "set-aside", judgedAt: instant, missing, endedOn: today },
    page: {
      act: complete ? "candidacy-complete" : "candidacy-set-aside",
      rules: ["G4.9"],
      facts: { ...(missing.form && { "form.missing": true }), ...reasons },
    },
    letters: [
      {
        letter: "candidacy-judged",
        to: `PERSON#${candidacy.applicant}`,
        candidacy: namedCandidacy(candidacy),
        missing: missingByName(candidacy),
      },
    ],
  };
};

/**
 * What the close of its call makes of a candidacy, one thing at a time: a form that was saved whole in time, and not deposited as
 * it was saved, is deposited, so that nothing typed is lost; then the dossier is judged as it stands.
 */
export const judge = (
  candidacy: PreparedCandidacy,
  saved: SavedForm | undefined,
  circumstances: Circumstances,
): Decision<PreparedCandidacy | Judged> => {
  const inTime = saved !== undefined && saved.savedAt < candidacy.closesAt;
  return (inTime && formDeposited(candidacy, saved, circumstances)) || judged(candidacy, circumstances);
};
