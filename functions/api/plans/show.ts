import * as contract from "#contract/plans/plans";
import { endpoint } from "#functions/api/endpoint";
import { plansIn } from "#functions/api/plans/current";
import { toldPlan } from "#functions/api/plans/told";
import { halt, standingOf } from "#functions/api/standing";
import { todayOf } from "#functions/kernel/circumstances";
import { keyOf, plans } from "#functions/matters";

export const show = endpoint(contract.showPlan, async (office, call) => {
  const key = keyOf(plans, call.params.id);
  const [standing, [last]] = await Promise.all([standingOf(office, call, [key]), plansIn(office.register)]);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  const isCurrent = last === undefined || last.key === key;
  return { body: toldPlan(matter, { today: todayOf(office), isCurrent }), version: matter.version };
});
