import { showingPlan } from "#committee/documents-of-committee";
import type { Kind } from "#committee/kernel/kind";
import { knownOf } from "#committee/known";
import { ActionPlan } from "#committee/plan";
import { planLookAt } from "#committee/plan-dues";
import { startsOfPlan } from "#committee/plans";

export const plans: Kind<ActionPlan> = {
  name: "PLAN",
  schema: ActionPlan,
  sortedBy: ({ adoptedOn }) => adoptedOn,
  starts: startsOfPlan,
  known: knownOf,
  lookAt: planLookAt,
  shownIn: showingPlan,
};
