import { describe, expect, test } from "@jest/globals";
import type { Seat } from "#committee/composition/seats";
import { adoptPlan } from "#committee/plans/adopting";
import { Adopted } from "#committee/plans/plan";
import { allowed, circumstancesOn, id, on } from "./examples.ts";
import { adopted, bodyIds, planId, seatIds } from "./plan-examples.ts";

const today = circumstancesOn("2026-12-01");
const adoptedWith = (seats: readonly Seat[] = []) =>
  allowed(adoptPlan(planId, { adopted: adopted(), ids: bodyIds, seats }, today));

test("a plan ends after it begins: on one and the same day it can’t", () => {
  const ending = (ends: string) => Adopted.safeParse(adopted({ ends: on(ends) }));
  expect(ending("2026-12-02").success).toBe(true);
  expect(ending("2026-12-01").error?.issues).toMatchObject([
    { path: ["ends"], params: { fault: "ends-before-it-begins" } },
  ]);
});

test("its page tells its days and its bodies, the first as 1; how an office is written to is bound and shown to no one", () => {
  const { page } = adoptedWith();
  expect(page.facts).toEqual({
    ...{ begins: "2026-12-01", ends: "2030-11-30", adoptedOn: "2026-12-01" },
    ...{ "body.1": bodyIds[0], "office.1.language": "fr", "body.2": bodyIds[1], "office.2.language": "fr" },
  });
  expect(page.texts).toEqual({
    ...{ "title.ar": "خطة العمل الوطنية", "title.fr": "Plan d’action national" },
    ...{ "body.1.ar": "وزارة الصحة", "body.2.ar": "وزارة العدل" },
  });
  expect(page.reserved).toEqual({
    ...{ "office.1.name.ar": "مكتب", "office.1.name.latin": "Bureau", "office.1.email": "bureau@example.ma" },
    ...{ "office.2.name.ar": "مكتب", "office.2.name.latin": "Bureau", "office.2.email": "bureau@example.ma" },
  });
});

test("nobody has answered yet: the plan is in its first term, and asks since the day of its adoption", () => {
  const { state } = adoptedWith();
  expect(state).toMatchObject({ term: 0, askedOn: "2026-12-01" });
  expect(state.bodies).toMatchObject([
    { id: bodyIds[0], name: { ar: "وزارة الصحة" }, answers: [] },
    { id: bodyIds[1], name: { ar: "وزارة العدل" }, answers: [] },
  ]);
});

describe("G3.2: a body that a later plan names again keeps the seat that it has", () => {
  const seat = (changes: Partial<Seat>): Seat => ({
    ...{ id, edition: on("2022-05-24"), college: "administration", since: on("2024-01-01"), tenures: [] },
    ...{ body: { ar: "وزارة العدل" }, ...changes },
  });
  const seatsOf = (seats: readonly Seat[]) => adoptedWith(seats).state.bodies.map((body) => body.seat);

  test("which is told by the body’s Arabic name", () => {
    const another = seat({ id: seatIds[0], body: { ar: "وزارة أخرى" } });
    expect(seatsOf([another, seat({ id: seatIds[1] })])).toEqual([undefined, seatIds[1]]);
  });

  test("but not one that has ended, nor one of civil society", () => {
    expect(seatsOf([seat({ until: on("2026-11-01") })])).toEqual([undefined, undefined]);
    expect(seatsOf([seat({ college: "civil-society" })])).toEqual([undefined, undefined]);
  });
});
