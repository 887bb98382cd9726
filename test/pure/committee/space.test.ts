import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { daysAfter } from "#calendar/civil-date";
import { type Seat, Tenure } from "#committee/composition/seats";
import { civilTerms } from "#committee/plans/civil-terms";
import { noteSeat, replaceRepresentative, seatAssociation } from "#committee/space/seats";
import { editionOn } from "#guide/editions";
import { allowed, circumstancesOn, on } from "./examples.ts";
import { planned } from "./plan-examples.ts";
import { unsealed } from "./sealed.ts";

const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W0B";
const association = { id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0E", name: { ar: "جمعية الشفافية" } };
const today = "2026-12-01";
const edition = editionOn(on(today));

const seat = (person: string, from: string, until?: string, held = association.id): Seat => {
  const time = { from: on(from), ...(until && { until: on(until) }) };
  return {
    ...{ id, edition: on("2022-05-24"), college: "civil-society", body: association.name, association: held },
    ...{ since: time.from, ...(time.until && { until: time.until }) },
    tenures: [{ as: "member", person, name: { ar: "ممثل", latin: "Représentant" }, ...time }],
  };
};

const who = (person: string) => ({ person, name: { ar: "رئيس", latin: "Président" }, post: { ar: "رئيس" } });
const historyOf = (...seats: readonly Seat[]) => ({
  seats,
  terms: civilTerms({ seats, plans: [] }, on(today), edition),
});
const seating = (person: string, ...seats: readonly Seat[]) =>
  seatAssociation(
    { id, association, representative: who(person), history: historyOf(...seats) },
    circumstancesOn(today),
  );

test("terms are of two years each from the first seat of civil society, up to the one of the day", () => {
  const seats = [seat("one", "2022-10-01", "2024-10-01"), seat("two", "2024-11-15")];
  expect(civilTerms({ seats, plans: [] }, on(today), edition)).toEqual([
    { begins: "2022-10-01", ends: "2024-09-30" },
    { begins: "2024-10-01", ends: "2026-09-30" },
    { begins: "2026-10-01", ends: "2028-09-30" },
  ]);
  expect(civilTerms({ seats: [], plans: [] }, on(today), edition)).toEqual([
    { begins: "2026-12-01", ends: "2028-11-30" },
  ]);
});

const held = (seats: readonly Seat[], day: string, ...plans: readonly (readonly [begins: string, ends: string])[]) =>
  civilTerms(
    { seats, plans: plans.map(([begins, ends]) => planned({ begins: on(begins), ends: on(ends) })) },
    on(day),
    edition,
  ).map(({ begins, ends }) => `${begins} ${ends}`);

test("G4.13: where there are plans, terms are theirs, a long plan's two; up to the term of the day", () => {
  const plan = ["2024-01-01", "2027-12-31"] as const;
  expect(held([seat("one", "2024-03-01")], today, plan)).toEqual(["2024-01-01 2025-12-31", "2026-01-01 2027-12-31"]);
  expect(held([seat("one", "2024-03-01")], "2025-12-31", plan)).toEqual(["2024-01-01 2025-12-31"]);
});

test("seats that were there before the first plan have terms that end as it begins; after the last plan, they go on", () => {
  const plan = ["2026-10-01", "2028-09-30"] as const;
  expect(held([seat("one", "2023-05-01")], today, plan)).toEqual([
    "2022-10-01 2024-09-30",
    "2024-10-01 2026-09-30",
    "2026-10-01 2028-09-30",
  ]);
  expect(held([], "2028-10-01", plan)).toEqual(["2026-10-01 2028-09-30", "2028-10-01 2030-09-30"]);
  expect(held([], today, ["2027-01-01", "2028-12-31"])).toEqual(["2025-01-01 2026-12-31"]);
});

test("a seat that came with the first plan has no term before it, and a plan ends the one before though a term of that begins", () => {
  const plan = ["2026-10-01", "2028-09-30"] as const;
  expect(held([seat("one", "2026-10-01")], today, plan)).toEqual(["2026-10-01 2028-09-30"]);
  expect(held([], today, ["2022-10-01", "2026-09-30"], ["2024-10-01", "2026-12-31"])).toEqual([
    ...["2022-10-01 2024-09-30", "2024-10-01 2026-09-30", "2026-10-01 2026-12-31"],
  ]);
});

test("between two plans nobody's term is new: the earlier goes on until the later begins, or is cut short by it", () => {
  const [first, late, early] = [
    ["2022-10-01", "2024-09-30"],
    ["2025-01-01", "2026-12-31"],
    ["2024-06-01", "2026-12-31"],
  ] as const;
  expect(held([], today, late, first)).toEqual(["2022-10-01 2024-12-31", "2025-01-01 2026-12-31"]);
  expect(held([], today, first, early)).toEqual([
    "2022-10-01 2024-05-31",
    "2024-06-01 2026-05-31",
    "2026-06-01 2026-12-31",
  ]);
});

test("terms come one after the other without a day between, and the last holds the day", () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 30, max: 1_500 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), fc.integer({ min: 60, max: 6_000 }), (spans, later) => {
      const from = (days: number) => daysAfter(on("2018-01-01"), days);
      const plans = spans.map(([begins, days]) => planned({ begins: from(begins), ends: from(begins + days) }));
      const terms = civilTerms({ seats: [seat("one", "2018-03-01")], plans }, from(later), edition);
      const last = terms.at(-1)!;
      expect(last.begins <= from(later) && from(later) <= last.ends).toBe(true);
      for (const [index, { begins }] of terms.slice(1).entries()) expect(begins).toBe(daysAfter(terms[index]!.ends, 1));
    }),
  );
});

