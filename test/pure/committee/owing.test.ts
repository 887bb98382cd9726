import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { withHoliday, withoutHoliday } from "#calendar/almanac";
import { daysAfter } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { onceOver, startOfDay } from "#calendar/legal-time";
import { duties } from "#committee/duties";
import {
  fallen,
  foundMissed,
  movesIn,
  nextLook,
  owedIn,
  owesAfter,
  withMissed,
  withMoves,
} from "#committee/kernel/owing";
import { recordAttendance } from "#committee/meetings/attendance";
import { sendMinutes } from "#committee/meetings/minutes";
import { sendNotice } from "#committee/meetings/planning";
import { guide } from "#guide/guide";
import { allowed, circumstancesOn, on, owesOf, planned, sheet } from "./examples.ts";

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-07"))).state;
const held = allowed(recordAttendance(noticed, sheet())).state;
const sent = allowed(sendMinutes(held, circumstancesOn("2026-12-22"))).state;

test.each([
  ["planned", planned, "2026-12-01", [["notice", "2026-12-07"]]],
  [
    "noticed",
    noticed,
    "2026-12-07",
    [
      ["proposals", "2026-12-10"],
      ["meeting", "2026-12-17"],
      ["minutes", "2026-12-22"],
    ],
  ],
  [
    "held",
    held,
    "2026-12-17",
    [
      ["minutes", "2026-12-22"],
      ["next-meeting", "2027-06-17"],
    ],
  ],
  [
    "minutes-sent",
    sent,
    "2026-12-22",
    [
      ["enrichment", "2026-12-24"],
      ["publication", "2026-12-25"],
      ["next-meeting", "2027-06-17"],
    ],
  ],
] as const)("G5.1, G5.3 to G5.6: a meeting that is %s owes what its stage does", (_stage, meeting, since, owed) => {
  expect(owesOf(meeting, since).map(({ name, on }) => [name, on])).toEqual(owed);
});

test("each deadline names a rule of the guide, and a window is looked at only where its end brings something", () => {
  const ids = guide.articles.flatMap(({ clauses }) => clauses.map(({ id }) => id));
  for (const row of Object.values(duties)) {
    expect(ids).toContain(row.rule);
    if (row.as === "window") expect("looked" in row).toBe(row.brings.length > 0);
  }
});

test("what counts from the same day stays as it was set, whatever the almanac has come to be", () => {
  const before = owesOf(noticed, "2026-12-07");
  const bare = circumstancesOn("2026-12-17", { holidays: [] });
  expect(owedIn(owesAfter(before, { minutes: on("2026-12-17") }, bare), "minutes")).toBe(owedIn(before, "minutes"));
});

test("a meeting asks to be looked at once its earliest day is over; minutes are published once their day has come", () => {
  expect(nextLook(owesOf(planned, "2026-12-01"))).toBe(onceOver(on("2026-12-07")));
  expect(nextLook(owesOf(sent, "2026-12-22"))).toBe(onceOver(on("2026-12-24")));
  expect(nextLook([])).toBeUndefined();
});

test("what has fallen due is told the longest waiting first, a minute after its day and not before", () => {
  const owes = owesOf(held, "2026-12-17");
  expect(fallen(owes, startOfDay(on("2026-12-23")))).toEqual([]);
  expect(fallen(owes, onceOver(on("2026-12-22"))).map(({ name }) => name)).toEqual(["minutes"]);
  expect(fallen(owes, onceOver(on("2027-06-17"))).map(({ name }) => name)).toEqual(["minutes", "next-meeting"]);
  expect(fallen(owes.toReversed(), onceOver(on("2027-06-17"))).map(({ name }) => name)).toEqual([
    "minutes",
    "next-meeting",
  ]);
  expect(fallen(withMissed(owes, ["minutes"], { today: on("2026-12-23") }), onceOver(on("2026-12-30")))).toEqual([]);
});

// Eid al-Fitr 2027, projected for Wednesday 10 and Thursday 11 March, is announced for the 11th and 12th.
const projected = firstAlmanac();
const feast = projected.holidays.find(({ date }) => date === "2027-03-11");
const announced = withHoliday(withoutHoliday(projected, on("2027-03-10")), { ...feast!, date: on("2027-03-12") });

describe("when Eid al-Fitr 2027 is announced a day later than projected", () => {
  const meeting = { ...held, heldOn: on("2027-03-05") };
  const owes = owesOf(meeting, "2027-03-05");
  const moves = (day: string) => movesIn(owes, circumstancesOn(day, announced));

  test("G5.5: minutes due on Friday the 12th become due on Wednesday the 10th, which is worked", () => {
    expect(moves("2027-03-09")).toEqual([{ name: "minutes", was: "2027-03-12", is: "2027-03-10" }]);
    expect(owedIn(withMoves(owes, moves("2027-03-09")), "minutes")).toMatchObject({
      from: "2027-03-05",
      on: "2027-03-10",
    });
  });

  test("announced once the 10th is over, they are due today: none moves to a day that is gone", () => {
    expect(moves("2027-03-11")).toEqual([{ name: "minutes", was: "2027-03-12", is: "2027-03-11" }]);
  });

  test("what has passed, or was found missed, stays as it was judged", () => {
    expect(moves("2027-03-13")).toEqual([]);
    const missed = withMissed(owes, ["minutes"], { today: on("2027-03-09") });
    expect(movesIn(missed, circumstancesOn("2027-03-09", announced))).toEqual([]);
  });

  test("counted anew a second time, nothing moves any more", () => {
    const moved = withMoves(owes, moves("2027-03-09"));
    expect(movesIn(moved, circumstancesOn("2027-03-09", announced))).toEqual([]);
  });
});

test("counting anew comes to what a meeting would owe had the calendar always been so, for all that is still to come", () => {
  const days = fc.integer({ min: 0, max: 40 }).map((offset) => daysAfter(on("2027-03-01"), offset));
  fc.assert(
    fc.property(days, fc.uniqueArray(days, { maxLength: 4 }), (heldOn, off) => {
      const almanac = off.reduce((so, date) => withHoliday(so, { ...feast!, date }), projected);
      const meeting = { ...held, heldOn };
      const owes = owesOf(meeting, heldOn);
      const anew = withMoves(owes, movesIn(owes, circumstancesOn(heldOn, almanac)));
      expect(anew).toEqual(
        owesAfter([], { minutes: heldOn, "next-meeting": heldOn }, circumstancesOn(heldOn, almanac)),
      );
    }),
  );
});

test("a missed day stands on the record by the act and under the rule of its row, and a deadline that nothing comes of never does", () => {
  expect(foundMissed({ name: "successors", on: on("2028-11-30") })).toEqual({
    page: { act: "successors-overdue", rules: ["G4.13"], facts: { due: "2028-11-30" } },
    missed: ["successors"],
  });
  expect(() => foundMissed({ name: "proposals", on: on("2026-12-10") })).toThrow("proposals");
});
