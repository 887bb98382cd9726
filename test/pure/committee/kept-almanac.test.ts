import { expect, test } from "@jest/globals";
import { firstAlmanac } from "#calendar/first-almanac";
import type { Holiday } from "#calendar/holiday";
import { deadlinesRecounted, enterHoliday, openAlmanac, recountAt, removeHoliday } from "#committee/calendar/almanac";
import { allowed, at, circumstancesOn, on } from "./examples.ts";

const kept = openAlmanac(circumstancesOn("2026-12-01")).state;
const feast: Holiday = {
  ...{ date: on("2027-03-10"), name: { ar: "عيد الفطر" }, feast: "fitr", certainty: "announced" },
  ...{ source: { ar: "بلاغ" }, decidedOn: on("2027-03-08") },
};
const exceptional: Holiday = {
  ...{ date: on("2027-03-12"), name: { ar: "عطلة استثنائية" }, certainty: "announced", source: { ar: "قرار" } },
};
const evening = (time: string) => ({ ...circumstancesOn("2027-03-09"), instant: at("2027-03-09", time) });
const entered = allowed(enterHoliday(kept, feast, evening("20:00")));

test("the almanac that the product ships is put on the register with each day and how sure it is", () => {
  const { state, page } = openAlmanac(circumstancesOn("2026-12-01"));
  expect(state).toEqual({ edition: "2022-05-24", holidays: firstAlmanac().holidays });
  expect(page.facts).toMatchObject({ "2026-03-20": "announced", "2027-03-10": "projected" });
});

test("deadlines are counted anew five minutes after the last change, and not before there is one", () => {
  expect(recountAt(kept)).toBeUndefined();
  expect(recountAt(entered.state)).toBe(at("2027-03-09", "20:05"));
  const further = allowed(enterHoliday(entered.state, exceptional, evening("20:04")));
  expect(recountAt(further.state)).toBe(at("2027-03-09", "20:09"));
  expect(recountAt(deadlinesRecounted(further.state, 2).state)).toBeUndefined();
});

test("what was changed is told day by day, and of a day that is changed twice the last word", () => {
  const both = allowed(enterHoliday(entered.state, exceptional, evening("20:01"))).state;
  const taken = allowed(removeHoliday(both, feast, evening("20:02"))).state;
  expect(both.pending?.days).toMatchObject([
    { date: "2027-03-10", change: "announced" },
    { date: "2027-03-12", change: "announced" },
  ]);
  expect(taken.pending?.days).toMatchObject([
    { date: "2027-03-12", change: "announced" },
    { date: "2027-03-10", change: "removed" },
  ]);
});

test("a page tells which feast a day is of and when it was decided, the day of its entry where it isn’t said; nothing decides a projection", () => {
  const told = (day: Holiday) => allowed(enterHoliday(kept, day, evening("20:00"))).page.facts;
  expect(told(feast)).toStrictEqual({
    ...{ date: "2027-03-10", certainty: "announced", feast: "fitr", decidedOn: "2027-03-08" },
  });
  expect(told(exceptional)).toStrictEqual({
    ...{ date: "2027-03-12", certainty: "announced", decidedOn: "2027-03-09" },
  });
  const { decidedOn: _, ...projected } = { ...feast, certainty: "projected" as const };
  expect(told(projected)).toStrictEqual({ date: "2027-03-10", certainty: "projected", feast: "fitr" });
});
