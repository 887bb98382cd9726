import { planFallsDue, recountPlan } from "#committee/plans/dues";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { plans } from "#functions/matters";
import { causeIn } from "#functions/sweep/cause";
import { endSeat } from "#functions/sweep/ending-seats";
import type { Look } from "#functions/sweep/look";

/** Looks at a plan: counts its deadlines anew where the calendar has changed, then does what its day asks for. */
export const lookAtPlan: Look = async (office, key) => {
  const found = await office.register.load([ALMANAC, key]);
  const before = found.get(key);
  if (before === undefined) return "nothing-due";
  const plan = plans.schema.parse(before.state);
  const almanac = found.get(ALMANAC);
  const circumstances = circumstancesOf(office, almanac, { by: "clock", pinned: plan.edition, owes: before.owes });
  if (plan.closing) return endSeat(office, { plan, before, circumstances });
  const decision = recountPlan(plan, causeIn(almanac), circumstances) ?? planFallsDue(plan, circumstances);
  if (decision === undefined) return "nothing-due";
  const outcome = await record(office, { kind: plans, id: plan.id, before }, decision, circumstances);
  return outcome === "overtaken" ? outcome : "done";
};
