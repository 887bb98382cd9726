import { Duty, type DutyKey } from "#committee/kernel/duty";
import type { Register } from "#secretariat/register";

/** Every duty that there ever was: one query. */
export const dutiesOn = async (register: Register): Promise<readonly Duty[]> =>
  (await register.duties()).map((duty) => Duty.parse(duty));

/** Whether a duty is the one of a key. */
export const isDuty =
  (key: DutyKey) =>
  ({ about, name, on }: DutyKey): boolean =>
    about === key.about && name === key.name && on === key.on;
