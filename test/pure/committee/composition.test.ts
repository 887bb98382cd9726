import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Chair, enterChair, openChair, presidedOn, presiding } from "#committee/composition/chair";
import {
  balanceOf,
  changesOf,
  changesOfSeat,
  compositionOn,
  placesOf,
  vacancies,
} from "#committee/composition/composition";
import { showingChair, showingSeat } from "#committee/composition/documents";
import type { Seat } from "#committee/composition/seats";
import { allowed, circumstancesOn, on } from "./examples.ts";
import { people } from "./plan-examples.ts";

const seat = (last: string, college: Seat["college"], changes: Partial<Seat> = {}): Seat => ({
  ...{ id: `01KBFM5A3W8T0Q5Z6X7Y8V9W${last}`, edition: on("2022-05-24"), college, body: { ar: `هيئة ${last}` } },
  ...{
    since: on("2024-10-01"),
    tenures: [{ as: "member", person: `p-${last}`, name: { ar: "عضو", latin: last }, from: on("2024-10-01") }],
  },
  ...changes,
});

const health = seat("A1", "administration");
const justice = seat("A2", "administration", { since: on("2026-12-10"), tenures: [] });
const closed = seat("A3", "administration", { until: on("2026-12-10") });
const association = seat("C1", "civil-society");
const seats = [association, closed, health, justice];
const chairOf = (): Chair =>
  allowed(
    enterChair(openChair(circumstancesOn("2024-10-01")).state, people("sg", "-").member, circumstancesOn("2024-11-05")),
  ).state;

describe("the committee on a day", () => {
  const idsOn = (day: string) =>
    compositionOn({ seats, chair: undefined }, on(day)).places.map(({ seat: id }) => id.slice(-2));

  test("has the seats of that day, the administration’s before civil society’s", () => {
    expect(idsOn("2024-09-30")).toEqual([]);
    expect(idsOn("2026-12-09")).toEqual(["A1", "A3", "C1"]);
    expect(idsOn("2026-12-10")).toEqual(["A1", "A2", "C1"]);
  });

  test("tells seats where nobody sits", () => {
    expect(vacancies(compositionOn({ seats, chair: undefined }, on("2026-12-10")))).toBe(1);
  });

  test("is presided over by whoever was in the chair then", () => {
    const chairOn = (day: string) => compositionOn({ seats, chair: chairOf() }, on(day)).chair?.person;
    expect([chairOn("2024-11-04"), chairOn("2024-11-05")]).toEqual([undefined, "person-sg"]);
  });
});

describe("G3.1: as many seats for civil society as for the administration", () => {
  test("an imbalance is told, whichever way; the chair counts in neither college", () => {
    const on1 = balanceOf(compositionOn({ seats, chair: chairOf() }, on("2026-12-10")));
    expect(on1).toEqual({ administration: 2, civilSociety: 1, isBalanced: false });
    const even = balanceOf(compositionOn({ seats: [health, association], chair: chairOf() }, on("2026-12-10")));
    expect(even).toEqual({ administration: 1, civilSociety: 1, isBalanced: true });
  });

  test("a seat counts though nobody sits there", () => {
    expect(
      balanceOf(compositionOn({ seats: [justice, association], chair: undefined }, on("2026-12-10"))).isBalanced,
    ).toBe(true);
  });
});

test("between two days on which it changed, the composition is the same", () => {
  const sitters = { seats, chair: chairOf() };
  const changes = changesOf(sitters);
  expect(changes).toEqual(["2024-10-01", "2024-11-05", "2026-12-10"]);
  expect(changesOfSeat(closed)).toEqual(["2024-10-01", "2026-12-10"]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_200 }), (days) => {
      const day = on(new Date(Date.parse("2024-10-01") + days * 86_400_000).toISOString().slice(0, 10));
      const last = changes.findLast((change) => change <= day)!;
      const { places, chair } = compositionOn(sitters, day);
      expect({ places, chair }).toEqual((({ on: _, ...rest }) => rest)(compositionOn(sitters, last)));
    }),
    { numRuns: 100 },
  );
});

test("each college is told on its own", () => {
  expect(placesOf(compositionOn({ seats, chair: undefined }, on("2026-12-10")), "civil-society")).toHaveLength(1);
});

test("who succeeds in the chair presides from their day on, and who leaves it until the day before", () => {
  const post = { ar: "الكاتب العام" };
  const next = { ...people("next", "-").member, post };
  const chair = allowed(enterChair(chairOf(), next, circumstancesOn("2026-03-02"))).state;
  const last = allowed(enterChair(chair, people("last", "-").member, circumstancesOn("2026-09-01"))).state;
  const on2 = (day: string) => compositionOn({ seats, chair: last }, on(day)).chair?.person;
  expect(["2026-03-01", "2026-03-02", "2026-08-31", "2026-09-01"].map(on2)).toEqual([
    ...["person-sg", "person-next", "person-next", "person-last"],
  ]);
  expect([presiding(openChair(circumstancesOn("2024-10-01")).state), presiding(last)?.person]).toEqual([
    ...[undefined, "person-last"],
  ]);
  expect(last.tenures).toMatchObject([
    { from: "2024-11-05", until: "2026-03-02" },
    { from: "2026-03-02", until: "2026-09-01", post },
    { from: "2026-09-01" },
  ]);
  expect(last.tenures[0]).not.toHaveProperty("post");
});

test("nobody presides from the day on which whoever did left the chair to nobody", () => {
  const left = { ...chairOf(), tenures: chairOf().tenures.map((one) => ({ ...one, until: on("2026-03-02") })) };
  expect(["2026-03-01", "2026-03-02"].map((day) => presidedOn(left, on(day))?.person)).toEqual([
    ...["person-sg", undefined],
  ]);
});

test("a seat and the chair are shown by the committee’s document, and by that of the day on which they last changed", () => {
  expect(showingSeat(closed)).toEqual(["committee", "composition/2026-12-10"]);
  expect(showingChair(chairOf())).toEqual(["committee", "composition/2024-11-05"]);
});

test("the composition changes as a seat comes and goes, and as someone does who sits there", () => {
  const name = { ar: "عضو", latin: "A" };
  const tenures = [
    { as: "member", person: "one", name, from: on("2024-10-01"), until: on("2025-03-01") },
    { as: "member", person: "two", name, from: on("2025-04-01") },
  ] as const;
  expect(changesOfSeat(seat("A4", "administration", { tenures, until: on("2026-12-10") }))).toEqual([
    ...["2024-10-01", "2025-03-01", "2025-04-01", "2026-12-10"],
  ]);
});
