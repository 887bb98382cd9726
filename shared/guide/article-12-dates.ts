import type { Almanac } from "#calendar/almanac";
import { type CivilDate, daysAfter, monthsAfter } from "#calendar/civil-date";
import { workingDaysAfter } from "#calendar/working-days";
import type { Edition } from "#guide/editions";

/** The first day of the months that end at an absence: the same day two years before lies outside them (G12.4, a reading). */
export const windowBegins = (latest: CivilDate, { absenceMonths }: Edition): CivilDate =>
  daysAfter(monthsAfter(latest, -absenceMonths), 1);

/** The last day on which an association may justify absences that were counted on a day (G12.4). */
export const answersClose = (countedOn: CivilDate, almanac: Almanac, { absenceAnswerDays }: Edition): CivilDate =>
  workingDaysAfter(countedOn, absenceAnswerDays, almanac);

/** The last day on which civil society's members may answer a dispute: ours, as long as the association had (G12.4). */
export const disputeCloses = (disputedOn: CivilDate, almanac: Almanac, edition: Edition): CivilDate =>
  answersClose(disputedOn, almanac, edition);

/** The last day to record an end that nothing stands in the way of: ours, the working day after, as the membership has ended already (G12.4). */
export const endDue = (since: CivilDate, almanac: Almanac): CivilDate => workingDaysAfter(since, 1, almanac);
