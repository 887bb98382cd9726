import { CivilDate } from "#calendar/civil-date";
import type { Duty } from "#committee/kernel/duty";
import { dutiesWithin } from "#functions/readers/duties";
import type { Register } from "#secretariat/register";

/** Days that no duty is missed by. */
export const everyDay = { from: CivilDate.parse("2000-01-01") };

/** Every duty that a test's register holds. */
export const dutiesOn = (register: Register): Promise<readonly Duty[]> => dutiesWithin(register, everyDay);
