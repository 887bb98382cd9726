import type { CivilDate } from "#calendar/civil-date";
import { answersDueOn, standingsOf } from "#committee/plans/adopting";
import { ActionPlan } from "#committee/plans/plan";
import { termsOf } from "#committee/plans/terms";
import type { PlanView } from "#contract/plans/plans";
import { editionOn } from "#guide/editions";
import type { Found } from "#secretariat/register";

type Told = Readonly<{ today: CivilDate; isCurrent: boolean }>;

/** A plan as anyone is told it: how a body's office is written to stays out of it. */
export const toldPlan = ({ state, owes, version }: Found, { today, isCurrent }: Told): PlanView => {
  const plan = ActionPlan.parse(state);
  const { id, title, begins, ends, adoptedOn, term } = plan;
  const answersDue = answersDueOn(owes);
  return {
    ...{ id, title, begins, ends, adoptedOn, term, isCurrent, version },
    terms: termsOf(plan, editionOn(plan.edition)).map((one) => ({ ...one })),
    ...(answersDue && { answersDue }),
    bodies: standingsOf(plan, owes, today).map(({ body, ...stands }) => ({
      id: body.id,
      name: body.name,
      ...(body.seat && { seat: body.seat }),
      ...stands,
    })),
  };
};
