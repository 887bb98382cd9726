import { Duty } from "#committee/duty";
import type { Register } from "#secretariat/register";

/** Every duty that there ever was: one query. */
export const dutiesOn = async (register: Register): Promise<readonly Duty[]> =>
  (await register.duties()).map((duty) => Duty.parse(duty));
