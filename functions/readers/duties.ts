import { Duty, type DutyKey } from "#committee/kernel/duty";
import { skimming } from "#functions/kernel/skimming";
import type { Register } from "#secretariat/register";

/** Every duty that there ever was: one query. */
export const dutiesOn = async (register: Register): Promise<readonly Duty[]> =>
  (await register.duties()).map((duty) => Duty.parse(duty));

/** Every duty that there ever was but what a newer release wrote, which is refused where it is the one of a key. */
export const dutiesFor = async (register: Register, { on, name, about }: DutyKey): Promise<readonly Duty[]> =>
  dutiesOn(
    skimming(register, (newer) => {
      if (newer.key.endsWith(` ${on}#${name}#${about}`)) throw newer;
    }),
  );

/** Whether a duty is the one of a key. */
export const isDuty =
  (key: DutyKey) =>
  ({ about, name, on }: DutyKey): boolean =>
    about === key.about && name === key.name && on === key.on;
