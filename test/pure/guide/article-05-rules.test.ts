import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { CivilDate, daysAfter } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { isWorkingDay } from "#calendar/working-days";
import { earliestMeeting, lastNotice, noticeAim, proposalsClose } from "#guide/article-05-dates";
import { timelyNotice } from "#guide/article-05-rules";
import { type Edition, editionOn } from "#guide/editions";
import { refusals } from "#guide/rule";

const on = (day: string) => CivilDate.parse(day);
const edition = editionOn(on("2026-12-01"));
const inClearDays: Edition = { ...edition, clearDays: true };
const almanac = firstAlmanac();

const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => daysAfter(on("2024-01-01"), days));
const anyReading = fc.constantFrom(edition, inClearDays);

test.each([
  ["2026-12-06", "2026-12-17", true, "eleven days before is in time"],
  ["2026-12-07", "2026-12-17", true, "the tenth day is in time"],
  ["2026-12-08", "2026-12-17", false, "the ninth is too late"],
  ["2027-02-19", "2027-03-01", true, "a short February still gives ten days"],
  ["2027-02-20", "2027-03-01", false, "and not nine"],
  ["2026-12-26", "2027-01-05", true, "a Saturday of the old year will do"],
  ["2026-12-27", "2027-01-05", false, "the Sunday after it won't"],
  ["2026-12-17", "2026-12-17", false, "the day of the meeting is too late"],
  ["2026-12-18", "2026-12-17", false, "and so is the day after it"],
])("G5.3: sent on %s for %s: %s, %4$s", (sentOn, heldOn, allowed) => {
  expect(timelyNotice.holds({ sentOn: on(sentOn), heldOn: on(heldOn), edition })).toBe(allowed);
});

test.each([
  ["2026-12-06", true],
  ["2026-12-07", false],
])("G5.3: in clear days, a notice sent on %s for 2026-12-17 is in time: %s", (sentOn, allowed) => {
  expect(timelyNotice.holds({ sentOn: on(sentOn), heldOn: on("2026-12-17"), edition: inClearDays })).toBe(allowed);
});

test.each([
  ["2026-12-17", "2026-12-07", "2026-12-06"],
  ["2027-03-01", "2027-02-19", "2027-02-18"],
  ["2027-01-05", "2026-12-26", "2026-12-25"],
])("G5.3: for a meeting on %s the last lawful notice is on %s, and the secretariat aims at %s", (heldOn, last, aim) => {
  expect(lastNotice(on(heldOn), edition)).toBe(last);
  expect(noticeAim(on(heldOn), edition)).toBe(aim);
});

test("G5.3: the day aimed at is the last lawful one in clear days, so that either reading holds", () => {
  fc.assert(
    fc.property(anyDay, anyReading, (heldOn, reading) => {
      expect(noticeAim(heldOn, reading)).toBe(lastNotice(heldOn, inClearDays));
    }),
  );
});

test("G5.3: the earliest meeting is always lawful, and the day before it never", () => {
  fc.assert(
    fc.property(anyDay, anyReading, (sentOn, reading) => {
      const heldOn = earliestMeeting(sentOn, reading);
      expect(timelyNotice.holds({ sentOn, heldOn, edition: reading })).toBe(true);
      expect(timelyNotice.holds({ sentOn, heldOn: daysAfter(heldOn, -1), edition: reading })).toBe(false);
    }),
  );
});

test("G5.3: the last notice is always lawful, and the day after it never", () => {
  fc.assert(
    fc.property(anyDay, anyReading, (heldOn, reading) => {
      const sentOn = lastNotice(heldOn, reading);
      expect(timelyNotice.holds({ sentOn, heldOn, edition: reading })).toBe(true);
      expect(timelyNotice.holds({ sentOn: daysAfter(sentOn, 1), heldOn, edition: reading })).toBe(false);
    }),
  );
});

test("G5.3: a refusal cites the text, with the days given, the days due and the earliest day that would do", () => {
  expect(refusals({ sentOn: on("2026-12-08"), heldOn: on("2026-12-17"), edition }, timelyNotice)).toMatchObject([
    { rule: "G5.3", source: "text", measures: { given: 9, due: 10, earliest: "2026-12-18" } },
  ]);
  expect(
    refusals({ sentOn: on("2026-12-20"), heldOn: on("2026-12-17"), edition: inClearDays }, timelyNotice),
  ).toMatchObject([{ rule: "G5.3", measures: { given: 0, due: 11, earliest: "2026-12-31" } }]);
});

test.each([
  ["2026-12-07", "2026-12-10", "three calendar days"],
  ["2026-03-19", "2026-03-24", "the third is Eid, then a Sunday, then an exceptional holiday"],
  ["2026-10-28", "2026-11-02", "the third is Unity Day, on a Saturday"],
  ["2026-12-08", "2026-12-11", "a Friday"],
  ["2026-12-09", "2026-12-14", "the third is a Saturday"],
  ["2026-12-10", "2026-12-14", "the third is a Sunday"],
  ["2026-12-11", "2026-12-14", "a weekend in between is counted"],
])("G5.4: a notice received on %s is open to proposals until %s: %s", (receivedOn, until) => {
  expect(proposalsClose(on(receivedOn), almanac, edition)).toBe(until);
});

test.each([
  ["2026-12-07", "2026-12-10"],
  ["2026-12-09", "2026-12-12"],
  ["2026-03-19", "2026-03-22"],
])("G5.4: where windows don't roll forward, one opened on %s closes on %s", (receivedOn, until) => {
  expect(proposalsClose(on(receivedOn), almanac, { ...edition, rollForward: false })).toBe(until);
});

test("G5.4: a window never closes before its third day, nor on a day off", () => {
  fc.assert(
    fc.property(anyDay, (receivedOn) => {
      const until = proposalsClose(receivedOn, almanac, edition);
      expect(until >= daysAfter(receivedOn, 3)).toBe(true);
      expect(isWorkingDay(until, almanac)).toBe(true);
    }),
  );
});