test("an association's representative has a seat of civil society's from the day on, and is welcomed", () => {
  const { state, letters, page } = allowed(seating("someone"));
  expect(state).toMatchObject({
    college: "civil-society",
    association: association.id,
    body: association.name,
    since: today,
    tenures: [{ as: "member", person: "someone", from: today, post: { ar: "رئيس" } }],
  });
  expect(page.rules).toEqual(["G4.14"]);
  expect(letters).toEqual([
    { letter: "seated", to: "PERSON#someone", seat: { id, body: association.name, from: today } },
  ]);
  expect(noteSeat({ id: "A", stage: "complete" } as never, id).state).toMatchObject({ seat: id });
});

const other = "01KBFM5A3W8T0Q5Z6X7Y8V9W0F";
const twoTerms = (person: string, held: string) => [
  seat(person, "2022-10-01", "2024-10-01", held),
  seat(person, "2024-10-01", "2026-10-01", held),
];

test.each([
  ["the person alone", "someone", twoTerms("someone", other), ["This person"]],
  ["the association alone", "someone", twoTerms("another", association.id), ["This association"]],
  ["both", "someone", twoTerms("someone", association.id), ["This person", "This association"]],
  ["neither", "someone", twoTerms("another", other), []],
])("G4.14: after two terms in a row a seat is refused to %s", (_who, person, seats, told) => {
  const ruling = seating(person, ...seats);
  const refused = ruling.allowed ? [] : ruling.refusals;
  expect(refused.map(({ rule, source }) => [rule, source])).toEqual(told.map(() => ["G4.14", "reading"]));
  expect(refused.map(({ because: { en } }) => en.split(" ").slice(0, 2).join(" "))).toEqual(told);
});

const replacing = (person: string, ...past: readonly Seat[]) => {
  const present = seat("leaving", "2026-10-01");
  const history = historyOf(...past, present);
  return replaceRepresentative(present, { representative: who(person), history }, circumstancesOn(today));
};

test("another person sits for the association in the same seat, and nothing of who sat there is overwritten", () => {
  const { state } = allowed(replacing("coming"));
  expect(state.tenures).toMatchObject([
    { person: "leaving", from: "2026-10-01", until: today },
    { person: "coming", from: today },
  ]);
});

test("who comes to sit for an association is sealed, with what they are there; from which day is that of the page", () => {
  for (const { page } of [seating("coming"), replacing("coming")].map(allowed))
    expect(unsealed(Tenure.def.innerType, who("coming"), page)).toEqual(["as", "from", "until", "letter"]);
});

test("G4.14: whoever has sat for two terms in a row, for whatever association, is not the one who comes in", () => {
  expect(replacing("someone", ...twoTerms("someone", other))).toMatchObject({
    allowed: false,
    refusals: [{ rule: "G4.14", measures: { served: 2, most: 2 } }],
  });
});
