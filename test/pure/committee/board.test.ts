import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { daysAfter } from "#calendar/civil-date";
import type { DutyName } from "#committee/duties";
import { boardOf, dueSoon, isPublic, showsOnBoard } from "#committee/duties/board";
import { byRule, countsOf } from "#committee/duties/counts";
import type { Duty, DutyChange } from "#committee/kernel/duty";
import { duty } from "./duty-examples.ts";
import { at, on } from "./examples.ts";

const standing = (duties: readonly Duty[], today: string) =>
  boardOf(duties, on(today)).map(({ name, standing: how, daysLate }) => [name, how, daysLate]);

test.each([
  ["2026-12-22", "due", 0],
  ["2026-12-23", "overdue", 1],
  ["2026-12-30", "overdue", 8],
] as const)(
  "G5.5: minutes that haven't gone by the 22nd are on %s %s, by %i days, whether or not a clock has rung",
  (day, how, late) => {
    expect(standing([duty("minutes", "2026-12-22")], day)).toEqual([["minutes", how, late]]);
  },
);

test.each([
  ["2026-12-22", "met", 0],
  ["2026-12-23", "met-late", 1],
] as const)("G5.5: minutes sent on %s stand as %s for ever, by %i days", (metOn, how, late) => {
  const missedOn = { missedOn: on("2026-12-23") };
  const sent = duty("minutes", "2026-12-22", { metOn: on(metOn), ...(how === "met-late" && missedOn) });
  expect(standing([sent], "2036-01-01")).toEqual([["minutes", how, late]]);
});

test("what was put off in time is owed no more; put off once it was late, it stays late by as many days", () => {
  expect(standing([duty("minutes", "2026-12-22", { lapsedOn: on("2026-12-22") })], "2027-01-01")).toEqual([
    ["minutes", "lapsed", 0],
  ]);
  expect(standing([duty("minutes", "2026-12-22", { lapsedOn: on("2026-12-24") })], "2027-01-01")).toEqual([
    ["minutes", "overdue", 2],
  ]);
});

test("what moved with the calendar stands under the day that it moved to", () => {
  const was = duty("minutes", "2027-03-12", { movedTo: on("2027-03-10") });
  const is = duty("minutes", "2027-03-10", { movedFrom: on("2027-03-12") });
  expect(standing([was, is], "2027-03-09")).toEqual([
    ["minutes", "moved", 0],
    ["minutes", "due", 0],
  ]);
});

const next = (heldOn: string, changes: Partial<Duty> = {}) =>
  duty("meeting", heldOn, { about: "MEETING#another", heldOn: on(heldOn), from: on(heldOn), ...changes });

test.each([
  ["in time", [next("2027-06-17")], "2027-06-18", "met", 0],
  ["late", [next("2027-06-20")], "2027-07-01", "met-late", 3],
  ["not yet", [next("2027-06-20")], "2027-06-19", "overdue", 2],
  ["put off", [next("2027-06-10", { lapsedOn: on("2027-06-01") })], "2027-06-18", "overdue", 1],
] as const)("G5.1: the meeting after one is met by the next, held %s", (_when, others, today, how, late) => {
  expect(standing([duty("next-meeting", "2027-06-17"), ...others], today)).toEqual([["next-meeting", how, late]]);
});

test("G5.1: however many meetings there are, each is met by the first held after its day", () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => daysAfter(on("2027-01-01"), days));
  fc.assert(
    fc.property(fc.array(day), fc.array(day), day, (meetings, before, today) => {
      const owed = before.map((from) => duty("next-meeting", daysAfter(from, 180), { from }));
      const board = boardOf([...meetings.map((heldOn) => next(heldOn)), ...owed], today);
      for (const { from, metOn } of board) {
        const after = meetings.filter((heldOn) => heldOn > from && heldOn <= today).toSorted();
        expect(metOn).toBe(after[0]);
      }
    }),
  );
});

test("windows and meetings themselves aren't on the board, and the public reads nothing of a notice before it goes", () => {
  const windows = (["proposals", "meeting", "enrichment"] as const).map((name) => duty(name, "2026-12-10"));
  expect(standing(windows, "2026-12-11")).toEqual([]);
  const shown = boardOf([duty("notice", "2026-12-07"), duty("minutes", "2026-12-22")], on("2026-12-01")).filter(
    isPublic,
  );
  expect(shown.map(({ name }) => name)).toEqual(["minutes"]);
  expect(boardOf([duty("notice", "2026-12-07", { metOn: on("2026-12-06") })], on("2026-12-08")).every(isPublic)).toBe(
    true,
  );
});

const soon = (duties: readonly Duty[], today: string) => dueSoon(duties, on(today)).map(({ name }) => name);

test("what is due is told thirty days ahead and not a day sooner, the soonest first, and while it is late", () => {
  const both = [duty("minutes", "2026-12-22"), duty("notice", "2026-12-07")];
  expect(soon(both, "2026-11-06")).toEqual([]);
  expect(soon(both, "2026-11-07")).toEqual(["notice"]);
  expect(soon(both, "2026-11-22")).toEqual(["notice", "minutes"]);
  expect(soon([duty("minutes", "2026-12-22")], "2027-02-01")).toEqual(["minutes"]);
  expect(soon([duty("minutes", "2026-12-22", { metOn: on("2026-12-20") })], "2026-12-21")).toEqual([]);
});

