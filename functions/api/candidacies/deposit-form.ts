import { Question, type SavedForm, unanswered } from "#committee/candidacies/application-form";
import { formDeposited } from "#committee/candidacies/form-deposit";
import { candidacies } from "#committee/candidacies/kind";
import { depositRoutes } from "#contract/candidacies/deposits";
import { ownCandidacy } from "#functions/api/candidacies/own";
import { candidacyReply } from "#functions/api/candidacies/reply";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { missingAt } from "#functions/api/kernel/unreadable";
import { savedFormOf } from "#functions/candidacies/saved-form";
import { depositInTime } from "#guide/article-04-call-rules";
import { refusals } from "#guide/rule";

/** Where in a form an answer stands. */
const placeOf = (name: string): string => (Question.safeParse(name).success ? `answers/${name}` : name);

/** The form as it was saved; where something in it is unanswered, that is told place by place. */
const whole = (saved: SavedForm | undefined): SavedForm => {
  const left = unanswered(saved?.form ?? { language: "ar", answers: {} });
  if (saved === undefined || left.length > 0) throw missingAt(left.map(placeOf));
  return saved;
};

/** Once for a form as it was saved: deposited again unchanged, it stays as it was. */
export const depositForm = endpoint(depositRoutes.depositForm, async (office, call) => {
  const { id } = call.params;
  const { before, candidacy } = await ownCandidacy(office, call, id);
  const saved = await savedFormOf(office.register, id);
  if (saved !== undefined && candidacy.form?.savedAt === saved.savedAt) return candidacyReply(office, before);
  const { matter } = await act(office, call, {
    kind: candidacies,
    id,
    also: async ({ register }) => savedFormOf(register, id),
    decide: (state, circumstances, form) => {
      if (state.stage !== "preparing") return "not-at-this-stage";
      const { instant } = circumstances;
      const broken = refusals({ ...state, instant }, depositInTime);
      if (broken.length > 0) return { allowed: false, refusals: broken };
      const decision = formDeposited(state, whole(form), circumstances);
      return decision ? { allowed: true, value: decision } : "not-at-this-stage";
    },
  });
  return candidacyReply(office, matter);
});
