import { expect, test } from "@jest/globals";
import { type Almanac, withHoliday } from "#calendar/almanac";
import { CivilDate, daysAfter, weekday } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { endOfDay } from "#calendar/legal-time";
import { meetingDates } from "#committee/meeting-dates";
import { editionOn } from "#guide/editions";

const on = (day: string) => CivilDate.parse(day);
const almanac = firstAlmanac();
const edition = editionOn(on("2026-12-01"));
const of = (heldOn: string, more: Readonly<Record<string, CivilDate>> = {}) =>
  meetingDates({ heldOn: on(heldOn), ...more }, almanac, edition);

test.each([
  ["2026-12-17", "2026-12-22", "2026-12-24"],
  ["2026-11-16", "2026-11-20", "2026-11-24"],
  ["2027-01-08", "2027-01-15", "2027-01-19"],
  ["2026-03-18", "2026-03-25", "2026-03-27"],
  ["2025-06-05", "2025-06-11", "2025-06-13"],
])("G5.5, G5.6: of a meeting on %s the minutes are due on %s, and enriched until %s", (heldOn, due, ends) => {
  expect(of(heldOn)).toMatchObject({
    minutesDue: { date: due, rule: "G5.5", instant: endOfDay(on(due)) },
    enrichmentEnds: { date: ends, rule: "G5.6" },
  });
});

test("G5.6: minutes sent late, on 2026-12-28, are enriched for two full working days all the same", () => {
  expect(of("2026-12-17", { minutesSentOn: on("2026-12-28") }).enrichmentEnds.date).toBe("2026-12-30");
});

test.each([
  ["2026-12-17", "2026-12-07", "2026-12-06"],
  ["2027-03-01", "2027-02-19", "2027-02-18"],
  ["2027-01-05", "2026-12-26", "2026-12-25"],
])("G5.3: the notice of a meeting on %s goes by %s, and better by %s", (heldOn, by, aim) => {
  expect(of(heldOn)).toMatchObject({ noticeBy: { date: by, rule: "G5.3" }, noticeAim: { date: aim } });
});

test.each([
  ["2026-12-07", "2026-12-10"],
  ["2026-03-19", "2026-03-24"],
  ["2026-10-28", "2026-11-02"],
])("G5.4: a notice that arrives on %s, the day it was sent, is open to proposals until %s", (sentOn, until) => {
  expect(of("2026-12-17", { noticeSentOn: on(sentOn) }).proposalsClose).toMatchObject({ date: until, rule: "G5.4" });
});

test("G5.4: proposals are counted from receipt, else from sending, and without either there is no such date", () => {
  const sent = { noticeSentOn: on("2026-12-07") };
  expect(of("2026-12-17", { ...sent, noticeReceivedOn: on("2026-12-08") }).proposalsClose?.date).toBe("2026-12-11");
  expect(of("2026-12-17", { noticeReceivedOn: on("2026-12-08") }).proposalsClose?.date).toBe("2026-12-11");
  expect(of("2026-12-17")).not.toHaveProperty("proposalsClose");
});

test.each([
  ["2026-12-17", "2027-06-17"],
  ["2026-08-31", "2027-02-28"],
  ["2027-08-31", "2028-02-29"],
  ["2026-12-31", "2027-06-30"],
])("G5.1: after a meeting on %s the next is held by %s", (heldOn, by) => {
  expect(of(heldOn).nextMeetingBy).toMatchObject({ date: by, rule: "G5.1" });
});

test("dates that rest on a projected feast say so, and those that no holiday can move don't", () => {
  const dates = of("2027-03-08", { noticeSentOn: on("2027-03-08") });
  expect(dates).toMatchObject({
    noticeBy: { projected: false },
    minutesDue: { date: "2027-03-15", projected: true },
    enrichmentEnds: { projected: true },
    proposalsClose: { date: "2027-03-12", projected: true },
    nextMeetingBy: { projected: false },
  });
});

test("of a year whose moving feasts are not on record the dates are marked, not guessed", () => {
  const dates = of("2028-02-24");
  expect(dates.minutesDue).toMatchObject({ date: "2028-02-29", feastUnknown: true });
  expect(dates.noticeBy).not.toHaveProperty("feastUnknown");
});

test("a feast announced a day later moves what is counted across it", () => {
  const day = (date: string) => almanac.holidays.find((holiday) => holiday.date === date)!;
  const later = withHoliday(almanac, { ...day("2027-03-11"), date: on("2027-03-12") });
  const known: Almanac = { holidays: later.holidays.filter(({ date }) => date !== "2027-03-10") };
  expect(meetingDates({ heldOn: on("2027-03-05") }, almanac, edition).minutesDue.date).toBe("2027-03-12");
  expect(meetingDates({ heldOn: on("2027-03-05") }, known, edition).minutesDue.date).toBe("2027-03-10");
});

/** Another way to the same dates: day after day, looking each one up in a plain list. */
const off = new Set([...almanac.holidays.map(({ date }) => String(date)), "2028-01-01", "2028-01-11"]);
const works = (day: CivilDate) => weekday(day) !== 0 && weekday(day) !== 6 && !off.has(day);
const walk = (from: CivilDate, workingDays: number): CivilDate => {
  let [day, left] = [from, workingDays];
  while (left > 0) {
    day = daysAfter(day, 1);
    if (works(day)) left -= 1;
  }
  return day;
};
const roll = (day: CivilDate): CivilDate => (works(day) ? day : roll(daysAfter(day, 1)));

test("on every day of 2024 to 2027 the dates are those of a naive walk from day to day: 0 mismatches", () => {
  const days = Array.from({ length: 1461 }, (_, count) => daysAfter(on("2024-01-01"), count));
  const mismatches = days.filter((day) => {
    const dates = of(day, { noticeSentOn: day });
    const minutes = walk(day, 3);
    return !(
      dates.minutesDue.date === minutes &&
      dates.enrichmentEnds.date === walk(minutes, 2) &&
      dates.proposalsClose?.date === roll(daysAfter(day, 3)) &&
      dates.noticeBy.date === daysAfter(day, -10)
    );
  });
  expect(days.at(-1)).toBe("2027-12-31");
  expect(mismatches).toEqual([]);
});
