import type { Words } from "#committee/kernel/words";
import { unreadableAt } from "#functions/api/unreadable";
import { keyOf, plans } from "#functions/matters";
import type { Register } from "#secretariat/register";

/** The title of the plan that a method is for; one that isn't on the register is told as unreadable at its place. */
export const titleOfPlan = async (register: Register, id: string): Promise<Words> => {
  const key = keyOf(plans, id);
  const found = (await register.load([key])).get(key);
  if (found === undefined) throw unreadableAt("plan", "no-such-plan");
  return plans.schema.parse(found.state).title;
};
