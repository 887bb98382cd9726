import { expect, test } from "@jest/globals";
import { Almanac } from "#calendar/almanac";
import { firstAlmanac } from "#calendar/first-almanac";
import type { Holiday } from "#calendar/holiday";

const { holidays } = firstAlmanac();
const of = (date: string): readonly Holiday[] => holidays.filter((holiday) => holiday.date === date);
const namesOn = (date: string) => of(date).map(({ name }) => name.en);
const years = ["2024", "2025", "2026", "2027"];

test("the almanac that the product ships is one that the register can hold", () => {
  expect(Almanac.parse({ holidays })).toEqual({ holidays });
});

test("its days come in their order, from 2024 to 2027, none of them twice", () => {
  const days = holidays.map(({ date }) => date);
  expect(days).toEqual([...new Set(days)].toSorted());
  expect([...new Set(days.map((day) => day.slice(0, 4)))]).toEqual(years);
});

test.each([
  ["01-01", "New Year’s Day", years],
  ["01-11", "Independence Manifesto Day", years],
  ["01-14", "Amazigh New Year", years],
  ["05-01", "Labour Day", years],
  ["07-30", "Throne Day", years],
  ["08-14", "Oued Eddahab Day", years],
  ["08-20", "Revolution of the King and the People", years],
  ["08-21", "Youth Day", years],
  ["10-31", "Unity Day", ["2026", "2027"]],
  ["11-06", "Green March Day", years],
  ["11-18", "Independence Day", years],
])("%s is %s, in %j", (day, name, kept) => {
  expect(years.filter((year) => namesOn(`${year}-${day}`).includes(name))).toEqual(kept);
});

test.each([
  ["Eid al-Fitr", ["2024-04-10", "2024-04-11", "2025-03-31", "2025-04-01", "2026-03-20", "2026-03-21"], "announced"],
  ["Eid al-Fitr", ["2027-03-10", "2027-03-11"], "projected"],
  ["Eid al-Adha", ["2024-06-17", "2024-06-18", "2025-06-07", "2025-06-08"], "announced"],
  ["Eid al-Adha", ["2026-05-27", "2026-05-28", "2027-05-17", "2027-05-18"], "projected"],
  ["1 Muharram", ["2024-07-07", "2025-06-27"], "announced"],
  ["1 Muharram", ["2026-06-17", "2027-06-06"], "projected"],
  ["Mawlid", ["2024-09-16", "2024-09-17", "2025-09-05", "2025-09-06"], "announced"],
  ["Mawlid", ["2026-08-26", "2026-08-27", "2027-08-15", "2027-08-16"], "projected"],
  ["Exceptional holiday", ["2024-04-12", "2025-06-09", "2026-03-23"], "announced"],
])("%s is kept on %j: %s", (name, days, certainty) => {
  const kept = holidays.filter((holiday) => holiday.name.en === name && holiday.certainty === certainty);
  expect(kept.map(({ date }) => date)).toEqual(days);
});

test("only feasts that the crescent decides are projected, and every holiday says where it comes from", () => {
  expect(holidays.filter(({ feast, certainty }) => certainty === "projected" && !feast)).toEqual([]);
  expect(holidays.filter(({ source, name }) => Object.values({ ...source, ...name }).includes(""))).toEqual([]);
  expect(holidays.filter(({ certainty, decidedOn }) => certainty === "projected" && decidedOn)).toEqual([]);
});

test.each([
  ["2024-04-10", "2024-04-09", "the eve of 1 Shawwal"],
  ["2024-04-11", "2024-04-09", "which its second day shares"],
  ["2024-06-17", "2024-06-07", "the eve of 1 Dhu al-Hijja, ten days ahead"],
  ["2024-07-07", "2024-07-06", "the eve of 1 Muharram"],
  ["2024-09-16", "2024-09-04", "the eve of 1 Rabi al-Awwal, twelve days ahead"],
])("the feast of %s was decided on %s, when the crescent was looked for: %s", (day, decidedOn) => {
  expect(of(day)).toMatchObject([{ decidedOn }]);
});
