import { KeptAlmanac, recountAt } from "#committee/calendar/almanac";
import { calendarMatter } from "#committee/calendar/matter";
import type { Kind } from "#committee/kernel/kind";

/** The one almanac, and its id. */
export const almanacs: Kind<KeptAlmanac> = {
  name: calendarMatter.name,
  schema: KeptAlmanac,
  sortedBy: () => MOROCCO,
  lookAt: recountAt,
};
export const MOROCCO = "morocco";
