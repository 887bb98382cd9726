import { planMatter } from "#committee/plans/matter";
import type { Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

const pages = () => import("#functions/desk/plans/pages");

/** The pages of national action plans. */
export const planPages: Readonly<Record<string, Within>> = {
  "GET /desk/plans": async (...asked) => (await pages()).showPlans(...asked),
  ...formsAt(planMatter.acts, async () => (await import("#functions/desk/plans/forms")).planForms),
  "GET /desk/plans/{id}": async (...asked) => (await pages()).showPlan(...asked),
};
