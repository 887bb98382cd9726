import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { daysAfter } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { type DutyName, duties } from "#committee/duties";
import { remindersOn } from "#committee/duties/reminding";
import type { Duty } from "#committee/kernel/duty";
import { editionOn } from "#guide/editions";
import { duty } from "./duty-examples.ts";
import { on } from "./examples.ts";

const almanac = firstAlmanac();

/** Which reminders of which duties a day brings. */
const told = (kept: readonly Duty[], today: string) =>
  remindersOn(kept, { today: on(today), almanac }).map(({ duty: { name }, ahead }) => [name, ...ahead]);

describe("G5.1: given a meeting of 17 December, the next is to be held by 17 June", () => {
  const owed = (...reminded: readonly number[]) => duty("next-meeting", "2027-06-17", { reminded });

  test.each([
    ["ninety days ahead", "2027-03-19", [], 90],
    ["sixty days ahead, a Sunday, so the Friday before", "2027-04-16", [90], 60],
    ["thirty days ahead, the second day of a feast, so the Friday before it", "2027-05-14", [90, 60], 30],
  ] as const)("the secretariat is warned %s, on %s, and not the day before", (_, day, reminded, ahead) => {
    expect(told([owed(...reminded)], daysAfter(on(day), -1))).toEqual([]);
    expect(told([owed(...reminded)], day)).toEqual([["next-meeting", ahead]]);
    expect(told([owed(...reminded, ahead)], day)).toEqual([]);
  });

  test("once a further meeting is called within the limit, be it only planned, nothing is said", () => {
    const other = { about: "MEETING#another", heldOn: on("2027-06-17") };
    expect(told([owed(), duty("notice", "2027-06-07", other)], "2027-03-19")).toEqual([]);
    expect(told([owed(), duty("meeting", "2027-06-17", other)], "2027-03-19")).toEqual([]);
    expect(told([owed(), duty("meeting", "2027-06-18", { ...other, heldOn: on("2027-06-18") })], "2027-03-19")).toEqual(
      [["next-meeting", 90]],
    );
  });
});

describe("G5.3: given a meeting planned for Friday 18 December, whose notice may go until the 8th", () => {
  const owed = duty("notice", "2026-12-08", { heldOn: on("2026-12-18") });

  test("the secretariat is reminded a week ahead, and on the eleventh day before the meeting", () => {
    expect(told([owed], "2026-11-30")).toEqual([]);
    expect(told([owed], "2026-12-01")).toEqual([["notice", 7]]);
    const once = { ...owed, reminded: [7] };
    expect(told([once], "2026-12-06")).toEqual([]);
    expect(told([once], "2026-12-07")).toEqual([["notice", 1]]);
    expect(told([{ ...once, reminded: [7, 1] }], "2026-12-08")).toEqual([]);
  });

  test("mornings that were missed come as one reminder, and all of it is marked, until the last day ends", () => {
    expect(told([owed], "2026-12-08")).toEqual([["notice", 7, 1]]);
    expect(told([owed], "2026-12-09")).toEqual([]);
  });

  test.each([
    ["met", { metOn: on("2026-12-01") }],
    ["missed", { missedOn: on("2026-12-01") }],
    ["owed no more", { lapsedOn: on("2026-12-01") }],
    ["moved to another day", { movedTo: on("2026-12-10") }],
  ])("nothing is said of it once it is %s", (_, changes) => {
    expect(told([{ ...owed, ...changes }], "2026-12-07")).toEqual([]);
  });
});

test.each([
  ["minutes", "2026-12-22", "2026-12-21", "the eve"],
  ["minutes", "2026-12-21", "2026-12-18", "a Friday, as the eve is a Sunday"],
  ["minutes", "2026-11-19", "2026-11-17", "the day before Independence Day"],
  ["enrichment", "2026-12-24", "2026-12-23", "the eve"],
  ["meeting", "2026-12-17", "2026-12-15", "two days ahead"],
  ["meeting", "2026-12-14", "2026-12-11", "a Friday, as two days ahead is a Saturday"],
] as const)("G5.5, G5.6: of %s, which end on %s, people are reminded on %s: %s", (name, last, day, _why) => {
  expect(told([duty(name, last)], daysAfter(on(day), -1))).toEqual([]);
  expect(told([duty(name, last)], day).map(([told]) => told)).toEqual([name]);
});

test.each([
  ["appointments", [10, 3]],
  ["confirmations", [10, 3]],
  ["civil-society-call", [10, 3]],
  ["successors", [90, 30]],
  ["notice", [7, 1]],
  ["minutes", [1]],
  ["next-meeting", [90, 60, 30]],
  ["justification", []],
  ["dispute", []],
  ["membership-end", []],
] as const)("of %s the secretariat is reminded these days ahead: %j", (name, days) => {
  const { who, ahead } = duties[name].reminds;
  expect(ahead(editionOn(on("2026-12-01")))).toEqual(days);
  expect(who).toEqual(days.length > 0 ? ["secretariat"] : []);
});

test("several of a day come together, the soonest first; of a window for proposals or a publication nobody is reminded", () => {
  const kept = [duty("minutes", "2026-12-22"), duty("enrichment", "2026-12-21"), duty("proposals", "2026-12-22")];
  expect(told([...kept, duty("publication", "2026-12-22")], "2026-12-21").map(([name]) => name)).toEqual([
    "enrichment",
    "minutes",
  ]);
});

const START = on("2026-12-01");
const names = fc.constantFrom(...(Object.keys(duties) as DutyName[]));
const kept = fc.array(
  fc.record({ name: names, last: fc.nat(150) }).map(({ name, last }) => duty(name, daysAfter(START, last))),
  { maxLength: 8 },
);
const mornings = fc.uniqueArray(fc.nat(160), { maxLength: 80 }).map((days) => days.toSorted((a, b) => a - b));

test("whichever mornings the diary is opened on, nothing is told twice, and nothing after its last day", () => {
  fc.assert(
    fc.property(kept, mornings, (duties, days) => {
      const left = new Map(duties.map((one, index) => [index, one]));
      for (const day of days) {
        const today = daysAfter(START, day);
        const open = [...left.values()];
        for (const { duty: told, ahead } of remindersOn(open, { today, almanac })) {
          expect(told.on >= today).toBe(true);
          expect(told.reminded.filter((given) => ahead.includes(given))).toEqual([]);
          const [index] = [...left].find(([, one]) => one === told)!;
          left.set(index, { ...told, reminded: [...told.reminded, ...ahead] });
        }
      }
    }),
  );
});
