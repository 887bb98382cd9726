import { type SavedForm, unanswered } from "#committee/candidacies/application-form";
import type { PreparedCandidacy } from "#committee/candidacies/candidacy";
import { namedCandidacy, wordOfCompletion } from "#committee/candidacies/named";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { fingerprintOf } from "#journal/fingerprint";

type DepositedForm = NonNullable<PreparedCandidacy["form"]>;

/** The form as it is deposited at an instant; nothing where something in it is unanswered. */
const depositedAs = ({ form, savedAt }: SavedForm, at: DepositedForm["at"]): DepositedForm | undefined => {
  const { language, experience, marginalised } = form;
  if (experience === undefined || marginalised === undefined || unanswered(form).length > 0) return undefined;
  return { at, savedAt, language, ...fingerprintOf(form), experience, marginalised };
};

const answersIn = ({ form }: SavedForm): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(form.answers).flatMap(([name, words]) => (words === undefined ? [] : [[`answer.${name}`, words]])),
  );

/**
 * Deposits the form of a candidacy as it was saved (G4.7): the page binds its answers, and the letter is its receipt. Nothing where
 * something in it is unanswered, or where it was deposited as it stands. By the clock, its receipt goes to who registered it.
 */
export const formDeposited = (
  candidacy: PreparedCandidacy,
  saved: SavedForm,
  { instant, by }: Pick<Circumstances, "instant" | "by">,
): Decision<PreparedCandidacy> | undefined => {
  const form = depositedAs(saved, instant);
  if (form === undefined || form.savedAt === candidacy.form?.savedAt) return undefined;
  const state = { ...candidacy, form };
  const { at, size, sha256 } = form;
  const to = `PERSON#${by === "clock" ? candidacy.applicant : by}` as const;
  return {
    state,
    page: {
      act: "form-deposited",
      rules: ["G4.7"],
      facts: { ...form },
      reserved: answersIn(saved),
    },
    letters: [
      { letter: "form-receipt", to, candidacy: namedCandidacy(state), at, size, sha256 },
      ...wordOfCompletion(candidacy, state),
    ],
  };
};
