import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { withHoliday } from "#calendar/almanac";
import { CivilDate, daysAfter } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { isWorkingDay } from "#calendar/working-days";
import { freeDates } from "#committee/calendar/free-dates";
import { editionOn } from "#guide/editions";

const on = (day: string) => CivilDate.parse(day);
const given = {
  today: on("2026-11-24"),
  almanac: firstAlmanac(),
  edition: editionOn(on("2026-11-24")),
};
const held = (from: string, to: string) => freeDates(on(from), on(to), given).map(({ heldOn }) => String(heldOn));

test("of an ordinary week Tuesday and Friday come first, as one thing alone falls less well", () => {
  expect(held("2026-12-14", "2026-12-20")).toEqual([
    "2026-12-15",
    "2026-12-18",
    "2026-12-14",
    "2026-12-16",
    "2026-12-17",
  ]);
  expect(freeDates(on("2026-12-15"), on("2026-12-15"), given)).toEqual([
    {
      heldOn: "2026-12-15",
      noticeAim: "2026-12-04",
      proposalsClose: "2026-12-07",
      minutesDue: "2026-12-18",
      enrichmentEnds: "2026-12-22",
      drawbacks: ["weekend-in-enrichment"],
    },
  ]);
});

test("no feast stands between the notice and the end of enrichment: none of January's first half is free", () => {
  expect(held("2026-12-28", "2027-01-24")).toEqual([]);
});

test.each([
  ["2026-12-07", "Monday", []],
  ["2026-12-08", "Tuesday", []],
  ["2026-12-09", "Wednesday", []],
  ["2026-12-10", "Thursday", []],
  ["2026-12-11", "Friday", []],
  ["2026-12-12", "Saturday", ["2026-12-15"]],
  ["2026-12-13", "Sunday", ["2026-12-15"]],
])("a feast on %s, a %s, takes a working day or none", (date, _, free) => {
  const feast = { date: on(date), name: { ar: "عطلة" }, certainty: "announced", source: { ar: "مرسوم" } } as const;
  const almanac = withHoliday(given.almanac, feast);
  const dates = freeDates(on("2026-12-15"), on("2026-12-15"), { ...given, almanac });
  expect(dates.map(({ heldOn }) => heldOn)).toEqual(free);
});

test("a feast that is projected is kept a day away from, as it may come a day sooner or later", () => {
  const dates = held("2027-02-22", "2027-04-05");
  expect(dates).not.toContain("2027-03-02");
  expect(dates).toContain("2027-03-26");
  expect(dates.toSorted()[0]).toBe("2027-02-22");
});

test("no day is free whose notice can no longer go in time; one whose aim has passed says so", () => {
  expect(held("2026-11-24", "2026-12-03")).toEqual([]);
  expect(freeDates(on("2026-12-04"), on("2026-12-04"), given)).toMatchObject([
    { drawbacks: ["aim-has-passed", "weekend-before-minutes"] },
  ]);
});

test("of a year whose moving feasts are not on record no day is free", () => {
  expect(held("2028-02-01", "2028-02-29")).toEqual([]);
});

test("every free date is worked, and so are the days on which its minutes are due and its enrichment ends; the best come first", () => {
  const anyDay = fc.integer({ min: 0, max: 340 }).map((days) => daysAfter(on("2026-11-24"), days));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (from, length) => {
      const dates = freeDates(from, daysAfter(from, length), given);
      const days = dates.flatMap(({ heldOn, minutesDue, enrichmentEnds }) => [heldOn, minutesDue, enrichmentEnds]);
      expect(days.filter((day) => !isWorkingDay(day, given.almanac))).toEqual([]);
      const counts = dates.map(({ drawbacks }) => drawbacks.length);
      expect(counts).toEqual(counts.toSorted());
    }),
  );
});
