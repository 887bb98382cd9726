import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { CivilDate, ClockTime, daysAfter, daysBetween, Instant, instantOf } from "#calendar/civil-date";
import { civilDateAt, clockTimeAt, endOfDay, momentOf, startOfDay } from "#calendar/legal-time";

const on = (day: string) => CivilDate.parse(day);
const moment = (day: string, time: string) => momentOf(on(day), ClockTime.parse(time));
const shifted = (instant: Instant, milliseconds: number) => instantOf(Date.parse(instant) + milliseconds);

test.each([
  ["2026-02-14", "2026-02-14T22:59:59.000Z", "the last evening of UTC+1 before Ramadan"],
  ["2026-02-16", "2026-02-16T23:59:59.000Z", "UTC+0 in Ramadan"],
  ["2026-03-22", "2026-03-22T22:59:59.000Z", "the day on which UTC+1 came back"],
  ["2026-09-20", "2026-09-20T23:59:59.000Z", "the day from which it is UTC+0 for good"],
])("%s ends at %s: %s", (day, instant) => {
  expect(endOfDay(on(day))).toBe(instant);
});

test.each([
  ["2018-10-28", "02:00", 1],
  ["2019-05-05", "02:00", 0],
  ["2019-06-09", "02:00", 1],
  ["2020-04-19", "02:00", 0],
  ["2020-05-31", "02:00", 1],
  ["2021-04-11", "02:00", 0],
  ["2021-05-16", "02:00", 1],
  ["2022-03-27", "02:00", 0],
  ["2022-05-08", "02:00", 1],
  ["2023-03-19", "02:00", 0],
  ["2023-04-23", "02:00", 1],
  ["2024-03-10", "02:00", 0],
  ["2024-04-14", "02:00", 1],
  ["2025-02-23", "02:00", 0],
  ["2025-04-06", "02:00", 1],
  ["2026-02-15", "02:00", 0],
  ["2026-03-22", "02:00", 1],
  ["2026-09-20", "01:00", 0],
])(
  "the clocks changed on %s at %s UTC, to UTC+%i: the day before ends by the old time, the day itself by the new",
  (day, _, offset) => {
    const before = day === "2018-10-28" ? 1 : 1 - offset;
    expect(endOfDay(daysAfter(on(day), -1))).toBe(`${daysAfter(on(day), -1)}T${23 - before}:59:59.000Z`);
    expect(endOfDay(on(day))).toBe(`${day}T${23 - offset}:59:59.000Z`);
    expect(moment(day, "00:30")).toBe(shifted(startOfDay(on(day)), 30 * 60_000));
    expect(moment(day, "12:00")).toBe(`${day}T${12 - offset}:00:00.000Z`);
  },
);

test("every day from 2018 to 2030 begins in itself, and the millisecond before is the day before", () => {
  const days = Array.from({ length: daysBetween(on("2018-01-01"), on("2030-12-31")) + 1 }, (_, count) =>
    daysAfter(on("2018-01-01"), count),
  );
  const wrong = days.filter((day) => {
    const start = startOfDay(day);
    return civilDateAt(start) !== day || civilDateAt(shifted(start, -1)) !== daysAfter(day, -1);
  });
  expect(days.at(-1)).toBe("2030-12-31");
  expect(wrong).toEqual([]);
});

test("the last second of a day is one second before the next day begins", () => {
  expect(Date.parse(startOfDay(on("2026-12-11"))) - Date.parse(endOfDay(on("2026-12-10")))).toBe(1_000);
  expect(civilDateAt(endOfDay(on("2026-12-10")))).toBe("2026-12-10");
});

test.each([
  ["2026-02-13", "10:00", "2026-02-13T09:00:00.000Z", "UTC+1"],
  ["2026-03-05", "10:00", "2026-03-05T10:00:00.000Z", "UTC+0 in Ramadan"],
  ["2026-09-18", "10:00", "2026-09-18T09:00:00.000Z", "UTC+1 for the last time"],
  ["2026-12-17", "10:00", "2026-12-17T10:00:00.000Z", "UTC+0 for good"],
  ["2030-07-01", "10:00", "2030-07-01T10:00:00.000Z", "UTC+0 in summer too"],
])("a meeting on %s at %s is at %s: %s", (day, time, instant) => {
  expect(moment(day, time)).toBe(instant);
});

test.each([
  ["2026-02-15", "01:59", "2026-02-15T00:59:00.000Z", "just before the hour that comes twice"],
  ["2026-02-15", "02:30", "2026-02-15T01:30:00.000Z", "an hour that comes twice is the first of the two"],
  ["2026-02-15", "03:00", "2026-02-15T03:00:00.000Z", "just after it"],
  ["2026-03-22", "01:59", "2026-03-22T01:59:00.000Z", "just before the hour that never comes"],
  ["2026-03-22", "02:30", "2026-03-22T02:30:00.000Z", "an hour that never comes is read by the old time"],
  ["2026-03-22", "03:00", "2026-03-22T02:00:00.000Z", "just after it"],
  ["2026-09-20", "01:30", "2026-09-20T00:30:00.000Z", "the last hour that comes twice"],
  ["2026-09-20", "02:00", "2026-09-20T02:00:00.000Z", "just after it"],
])("%s %s is %s: %s", (day, time, instant) => {
  expect(moment(day, time)).toBe(instant);
});

test.each([
  ["2026-02-13T09:05:00.000Z", "10:05"],
  ["2026-09-19T23:30:00.000Z", "00:30"],
  ["2026-12-17T23:59:59.999Z", "23:59"],
])("at %s clocks show %s in Morocco", (instant, time) => {
  expect(clockTimeAt(Instant.parse(instant))).toBe(time);
});

test("an hour of a day, at any minute, falls on that day", () => {
  const anyDay = fc.integer({ min: 0, max: 4_700 }).map((days) => daysAfter(on("2018-01-01"), days));
  const anyTime = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
  fc.assert(fc.property(anyDay, anyTime, (day, time) => expect(civilDateAt(moment(day, time))).toBe(day)));
});
