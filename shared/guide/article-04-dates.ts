import type { Almanac } from "#calendar/almanac";
import type { CivilDate } from "#calendar/civil-date";
import { workingDaysAfter } from "#calendar/working-days";
import type { Edition } from "#guide/editions";

/** The last day by which each body has answered, counted from a plan's adoption, or from a renewal in its course (G4.1, G4.13): ours. */
export const answersDue = (from: CivilDate, almanac: Almanac, { appointmentDays }: Edition): CivilDate =>
  workingDaysAfter(from, appointmentDays, almanac);

/** The last day by which the call for candidacies from civil society is out, counted from the same days (G4.13): ours. */
export const callDue = (from: CivilDate, almanac: Almanac, { callDays }: Edition): CivilDate =>
  workingDaysAfter(from, callDays, almanac);
