import { unanswered } from "#committee/candidacies/application-form";
import { depositRoutes } from "#contract/candidacies/deposits";
import { ownCandidacy } from "#functions/api/candidacies/own";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt } from "#functions/api/kernel/standing";
import { FORM } from "#functions/candidacies/saved-form";
import { depositInTime } from "#guide/article-04-call-rules";
import { refusals } from "#guide/rule";

/** One write beside the candidacy, and no page: what is typed waits for nothing, and nothing waits for it. */
export const saveForm = endpoint(depositRoutes.saveForm, async (office, call) => {
  const { standing, before, candidacy } = await ownCandidacy(office, call, call.params.id);
  if (candidacy.stage !== "preparing") return halt(standing, "not-at-this-stage");
  const savedAt = office.now();
  const broken = refusals({ ...candidacy, instant: savedAt }, depositInTime);
  if (broken.length > 0) return halt(standing, "refused", { refusals: broken });
  const form = call.body;
  await office.register.put(before.key, { kind: "FORM", id: FORM, value: { form, savedAt } });
  return { body: { savedAt, unanswered: [...unanswered(form)] } };
});
