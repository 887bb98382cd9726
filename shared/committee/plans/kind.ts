import type { Kind } from "#committee/kernel/kind";
import { knownOf } from "#committee/kernel/known";
import { startsOfPlan } from "#committee/plans/adopting";
import { showingPlan } from "#committee/plans/documents";
import { planLookAt } from "#committee/plans/dues";
import { planMatter } from "#committee/plans/matter";
import { ActionPlan } from "#committee/plans/plan";

/** National action plans, with what their bodies owe (G4.1, G4.13). */
export const plans: Kind<ActionPlan> = {
  name: planMatter.name,
  schema: ActionPlan,
  sortedBy: ({ adoptedOn }) => adoptedOn,
  starts: startsOfPlan,
  known: knownOf,
  lookAt: planLookAt,
  shownIn: showingPlan,
};
