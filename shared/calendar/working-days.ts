import { type Almanac, holidayOn } from "#calendar/almanac";
import { type CivilDate, daysAfter, weekday } from "#calendar/civil-date";

/** Monday to Friday, less the administration's holidays; a holiday on a weekend moves nothing. */
export const isWorkingDay = (day: CivilDate, almanac: Almanac): boolean =>
  weekday(day) % 6 !== 0 && holidayOn(day, almanac) === undefined;

/** The day itself when it is a working day, else the next one that is. */
export const workingDayFrom = (day: CivilDate, almanac: Almanac): CivilDate =>
  isWorkingDay(day, almanac) ? day : workingDayFrom(daysAfter(day, 1), almanac);

/** The day itself when it is a working day, else the last one before it. */
export const workingDayUntil = (day: CivilDate, almanac: Almanac): CivilDate =>
  isWorkingDay(day, almanac) ? day : workingDayUntil(daysAfter(day, -1), almanac);

/** The working day a number of them after a day, that day itself not counted. */
export const workingDaysAfter = (day: CivilDate, count: number, almanac: Almanac): CivilDate =>
  count === 0 ? day : workingDaysAfter(workingDayFrom(daysAfter(day, 1), almanac), count - 1, almanac);
