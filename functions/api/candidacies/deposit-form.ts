import { isWhole, Question, type SavedForm, unanswered, type WholeForm } from "#committee/candidacies/application-form";
import { depositForm as depositing, isDeposited } from "#committee/candidacies/form-deposit";
import { candidacies } from "#committee/candidacies/kind";
import { candidacyMatter } from "#committee/candidacies/matter";
import { depositRoutes } from "#contract/candidacies/deposits";
import { isOwnCandidacy, ownCandidacy } from "#functions/api/candidacies/own";
import { candidacyReply } from "#functions/api/candidacies/reply";
import { act } from "#functions/api/kernel/act";
import { opened } from "#functions/api/kernel/asked";
import { endpoint } from "#functions/api/kernel/endpoint";
import { missingAt } from "#functions/api/kernel/unreadable";
import { savedFormOf } from "#functions/candidacies/saved-form";

/** Where in a form an answer stands. */
const placeOf = (name: string): string => (Question.safeParse(name).success ? `answers/${name}` : name);

/** The form as it was saved; where something in it is unanswered, that is told place by place. */
const whole = (saved: SavedForm | undefined): WholeForm => {
  if (saved !== undefined && isWhole(saved)) return saved;
  throw missingAt(unanswered(saved?.form ?? { language: "ar", answers: {} }).map(placeOf));
};

/** Once for a form as it was saved: deposited again unchanged, it stays as it was, whatever version the caller saw. */
export const depositForm = endpoint(depositRoutes.depositForm, async (office, call) => {
  const { id } = call.params;
  const { before, candidacy } = await ownCandidacy(office, call, id);
  const saved = await savedFormOf(office.register, id);
  if (saved && isDeposited(candidacy, saved)) return candidacyReply(office, before);
  const { matter } = await act(office, call, {
    ...{ kind: candidacies, id, isKnown: isOwnCandidacy },
    also: ({ register }) => savedFormOf(register, id),
    decide: (state, circumstances, form) => {
      const prepared = opened(state, candidacyMatter.acts.depositForm);
      if (form && isDeposited(prepared, form)) return "not-at-this-stage";
      return depositing(prepared, () => whole(form), circumstances);
    },
  });
  return candidacyReply(office, matter);
});
