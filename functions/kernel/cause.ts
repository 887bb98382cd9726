import { KeptAlmanac } from "#committee/calendar/almanac";
import type { Cause } from "#committee/duties/recount";
import type { Found } from "#secretariat/register";

/** The change of the calendar that hasn't been told of yet. */
export const causeIn = (almanac: Found | undefined): Cause => ({
  page: almanac?.version ?? 0,
  days: almanac ? (KeptAlmanac.parse(almanac.state).pending?.days ?? []) : [],
});
