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

const inOrder = (holidays: readonly Holiday[]): readonly Holiday[] =>
  holidays.toSorted((one, other) => (one.date < other.date ? -1 : 1));

/** The days on record, with the fixed ones of each year that has nothing on record yet. */
const withFixed = (almanac: Almanac, years: readonly number[]): readonly Holiday[] => [
  ...almanac.holidays,
  ...years.filter((year) => !isOnRecord(year, almanac)).flatMap(fixedHolidays),
];

/** The years that two days lie in and those between, in their order. */
export const yearsBetween = (from: CivilDate, to: CivilDate): readonly number[] =>
  Array.from({ length: Math.max(0, yearOf(to) - yearOf(from) + 1) }, (_, year) => yearOf(from) + year);

/** The holidays from one day to another in their order; of a year with nothing on record, the decree's fixed days. */
export const holidaysBetween = (from: CivilDate, to: CivilDate, almanac: Almanac): readonly Holiday[] =>
  inOrder(withFixed(almanac, yearsBetween(from, to)).filter(({ date }) => from <= date && date <= to));

/** The almanac without a day; the first change to a year brings the year's fixed days. */
export const withoutHoliday = (almanac: Almanac, day: CivilDate): Almanac => ({
  holidays: inOrder(withFixed(almanac, [yearOf(day)]).filter(({ date }) => date !== day)),
});

/** The almanac with a day in it, in the place of what stood on that date; the first change to a year brings the year's fixed days. */
export const withHoliday = (almanac: Almanac, holiday: Holiday): Almanac => ({
  holidays: inOrder([...withoutHoliday(almanac, holiday.date).holidays, holiday]),
});
