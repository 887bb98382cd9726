import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { daysAfter } from "#calendar/civil-date";
import { DutyName } from "#committee/duties";
import { dutyChanges } from "#committee/duties/changes";
import { type Owes, withMissed, withMoves } from "#committee/kernel/owing";
import { recordAttendance } from "#committee/meetings/attendance";
import { sendMinutes } from "#committee/meetings/minutes";
import { sendNotice } from "#committee/meetings/planning";
import { allowed, circumstancesOn, id, on, owesOf, planned, sheet } from "./examples.ts";

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-07"))).state;
const held = allowed(recordAttendance(noticed, sheet())).state;
const sent = allowed(sendMinutes(held, circumstancesOn("2026-12-23"))).state;

const changes = (act: string, day: string, before: Owes, after: Owes) =>
  dutyChanges({
    about: `MEETING#${id}`,
    known: { heldOn: on("2026-12-17") },
    edition: on("2022-05-24"),
    act,
    day: on(day),
    before,
    after,
  }).map((change) => [change.change, change.duty.name, change.duty.on]);

test("a plan opens the duty of its notice", () => {
  expect(changes("meeting-planned", "2026-12-01", [], owesOf(planned, "2026-12-01"))).toEqual([
    ["opened", "notice", "2026-12-07"],
  ]);
});

test("a plan for another day lets the first duty lapse, and opens its own", () => {
  const moved = { ...planned, heldOn: on("2027-01-05") };
  const before = owesOf(planned, "2026-12-01");
  expect(changes("plan-changed", "2026-12-02", before, owesOf(moved, "2026-12-02"))).toEqual([
    ["lapsed", "notice", "2026-12-07"],
    ["opened", "notice", "2026-12-26"],
  ]);
});

test("the notice meets its duty, and opens what follows from it", () => {
  const before = owesOf(planned, "2026-12-01");
  expect(changes("notice-sent", "2026-12-07", before, owesOf(noticed, "2026-12-07"))).toEqual([
    ["met", "notice", "2026-12-07"],
    ["opened", "proposals", "2026-12-10"],
    ["opened", "meeting", "2026-12-17"],
    ["opened", "minutes", "2026-12-22"],
  ]);
});

test("a meeting that was held meets its day and opens the six months; the duty of its minutes goes on", () => {
  const before = owesOf(noticed, "2026-12-07");
  expect(changes("attendance-recorded", "2026-12-17", before, owesOf(held, "2026-12-07"))).toEqual([
    ["lapsed", "proposals", "2026-12-10"],
    ["met", "meeting", "2026-12-17"],
    ["opened", "next-meeting", "2027-06-17"],
  ]);
});

test("minutes found missed are marked once; sent late they are met, and the mark is not taken back", () => {
  const before = owesOf(held, "2026-12-17");
  const missed = withMissed(before, ["minutes"], { today: on("2026-12-23") });
  expect(changes("minutes-overdue", "2026-12-23", before, missed)).toEqual([["missed", "minutes", "2026-12-22"]]);
  expect(changes("minutes-written", "2026-12-23", missed, missed)).toEqual([]);
  expect(changes("minutes-sent", "2026-12-23", missed, owesOf(sent, "2026-12-23"))).toEqual(
    [
      ["met", "minutes", "2026-12-22"],
      ["opened", "enrichment", "2026-12-25"],
      ["opened", "publication", "2026-12-26"],
      ["opened", "next-meeting", "2027-06-17"],
    ].filter(([, name]) => name !== "next-meeting"),
  );
});

test("a duty that moves stays where it was, marked with where it went, and stands anew under its own day", () => {
  const before = owesOf(held, "2026-12-17");
  const after = withMoves(before, [{ name: "minutes", was: on("2026-12-22"), is: on("2026-12-23") }]);
  expect(changes("deadlines-moved", "2026-12-18", before, after)).toEqual([
    ["moved", "minutes", "2026-12-22"],
    ["opened", "minutes", "2026-12-23"],
  ]);
});

test("a duty that stands anew says from which day it came; one that never moved says nothing of it", () => {
  const before = owesOf(held, "2026-12-17");
  const after = withMoves(before, [{ name: "minutes", was: on("2026-12-22"), is: on("2026-12-23") }]);
  const happened = {
    about: "MEETING#A",
    known: {},
    edition: on("2022-05-24"),
    act: "deadlines-moved",
    day: on("2026-12-18"),
  };
  const opened = (all: ReturnType<typeof dutyChanges>) =>
    all.flatMap((change) => (change.change === "opened" && change.duty.name === "minutes" ? [change.duty] : []));
  const minutes = { name: "minutes", about: "MEETING#A", edition: "2022-05-24", from: "2026-12-17" };
  expect(opened(dutyChanges({ ...happened, before, after }))).toStrictEqual([
    { ...minutes, on: "2026-12-23", movedFrom: "2026-12-22" },
  ]);
  expect(opened(dutyChanges({ ...happened, before: [], after: before }))).toStrictEqual([
    { ...minutes, on: "2026-12-22" },
  ]);
});

test("a meeting put off lets all that it owed lapse", () => {
  const before = owesOf(noticed, "2026-12-07");
  expect(changes("meeting-postponed", "2026-12-08", before, []).map(([change]) => change)).toEqual([
    "lapsed",
    "lapsed",
    "lapsed",
  ]);
});

test("a notice issued anew, whose time for proposals ends on the same Monday, leaves that duty open", () => {
  const friday = allowed(sendNotice({ ...planned, heldOn: on("2026-12-24") }, circumstancesOn("2026-12-11"))).state;
  const saturday = { ...friday, noticeSentOn: on("2026-12-12") };
  const [before, after] = [owesOf(friday, "2026-12-11"), owesOf(saturday, "2026-12-12")];
  expect(changes("notice-reissued", "2026-12-12", before, after)).toEqual([
    ["lapsed", "proposals", "2026-12-14"],
    ["opened", "proposals", "2026-12-15"],
  ]);
  const thursday = { ...friday, noticeSentOn: on("2026-12-10") };
  expect(changes("notice-reissued", "2026-12-11", owesOf(thursday, "2026-12-10"), before)).toEqual([
    ["opened", "proposals", "2026-12-14"],
  ]);
});

test("whatever an act changes, it changes each duty once: a transaction takes no item twice", () => {
  const days = fc.integer({ min: 0, max: 20 }).map((days) => daysAfter(on("2026-12-01"), days));
  const owed = fc.record({ name: fc.constantFrom(...DutyName.options), from: days, on: days });
  const owes = fc.uniqueArray(owed, { selector: ({ name }) => name });
  fc.assert(
    fc.property(owes, owes, (before, after) => {
      const keys = changes("plan-changed", "2026-12-01", before, after).map(([, ...key]) => key.join());
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
