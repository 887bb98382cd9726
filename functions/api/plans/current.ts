import { plans } from "#committee/plans/kind";
import type { Found, Register } from "#secretariat/register";

/** As many plans as a committee has in forty years. */
const MOST = 20;

/** The plans, the last adopted first: that one is current. */
export const plansIn = async (register: Register): Promise<readonly Found[]> =>
  (await register.list(plans.name, { limit: MOST })).found;
