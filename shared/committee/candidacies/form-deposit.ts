import { type ApplicationForm, isWhole, type SavedForm, type WholeForm } from "#committee/candidacies/application-form";
import type { LivingCandidacy, PreparedCandidacy } from "#committee/candidacies/candidacy";
import { namedCandidacy, wordOfCompletion } from "#committee/candidacies/named";
import { whileOpen } from "#committee/candidacies/while-open";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Ruling } from "#guide/rule";
import { fingerprintOf } from "#journal/fingerprint";

type At = Pick<Circumstances, "instant" | "by">;

/** Whether a form stands deposited as it was saved. */
export const isDeposited = ({ form }: LivingCandidacy, { savedAt }: SavedForm): boolean => form?.savedAt === savedAt;

const answersIn = ({ form }: SavedForm): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(form.answers).flatMap(([name, words]) => (words === undefined ? [] : [[`answer.${name}`, words]])),
  );

/** The page binds the form's answers, and the letter is its receipt. By the clock, that goes to who registered the candidacy. */
const deposited = (
  candidacy: PreparedCandidacy,
  saved: WholeForm,
  { instant: at, by }: At,
): Decision<PreparedCandidacy> => {
  const { language, experience, marginalised } = saved.form;
  const form = { at, savedAt: saved.savedAt, language, ...fingerprintOf(saved.form), experience, marginalised };
  const state = { ...candidacy, form };
  const { size, sha256 } = form;
  const to = `PERSON#${by === "clock" ? candidacy.applicant : by}` as const;
  return {
    state,
    page: { act: "form-deposited", rules: ["G4.7"], facts: form, reserved: answersIn(saved) },
    letters: [
      { letter: "form-receipt", to, candidacy: namedCandidacy(state), at, size, sha256 },
      ...wordOfCompletion(candidacy, state),
    ],
  };
};

/** Saves the form of a candidacy as it was typed, whole or not, while its call is open (G4.7). */
export const saveForm = (
  candidacy: PreparedCandidacy,
  form: ApplicationForm,
  { instant }: Pick<Circumstances, "instant">,
): Ruling<SavedForm> => whileOpen(candidacy, { instant }, () => ({ form, savedAt: instant }));

/** Deposits the form of a candidacy as it was saved, while its call is open (G4.7); it is asked to be whole only then. */
export const depositForm = (
  candidacy: PreparedCandidacy,
  wholeForm: () => WholeForm,
  circumstances: At,
): Ruling<Decision<PreparedCandidacy>> =>
  whileOpen(candidacy, circumstances, () => deposited(candidacy, wholeForm(), circumstances));

/** Deposits by itself a form that was saved; nothing where something in it is unanswered, or where it was deposited as it stands. */
export const formDeposited = (
  candidacy: PreparedCandidacy,
  saved: SavedForm,
  circumstances: At,
): Decision<PreparedCandidacy> | undefined =>
  isWhole(saved) && !isDeposited(candidacy, saved) ? deposited(candidacy, saved, circumstances) : undefined;
