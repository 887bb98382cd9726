import { KeptAlmanac } from "#committee/almanac";
import type { Cause } from "#committee/recount";
import type { Found } from "#secretariat/register";

/** The change of the calendar that hasn't been told of yet. */
export const causeIn = (almanac: Found | undefined): Cause => ({
  page: almanac?.version ?? 0,
  days: almanac ? (KeptAlmanac.parse(almanac.state).pending?.days ?? []) : [],
});
