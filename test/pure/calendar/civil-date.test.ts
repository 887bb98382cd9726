import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  AskedDay,
  CivilDate,
  ClockTime,
  daysAfter,
  daysBetween,
  Instant,
  instantOf,
  mondayOf,
  weekday,
} from "#calendar/civil-date";

const on = (day: string) => CivilDate.parse(day);

test.each(["2026-02-29", "2026-13-01", "2026-1-1", "17/12/2026", "2026-12-17T10:00:00Z", ""])(
  "%j is no day",
  (text) => {
    expect(CivilDate.safeParse(text).success).toBe(false);
  },
);

test.each([
  ["1999-12-31", 1],
  ["2000-01-01", 0],
  ["2099-12-31", 0],
  ["2100-01-01", 1],
  ["31/12/2026", 1],
])("asked for %s, people are told of %i fault: a day of this century is taken", (day, faults) => {
  expect(AskedDay.safeParse(day).error?.issues ?? []).toHaveLength(faults);
});

test.each(["24:00", "9:30", "09:60", "09:30:00", "09:30Z"])("%j is no hour of the clock", (text) => {
  expect(ClockTime.safeParse(text).success).toBe(false);
});

test.each(["2026-12-07T09:00:00Z", "2026-12-07T09:00:00.000+01:00", "2026-12-07"])(
  "%j is not written as an instant is",
  (text) => {
    expect(Instant.safeParse(text).success).toBe(false);
  },
);

test("a day, an hour and an instant are read as they are written", () => {
  expect(CivilDate.parse("2028-02-29")).toBe("2028-02-29");
  expect(ClockTime.parse("09:30")).toBe("09:30");
  expect(Instant.parse("2026-12-07T09:00:00.000Z")).toBe("2026-12-07T09:00:00.000Z");
});

test("two instants compare as texts as they do in time", () => {
  const milliseconds = fc.integer({ min: 0, max: Date.parse("2100-01-01") });
  fc.assert(
    fc.property(milliseconds, milliseconds, (one, other) =>
      expect(instantOf(one) < instantOf(other)).toBe(one < other),
    ),
  );
});

test.each([
  ["2026-12-07", "2026-12-17", 10],
  ["2027-02-19", "2027-03-01", 10],
  ["2028-02-19", "2028-03-01", 11],
  ["2026-12-26", "2027-01-05", 10],
  ["2026-12-17", "2026-12-16", -1],
])("from %s to %s there are %i days", (from, to, days) => {
  expect(daysBetween(on(from), on(to))).toBe(days);
  expect(daysAfter(on(from), days)).toBe(to);
});

test("2026-12-17 is a Thursday, and a week runs from Sunday to Saturday", () => {
  expect(weekday(on("2026-12-17"))).toBe(4);
  expect(Array.from({ length: 7 }, (_, days) => weekday(daysAfter(on("2026-12-13"), days)))).toEqual([
    0, 1, 2, 3, 4, 5, 6,
  ]);
});

test.each([
  ["2026-12-13", "2026-12-07"],
  ["2026-12-14", "2026-12-14"],
  ["2026-12-15", "2026-12-14"],
  ["2026-12-19", "2026-12-14"],
  ["2026-12-20", "2026-12-14"],
  ["2026-12-21", "2026-12-21"],
])("the week of %s begins on Monday %s", (day, monday) => {
  expect(mondayOf(on(day))).toBe(monday);
});
