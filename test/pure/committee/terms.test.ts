import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { daysAfter } from "#calendar/civil-date";
import { renewalAfter, termsOf } from "#committee/terms";
import { editionOn } from "#guide/editions";
import { on } from "./examples.ts";

const edition = editionOn(on("2026-12-01"));
const withPlan = { ...edition, renewal: "each-plan" as const };
const told = (begins: string, ends: string, under = edition) =>
  termsOf({ begins: on(begins), ends: on(ends) }, under).map(({ from, until }) => `${from} ${until}`);

describe("G4.13: terms of two years", () => {
  test("a plan of two years is one term, to the day", () => {
    expect(told("2026-12-01", "2028-11-30")).toEqual(["2026-12-01 2028-11-30"]);
  });

  test("a plan that is a day longer has a second term, which ends with it", () => {
    expect(told("2026-12-01", "2028-12-01")).toEqual(["2026-12-01 2028-11-30", "2028-12-01 2028-12-01"]);
  });

  test("a plan of four years has two, and is renewed in its middle, once", () => {
    expect(told("2027-01-01", "2030-12-31")).toEqual(["2027-01-01 2028-12-31", "2029-01-01 2030-12-31"]);
    const plan = { begins: on("2027-01-01"), ends: on("2030-12-31") };
    expect([0, 1].map((term) => renewalAfter(plan, term, edition))).toEqual(["2029-01-01", undefined]);
  });

  test("a plan begun on a leap day is renewed on the last of February", () => {
    expect(told("2028-02-29", "2031-12-31")[1]).toMatch(/^2030-02-28 /);
  });
});

test("G4.13: where members are renewed with each plan alone, a plan is one term, however long", () => {
  expect(told("2027-01-01", "2030-12-31", withPlan)).toEqual(["2027-01-01 2030-12-31"]);
  const plan = { begins: on("2027-01-01"), ends: on("2030-12-31") };
  expect(renewalAfter(plan, 0, withPlan)).toBeUndefined();
});

test("terms follow one another without a gap, from the plan’s first day to its last", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 2_500 }), (start, length) => {
      const begins = daysAfter(on("2024-01-01"), start);
      const ends = daysAfter(begins, length);
      const terms = termsOf({ begins, ends }, edition);
      expect([terms[0]!.from, terms.at(-1)!.until]).toEqual([begins, ends]);
      for (const [index, { until }] of terms.slice(0, -1).entries())
        expect(terms[index + 1]!.from).toBe(daysAfter(until, 1));
    }),
    { numRuns: 200 },
  );
});