test("G5.1: a meeting that another follows in time waits for nothing, be it only planned", () => {
  const planned = duty("notice", "2027-06-07", { about: "MEETING#another", heldOn: on("2027-06-17") });
  const tooLate = duty("notice", "2027-06-08", { about: "MEETING#another", heldOn: on("2027-06-18") });
  const owed = duty("next-meeting", "2027-06-17");
  expect(soon([owed], "2027-06-01")).toEqual(["next-meeting"]);
  expect(soon([owed, planned], "2027-06-01")).toEqual(["notice"]);
  expect(soon([owed, tooLate], "2027-06-01")).toEqual(["notice", "next-meeting"]);
});

const counts = (duties: readonly Duty[], today: string) => countsOf(boardOf(duties, on(today)));

test("G5.1, G5.5: what was missed is counted as such for ever, explained or put off since; what lapsed in time or moved isn't", () => {
  const explanations = [{ words: { ar: "تأخر" }, at: at("2026-12-24") }];
  const board = [
    duty("minutes", "2026-12-22", { explanations }),
    duty("minutes", "2026-11-20", { metOn: on("2026-11-20") }),
    duty("minutes", "2026-10-20", { metOn: on("2026-10-22"), missedOn: on("2026-10-21"), explanations }),
    duty("minutes", "2026-09-20", { lapsedOn: on("2026-09-22") }),
    duty("minutes", "2026-08-20", { lapsedOn: on("2026-08-20") }),
    duty("minutes", "2026-07-20", { movedTo: on("2026-07-21") }),
    duty("next-meeting", "2027-06-17"),
  ];
  expect(counts(board, "2026-12-22")).toEqual({ due: 2, met: 1, metLate: 1, overdue: 0, missed: 1 });
  expect(counts(board, "2026-12-23")).toEqual({ due: 1, met: 1, metLate: 1, overdue: 1, missed: 1 });
  expect(counts(board, "2036-01-01")).toMatchObject({ overdue: 2, metLate: 1, missed: 1 });
});

test("the board is read by rule, in the order of the guide, each rule there though nothing was owed under it yet", () => {
  const board = boardOf([duty("minutes", "2026-12-22"), duty("publication", "2026-12-25")], on("2026-12-20"));
  expect(byRule(board).map(({ rule, board: of }) => [rule, of.map(({ name }) => name)])).toEqual([
    ["G4.1", []],
    ["G4.13", []],
    ["G5.1", []],
    ["G5.3", []],
    ["G5.5", ["minutes"]],
    ["G5.6", ["publication"]],
    ["G12.4", []],
  ]);
});

test("the board has the latest last day first, and what is due soon the soonest", () => {
  const days = ["2026-12-10", "2026-12-22", "2026-12-01", "2026-12-15"];
  const duties = days.map((day) => duty("minutes", day));
  const daysOf = (told: readonly Duty[]) => told.map(({ on: day }) => day);
  expect(daysOf(boardOf(duties, on("2026-11-30")))).toEqual(days.toSorted().toReversed());
  expect(daysOf(dueSoon(duties, on("2026-11-30")))).toEqual(days.toSorted());
});

test.each([
  ["on the day of the one before", "2026-12-17", "2027-06-18", "overdue"],
  ["on the day after it", "2026-12-18", "2027-06-18", "met"],
  ["today", "2027-06-17", "2027-06-17", "met"],
  ["tomorrow", "2027-06-18", "2027-06-17", "due"],
] as const)("G5.1: a meeting held %s is or isn’t the next one", (_when, heldOn, today, how) => {
  expect(standing([duty("next-meeting", "2027-06-17"), next(heldOn)], today).map(([, stands]) => stands)).toEqual([
    how,
  ]);
});

test("G5.1: the notice of the meeting itself calls no further one, and a limit that is over stays though one is called", () => {
  const owed = duty("next-meeting", "2027-06-17");
  const notice = (heldOn: string) => duty("notice", "2026-12-07", { heldOn: on(heldOn), metOn: on("2026-12-06") });
  expect(soon([owed, notice("2026-12-17")], "2027-06-01")).toEqual(["next-meeting"]);
  expect(soon([owed, notice("2026-12-18")], "2027-06-01")).toEqual([]);
  expect(soon([owed, next("2027-06-17", { metOn: undefined, lapsedOn: undefined })], "2027-06-18")).toEqual([]);
  const late = duty("notice", "2027-06-07", { about: "MEETING#another", heldOn: on("2027-06-17") });
  expect(soon([owed, late], "2027-06-18")).toEqual(["notice", "next-meeting"]);
});

test.each([
  ["notice", "opened", false],
  ["notice", "met", true],
  ["meeting", "opened", true],
  ["minutes", "missed", true],
  ["minutes", "reminded", false],
  ["meeting", "reminded", false],
  ["proposals", "opened", false],
] as const)("that %s was %s shows on the public board: %s", (name: DutyName, change, shows) => {
  const told = { change, duty: { name } } as DutyChange;
  expect(showsOnBoard(told)).toBe(shows);
});
