import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { CivilDate, daysAfter, daysBetween } from "#calendar/civil-date";
import { consecutiveTerms, type Stint, type Term, termsInARow } from "#guide/article-04-terms";
import { editionOn } from "#guide/editions";
import { refusals } from "#guide/rule";

const on = (day: string) => CivilDate.parse(day);
const edition = editionOn(on("2026-12-01"));

// Two leap-free years have 730 days, so that half of a term is a whole number of them.
const first = on("2021-01-01");
const terms: readonly Term[] = Array.from({ length: 6 }, (_, index) => ({
  begins: daysAfter(first, index * 730),
  ends: daysAfter(first, index * 730 + 729),
}));
const beginning = (number: number) => terms[number - 1]!.begins;
const whole = (number: number): Stint => ({ from: beginning(number), until: daysAfter(terms[number - 1]!.ends, 1) });
/** The last days of a term, so many of them. */
const last = (number: number, days: number): Stint => ({
  from: daysAfter(terms[number - 1]!.ends, 1 - days),
  until: daysAfter(terms[number - 1]!.ends, 1),
});

const mayServe = (number: number, stints: readonly Stint[], from = beginning(number)): boolean =>
  consecutiveTerms("person", "reading").holds({ stints, terms: terms.slice(0, number), from, edition });

test.each([
  ["who never served", [], 1, true],
  ["who served the term before", [whole(1)], 2, true],
  ["who served the two terms before", [whole(1), whole(2)], 3, false],
  ["who served two terms, then was out for one", [whole(1), whole(2)], 4, true],
  ["who served one term, was out for one, and served the next", [whole(1), whole(3)], 4, true],
  ["who served two terms, was out for one, and served two more", [whole(1), whole(2), whole(4), whole(5)], 6, false],
  ["who served exactly half of a term, then a whole one", [last(1, 365), whole(2)], 3, true],
  ["who served half of a term and a day, then a whole one", [last(1, 366), whole(2)], 3, false],
  ["who served half of one term and half of the next", [last(1, 365), last(2, 365)], 3, true],
  [
    "whose half of a term and a day are in two stints",
    [{ from: first, until: daysAfter(first, 300) }, last(1, 66), whole(2)],
    3,
    false,
  ],
  ["who served two terms and came back for a part of the third", [whole(1), whole(2), last(3, 100)], 4, false],
  [
    "who stayed on after two terms until a successor was seated, and then was out",
    [{ from: beginning(1), until: daysAfter(beginning(3), 90) }],
    4,
    true,
  ],
])("G4.14: one %s may serve a term from its first day: %3$s", (_who, stints, term, allowed) => {
  expect(mayServe(term, stints)).toBe(allowed);
});

test.each([
  [364, false],
  [365, true],
  [366, true],
])("G4.14: after two terms, a successor %i days into a term of 730 may come in: %s", (days, allowed) => {
  expect(mayServe(3, [whole(1), whole(2)], daysAfter(beginning(3), days))).toBe(allowed);
});

test.each([
  [365, true],
  [366, false],
])("G4.14: after one whole term, %i days served of one of 731 leave another to serve: %s", (days, allowed) => {
  const leap: Term = { begins: on("2023-01-01"), ends: on("2024-12-31") };
  const next: Term = { begins: on("2025-01-01"), ends: on("2026-12-31") };
  const stints = [whole(1), { from: daysAfter(leap.ends, 1 - days), until: daysAfter(leap.ends, 1) }];
  const serving = { stints, terms: [terms[0]!, leap, next], from: next.begins, edition };
  expect(consecutiveTerms("person", "reading").holds(serving)).toBe(allowed);
});

test.each([
  ["from its first day", { from: beginning(2), until: daysAfter(beginning(2), 10) }, 2],
  ["who stayed on from the term before", { from: daysAfter(beginning(2), -1), until: daysAfter(beginning(2), 10) }, 1],
])("G4.14: between two whole terms, one who served ten days of a term, %s, has %3$i in a row", (_, part, inARow) => {
  expect(
    termsInARow([{ from: beginning(1), until: daysAfter(beginning(2), -1) }, part, whole(3)], terms.slice(0, 3)),
  ).toBe(inARow);
});

test("G4.14: whoever had more terms than there may be may still serve the end of one, which is no further term", () => {
  const before = [whole(1), whole(2), whole(3)];
  expect(mayServe(4, before, daysAfter(beginning(4), 700))).toBe(true);
  expect(mayServe(4, before, daysAfter(beginning(4), 100))).toBe(false);
});

test("G4.14: a refusal tells whether it is the person, the association, or both", () => {
  const serving = (stints: readonly Stint[]) => ({ stints, terms: terms.slice(0, 3), from: beginning(3), edition });
  const [tired, fresh] = [serving([whole(1), whole(2)]), serving([whole(2)])];
  const of = (person: typeof tired, association: typeof tired) =>
    [
      ...refusals(person, consecutiveTerms("person", "reading")),
      ...refusals(association, consecutiveTerms("association", "reading")),
    ].map(({ rule, source, because: { en }, measures }) => [rule, source, en.split(" ")[1], measures]);
  const measures = { served: 2, most: 2 };
  expect(of(tired, fresh)).toEqual([["G4.14", "reading", "person", measures]]);
  expect(of(fresh, tired)).toEqual([["G4.14", "reading", "association", measures]]);
  expect(of(tired, tired)).toHaveLength(2);
  expect(of(fresh, fresh)).toEqual([]);
});

const anyStint = fc
  .tuple(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 1_500 }))
  .map(([from, days]): Stint => ({ from: daysAfter(first, from), until: daysAfter(first, from + days) }));
const anyPast = fc.integer({ min: 0, max: 6 }).map((number) => terms.slice(0, number));

/** Counted as a clerk would: a list of days for each term, backwards until a term out. */
const recount = (stints: readonly Stint[], past: readonly Term[]): number => {
  let row = 0;
  for (const { begins, ends } of past.toReversed()) {
    const days = Array.from({ length: daysBetween(begins, ends) + 1 }, (_, index) => daysAfter(begins, index));
    const served = days.filter((day) => stints.some(({ from, until }) => from <= day && day < until!)).length;
    const cameIn = stints.some(({ from, until }) => from < until! && from >= begins && from <= ends);
    if (served > days.length / 2) row += 1;
    else if (!cameIn) return row;
  }
  return row;
};

test("G4.14: terms in a row are counted as a clerk counts them day by day", () => {
  fc.assert(
    fc.property(fc.array(anyStint, { maxLength: 5 }), anyPast, (stints, past) => {
      expect(termsInARow(stints, past)).toBe(recount(stints, past));
    }),
    { numRuns: 60 },
  );
});

test("G4.14: nobody who was out for the whole term before is refused, and nobody is refused for fewer terms than two", () => {
  fc.assert(
    fc.property(fc.array(anyStint, { maxLength: 5 }), fc.integer({ min: 2, max: 6 }), (stints, term) => {
      const before = stints.filter(({ until }) => until! <= beginning(term - 1));
      expect(mayServe(term, before)).toBe(true);
      if (termsInARow(stints, terms.slice(0, term - 1)) < 2) expect(mayServe(term, stints)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
