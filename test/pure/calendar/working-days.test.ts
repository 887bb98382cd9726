import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { CivilDate, daysAfter } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { isWorkingDay, workingDayFrom, workingDaysAfter } from "#calendar/working-days";

const on = (day: string) => CivilDate.parse(day);
const almanac = firstAlmanac();
const noHolidays = { holidays: [] };

test.each([
  ["2026-12-17", "2026-12-22", "2026-12-24", "a weekend"],
  ["2026-11-16", "2026-11-20", "2026-11-24", "Independence Day"],
  ["2027-01-08", "2027-01-15", "2027-01-19", "11 and 14 January"],
  ["2026-03-18", "2026-03-25", "2026-03-27", "Eid al-Fitr and the exceptional day after it"],
  ["2025-06-05", "2025-06-11", "2025-06-13", "Eid al-Adha on a weekend and the exceptional day after it"],
])(
  "G5.5, G5.6: of a meeting on %s the minutes are due on %s and enriched until %s, past %s",
  (heldOn, due, enriched) => {
    expect(workingDaysAfter(on(heldOn), 3, almanac)).toBe(due);
    expect(workingDaysAfter(on(due), 2, almanac)).toBe(enriched);
  },
);

test("G5.6: minutes sent late, on 2026-12-28, are enriched until 2026-12-30", () => {
  expect(workingDaysAfter(on("2026-12-28"), 2, almanac)).toBe("2026-12-30");
});

test.each([
  ["2026-12-18", true, "a Friday"],
  ["2026-12-19", false, "a Saturday"],
  ["2026-12-20", false, "a Sunday"],
  ["2026-12-21", true, "a Monday"],
  ["2026-11-17", true, "the eve of Independence Day"],
  ["2026-11-18", false, "Independence Day"],
  ["2026-11-19", true, "the day after it"],
])("on %s the administration works: %s, %s", (day, works) => {
  expect(isWorkingDay(on(day), almanac)).toBe(works);
});

test("a holiday on a weekend moves nothing: 1 May 2027 is a Saturday, and the Monday after is worked", () => {
  expect(isWorkingDay(on("2027-05-01"), almanac)).toBe(false);
  expect(isWorkingDay(on("2027-05-03"), almanac)).toBe(true);
});

test("no working day after a day is that day itself, whatever day it is", () => {
  expect(workingDaysAfter(on("2026-12-20"), 0, almanac)).toBe("2026-12-20");
});

test("the first working day from a day is worked, and none between them is", () => {
  const anyDay = fc.integer({ min: 0, max: 1_400 }).map((days) => daysAfter(on("2024-01-01"), days));
  fc.assert(
    fc.property(anyDay, fc.constantFrom(almanac, noHolidays), (day, holidays) => {
      const first = workingDayFrom(day, holidays);
      const passed = Array.from({ length: 10 }, (_, days) => daysAfter(day, days)).filter((each) => each < first);
      expect(isWorkingDay(first, holidays)).toBe(true);
      expect(passed.filter((each) => isWorkingDay(each, holidays))).toEqual([]);
    }),
  );
});
