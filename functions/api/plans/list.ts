import { planRoutes } from "#contract/plans/plans";
import { endpoint } from "#functions/api/kernel/endpoint";
import { plansIn } from "#functions/api/plans/current";
import { toldPlan } from "#functions/api/plans/told";
import { todayOf } from "#functions/kernel/circumstances";

/** Open to all and the same for all: one call to the register. */
export const list = endpoint(planRoutes.listPlans, async (office) => {
  const found = await plansIn(office.register);
  const today = todayOf(office);
  return { body: { plans: found.map((one, index) => toldPlan(one, { today, isCurrent: index === 0 })) } };
});
