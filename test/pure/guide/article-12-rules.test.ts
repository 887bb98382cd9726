import { expect, test } from "@jest/globals";
import { CivilDate } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { answersClose, endDue, windowBegins } from "#guide/article-12-dates";
import {
  answerTimeOver,
  enoughAbsences,
  nothingOpen,
  timelyAnswer,
  timelyJustification,
} from "#guide/article-12-rules";
import { editionOn } from "#guide/editions";
import { refusals } from "#guide/rule";

const on = (day: string) => CivilDate.parse(day);
const edition = editionOn(on("2026-12-01"));
const almanac = firstAlmanac();

test.each([
  ["2026-12-17", "2024-12-18"],
  ["2026-02-28", "2024-02-29"],
  ["2024-02-29", "2022-03-01"],
  ["2026-01-31", "2024-02-01"],
])("G12.4: the months that end on %s begin on %s", (latest, first) => {
  expect(windowBegins(on(latest), edition)).toBe(first);
});

test.each([
  ["2026-12-17", "2026-12-31", "ten working days of a quiet December"],
  ["2026-12-18", "2027-01-04", "New Year’s Day isn’t one"],
  ["2026-03-18", "2026-04-03", "nor are the feast and the day the government added"],
])("G12.4: absences counted on %s are answered until %s: %3$s", (countedOn, until) => {
  expect(answersClose(on(countedOn), almanac, edition)).toBe(until);
});

test("G12.4: an end that nothing stands in the way of is recorded by the next working day", () => {
  expect(endDue(on("2027-01-08"), almanac)).toBe("2027-01-12");
});

test.each([
  [2, false],
  [3, true],
  [4, true],
])("G12.4: %d absences are enough: %s", (standing, enough) => {
  expect(enoughAbsences.holds({ standing, edition })).toBe(enough);
});

test.each([
  ["2026-12-30", true, false],
  ["2026-12-31", true, false],
  ["2027-01-01", false, true],
])("G12.4: on %s an answer due by 2026-12-31 is in time: %s; its time is over: %s", (today, timely, over) => {
  const facts = { today: on(today), until: on("2026-12-31") };
  expect(timelyJustification.holds(facts)).toBe(timely);
  expect(timelyAnswer.holds(facts)).toBe(timely);
  expect(answerTimeOver.holds(facts)).toBe(over);
});

test("G12.4: only what the guide’s text says is refused as its text", () => {
  expect(refusals({ standing: 1, edition }, enoughAbsences)).toMatchObject([
    { rule: "G12.4", source: "text", measures: { standing: 1, limit: 3 } },
  ]);
  expect(refusals({ open: 1 }, nothingOpen)).toMatchObject([{ rule: "G12.4", source: "reading" }]);
  expect(refusals({ open: 0 }, nothingOpen)).toEqual([]);
});
