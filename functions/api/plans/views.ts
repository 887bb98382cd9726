import { keyOf } from "#committee/kernel/kind";
import { plans } from "#committee/plans/kind";
import { planRoutes } from "#contract/plans/plans";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { lastPlan, plansIn } from "#functions/api/plans/current";
import { toldPlan } from "#functions/api/plans/told";
import { todayOf } from "#functions/kernel/circumstances";

/** Open to all and the same for all. */
export const listPlans = endpoint(planRoutes.listPlans, async (office) => {
  const found = await plansIn(office.register);
  const today = todayOf(office);
  return { body: { plans: found.map((one, index) => toldPlan(one, { today, isCurrent: index === 0 })) } };
});

export const showPlan = endpoint(planRoutes.showPlan, async (office, call) => {
  const key = keyOf(plans, call.params.id);
  const [standing, last] = await Promise.all([standingOf(office, call, [key]), lastPlan(office.register)]);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  const isCurrent = last === undefined || last.key === key;
  return { body: toldPlan(matter, { today: todayOf(office), isCurrent }), version: matter.version };
});
