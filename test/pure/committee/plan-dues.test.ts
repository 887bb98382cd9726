import { describe, expect, test } from "@jest/globals";
import { withHoliday } from "#calendar/almanac";
import { firstAlmanac } from "#calendar/first-almanac";
import { withMissed } from "#committee/kernel/owing";
import { standingsOf, startsOfPlan } from "#committee/plans/adopting";
import { answerFor, succeedPlan } from "#committee/plans/appointments";
import { planFallsDue, planLookAt, recountPlan } from "#committee/plans/dues";
import type { ActionPlan } from "#committee/plans/plan";
import { allowed, circumstancesOn, on } from "./examples.ts";
import { bodyIds, owing, people, planned, seatIds } from "./plan-examples.ts";

const answered = (plan: ActionPlan, index: number, day: string): ActionPlan => {
  const body = plan.bodies[index]!;
  const answering = { body, seat: seatIds[index]!, was: undefined, people: people("a", "b"), seats: [] };
  return allowed(answerFor(plan, answering, circumstancesOn(day))).state;
};

const plan = planned();
const two = planned({ ends: on("2028-11-30") });
const fallsOn = (day: string, of = plan) => planFallsDue(of, owing(of, "2026-12-01", day));

describe("G4.1: given a plan adopted on 1 December 2026, letters are due by the twentieth working day after", () => {
  test("on that day nothing is late", () => {
    expect(fallsOn("2026-12-29")).toBeUndefined();
  });

  test("on the day after, bodies that haven’t answered are written to again, and no other", () => {
    const one = answered(plan, 0, "2026-12-10");
    const decision = fallsOn("2026-12-30", one)!;
    expect(decision).toMatchObject({
      page: { act: "appointments-overdue", rules: ["G4.1"], facts: { due: "2026-12-29", "body.1": bodyIds[1] } },
      missed: ["appointments"],
    });
    expect(decision.letters).toMatchObject([{ letter: "appointment-asked", why: "late", body: { ar: "وزارة العدل" } }]);
  });

  test("a body is late from that day, until it has answered", () => {
    const one = answered(plan, 0, "2026-12-10");
    const { owes } = owing(one, "2026-12-01", "2026-12-29");
    const told = (day: string) => standingsOf(one, owes, on(day)).map(({ body: _, ...stands }) => stands);
    expect(told("2026-12-29")).toEqual([{ answeredOn: "2026-12-10" }, {}]);
    expect(told("2027-02-01")).toEqual([{ answeredOn: "2026-12-10" }, { lateSince: "2026-12-30" }]);
  });
});

test("G4.13: the call to civil society is due with each plan; that it is late stands on the record", () => {
  const { owes, ...rest } = owing(plan, "2026-12-01", "2026-12-30");
  const told = { ...rest, owes: withMissed(owes, ["appointments"], rest) };
  expect(planFallsDue(plan, told)).toMatchObject({
    page: { act: "civil-society-call-overdue", rules: ["G4.13"], facts: { due: "2026-12-29" } },
    missed: ["civil-society-call"],
    letters: [],
  });
});

describe("G4.13: given a plan of four years, its members are renewed in its middle", () => {
  test("it asks to be looked at as the second term begins, and not before", () => {
    expect(planLookAt(plan)).toBe("2028-12-01T00:00:59.000Z");
    expect(fallsOn("2028-11-30")?.page.act).not.toBe("renewal-opened");
  });

  test("then each body is asked to confirm or replace its people, and a call is due anew; it is asked once", () => {
    const { state, page, letters } = fallsOn("2028-12-01")!;
    expect(page).toMatchObject({ act: "renewal-opened", rules: ["G4.13"], facts: { term: 2, from: "2028-12-01" } });
    expect(state).toMatchObject({ term: 1, askedOn: "2028-12-01" });
    expect(letters).toMatchObject([{ why: "renewal" }, { why: "renewal" }]);
    expect(startsOfPlan(state)).toMatchObject({
      confirmations: "2028-12-01",
      "civil-society-call": "2028-12-01",
      successors: "2030-11-30",
    });
    expect(planLookAt(state)).toBeUndefined();
  });

  test("those who haven’t confirmed by the twentieth working day are written to again", () => {
    const { state } = fallsOn("2028-12-01")!;
    const circumstances = owing(state, "2028-12-01", "2029-03-01");
    expect(planFallsDue(state, circumstances)?.page.act).toBe("confirmations-overdue");
  });

  test("a plan of two years is not renewed in its course", () => {
    expect(planLookAt(two)).toBeUndefined();
  });
});

test("G4.13: a term that ended without successors is late from the next day, until they are seated", () => {
  const seated = answered(answered(two, 0, "2026-12-10"), 1, "2026-12-10");
  const missedBefore = (day: string) => {
    const { owes, ...rest } = owing(seated, "2026-12-01", day);
    return { ...rest, owes: withMissed(owes, ["civil-society-call"], rest) };
  };
  expect(planFallsDue(seated, missedBefore("2028-11-30"))).toBeUndefined();
  expect(planFallsDue(seated, missedBefore("2028-12-01"))).toMatchObject({
    page: { act: "successors-overdue", facts: { due: "2028-11-30" } },
    missed: ["successors"],
  });
  const { state } = succeedPlan(seated, "another", circumstancesOn("2028-12-20"));
  expect(startsOfPlan(state)).toEqual({});
});

test("a day off that is added within the twenty working days moves the day by which bodies answer, and the secretariat is told", () => {
  const almanac = withHoliday(firstAlmanac(), {
    ...{ date: on("2026-12-15"), name: { ar: "عطلة استثنائية" }, certainty: "announced", source: { ar: "مرسوم" } },
  });
  const { owes } = owing(plan, "2026-12-01", "2026-12-10");
  const decision = recountPlan(plan, { page: 2, days: [] }, circumstancesOn("2026-12-10", almanac, owes))!;
  expect(decision.page).toMatchObject({ act: "deadlines-moved", facts: { "appointments.is": "2026-12-30" } });
  expect(decision.letters).toMatchObject([{ letter: "deadlines-moved", to: "secretariat", title: plan.title }]);
  expect(recountPlan(plan, { page: 2, days: [] }, circumstancesOn("2026-12-10", firstAlmanac(), owes))).toBeUndefined();
});
