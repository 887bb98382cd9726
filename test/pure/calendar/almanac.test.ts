import { expect, test } from "@jest/globals";
import {
  holidayOn,
  holidaysBetween,
  knowsFeastsOf,
  withHoliday,
  withoutHoliday,
  yearsBetween,
} from "#calendar/almanac";
import { certaintyOf } from "#calendar/certainty";
import { CivilDate } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { type Feast, Holiday } from "#calendar/holiday";
import { isWorkingDay } from "#calendar/working-days";

const on = (day: string) => CivilDate.parse(day);
const almanac = firstAlmanac();
const feast = (date: string, name: Feast): Holiday => ({
  date: on(date),
  name: { ar: "عيد" },
  feast: name,
  certainty: "announced",
  source: { ar: "بلاغ" },
});

test.each([
  [2023, false],
  [2024, true],
  [2027, true],
  [2028, false],
])("of %i the moving feasts are on record: %s", (year, known) => {
  expect(knowsFeastsOf(year, almanac)).toBe(known);
});

test("of a year that is not on record the decree's fixed days are known still", () => {
  expect(holidayOn(on("2028-11-18"), almanac)?.name.en).toBe("Independence Day");
  expect(isWorkingDay(on("2028-11-06"), almanac)).toBe(false);
  expect(isWorkingDay(on("2028-11-07"), almanac)).toBe(true);
});

test("the first feast of a year brings the year's fixed days; a year is known when all four feasts are", () => {
  const begun = withHoliday(almanac, feast("2028-02-28", "fitr"));
  expect(begun.holidays.filter(({ date }) => date.startsWith("2028"))).toHaveLength(12);
  expect(knowsFeastsOf(2028, begun)).toBe(false);
  const whole = [feast("2028-05-05", "adha"), feast("2028-05-25", "muharram"), feast("2028-08-03", "mawlid")];
  expect(knowsFeastsOf(2028, whole.reduce(withHoliday, begun))).toBe(true);
});

test("a day entered takes the place of what stood on it, and the days stay in their order", () => {
  const changed = withHoliday(almanac, feast("2027-03-10", "fitr"));
  expect(changed.holidays).toHaveLength(almanac.holidays.length);
  expect(holidayOn(on("2027-03-10"), changed)?.certainty).toBe("announced");
  expect(changed.holidays.map(({ date }) => date)).toEqual(changed.holidays.map(({ date }) => date).toSorted());
});

test("a day taken off is worked again, were it one that the decree fixes", () => {
  expect(isWorkingDay(on("2027-03-10"), withoutHoliday(almanac, on("2027-03-10")))).toBe(true);
  expect(isWorkingDay(on("2027-08-20"), withoutHoliday(almanac, on("2027-08-20")))).toBe(true);
});

test("of a year with nothing on record the decree's fixed days are told, and taking one off leaves the others", () => {
  const year = (of = almanac) => holidaysBetween(on("2028-01-01"), on("2028-12-31"), of).map(({ date }) => date);
  expect(year()).toHaveLength(11);
  const without = year(withoutHoliday(almanac, on("2028-08-20")));
  expect(without).toEqual(year().filter((date) => date !== "2028-08-20"));
});

test("holidays between two days come in their order, from one year into the next", () => {
  const days = holidaysBetween(on("2027-11-18"), on("2028-01-11"), almanac);
  expect(days.map(({ date }) => date)).toEqual(["2027-11-18", "2028-01-01", "2028-01-11"]);
  expect(holidaysBetween(on("2027-11-18"), on("2027-11-17"), almanac)).toEqual([]);
});

test.each([
  ["2027-03-03", "2027-03-08", false, "two days before a projected feast"],
  ["2027-03-04", "2027-03-09", true, "the eve of a projected feast, which may come a day sooner"],
  ["2027-03-08", "2027-03-15", true, "around it"],
  ["2027-03-12", "2027-03-16", true, "from the day after it, for it may come a day later"],
  ["2027-03-13", "2027-03-16", false, "from two days after it"],
  ["2026-03-18", "2026-03-25", false, "around a feast that was announced"],
])("what is counted from %s to %s rests on a projection: %s (%s)", (from, to, projected) => {
  expect(certaintyOf(on(from), on(to), almanac)).toEqual({ projected });
});

test("what touches a year without its feasts says so", () => {
  expect(certaintyOf(on("2027-12-30"), on("2028-01-04"), almanac)).toEqual({ projected: false, feastUnknown: true });
});

test.each([
  ["2027-01-01", "2027-12-31", [2027]],
  ["2027-12-31", "2028-01-01", [2027, 2028]],
  ["2027-12-31", "2030-01-01", [2027, 2028, 2029, 2030]],
  ["2028-01-01", "2027-12-31", []],
])("from %s to %s lie the years %j", (from, to, years) => {
  expect(yearsBetween(on(from), on(to))).toEqual(years);
});

test.each([
  ["", false],
  ["ع", true],
])("a holiday called %j can be kept: %s", (name, kept) => {
  expect(Holiday.safeParse({ ...feast("2028-02-28", "fitr"), name: { ar: name } }).success).toBe(kept);
});
