import { plans } from "#committee/plans/kind";
import { wholly } from "#functions/kernel/every";
import type { Found, Line, Register } from "#secretariat/register";

/** As many plans as a committee has in forty years. */
const MOST = 20;

/** The plans, the last adopted first: that one is current. */
export const plansIn = async (register: Register): Promise<readonly Found[]> =>
  wholly(register, plans.name, (await register.list(plans.name, { limit: MOST })).lines);

/** The plan that was adopted last, if one was. */
export const lastPlan = async (register: Register): Promise<Line | undefined> =>
  (await register.list(plans.name, { limit: 1 })).lines.at(0);
