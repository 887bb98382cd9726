import type { Kind } from "#committee/kernel/kind";
import { knownOf } from "#committee/kernel/known";
import { startsOfPlan } from "#committee/plans/adopting";
import { showingPlan } from "#committee/plans/documents";
import { planLookAt } from "#committee/plans/dues";
import { ActionPlan } from "#committee/plans/plan";

export const plans: Kind<ActionPlan> = {
  name: "PLAN",
  schema: ActionPlan,
  sortedBy: ({ adoptedOn }) => adoptedOn,
  starts: startsOfPlan,
  known: knownOf,
  lookAt: planLookAt,
  shownIn: showingPlan,
};
