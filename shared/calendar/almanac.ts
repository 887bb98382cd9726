import * as z from "zod/mini";
import { type CivilDate, yearOf } from "#calendar/civil-date";
import { fixedHolidays } from "#calendar/fixed-holidays";
import { Feast, Holiday } from "#calendar/holiday";

/** The administration's holidays (decree 2-77-169), in the order of their days. */
export const Almanac = z.readonly(z.object({ holidays: z.readonly(z.array(Holiday)) }));
export type Almanac = z.infer<typeof Almanac>;

const isOnRecord = (year: number, { holidays }: Almanac): boolean => holidays.some(({ date }) => yearOf(date) === year);

/** The holiday that a day is, if it is one; of a year with nothing on record, the decree's fixed days alone are known. */
export const holidayOn = (day: CivilDate, almanac: Almanac): Holiday | undefined =>
  almanac.holidays.find(({ date }) => date === day) ??
  (isOnRecord(yearOf(day), almanac) ? undefined : fixedHolidays(yearOf(day)).find(({ date }) => date === day));

/** Whether every moving feast of a year is on record, projected or announced; where one isn't, no deadline of that year is sure. */
export const knowsFeastsOf = (year: number, { holidays }: Almanac): boolean =>
  Feast.options.every((feast) => holidays.some((holiday) => holiday.feast === feast && yearOf(holiday.date) === year));

/** The almanac with a day in it, in the place of what stood on that date; the first day of a year brings the year's fixed days. */
export const withHoliday = (almanac: Almanac, holiday: Holiday): Almanac => {
  const year = yearOf(holiday.date);
  const days = isOnRecord(year, almanac) ? almanac.holidays : [...almanac.holidays, ...fixedHolidays(year)];
  const holidays = [...days.filter(({ date }) => date !== holiday.date), holiday];
  return { holidays: holidays.toSorted((one, other) => (one.date < other.date ? -1 : 1)) };
};

/** The almanac without a day. */
export const withoutHoliday = ({ holidays }: Almanac, day: CivilDate): Almanac => ({
  holidays: holidays.filter(({ date }) => date !== day),
});
