import { describe, expect, test } from "@jest/globals";
import type { Followed } from "#committee/meetings/receipts";
import { correctOffice, unreached } from "#committee/plans/offices-of-bodies";
import type { ActionPlan } from "#committee/plans/plan";
import { allowed, at, circumstancesOn, on } from "./examples.ts";
import { bodyIds, owing, planId, planned } from "./plan-examples.ts";

const contact = { name: { ar: "مكتب آخر", latin: "Autre bureau" }, email: "autre@example.ma", language: "en" } as const;
const plan = planned();
const renewed: ActionPlan = { ...plan, term: 1, askedOn: on("2028-12-01") };

const corrected = (of: ActionPlan, since: string, day: string) =>
  allowed(correctOffice(of, { body: of.bodies[0]!, contact }, owing(of, since, day)));

const asking = (why: string, due: string) => [
  {
    ...{ letter: "appointment-asked", to: `BODY#${planId}.${bodyIds[0]}`, why, due },
    ...{ plan: { id: planId, title: plan.title }, body: plan.bodies[0]!.name },
  },
];

test("the office of one body is corrected, and no other’s", () => {
  const { state } = corrected(plan, "2026-12-01", "2026-12-10");
  expect(state.bodies).toEqual([{ ...plan.bodies[0], contact }, plan.bodies[1]]);
});

describe("a body whose answer is awaited is asked again at its office", () => {
  test("for its first people until the last day for them, and as one that is late from the day after", () => {
    expect(corrected(plan, "2026-12-01", "2026-12-29").letters).toEqual(asking("plan-adopted", "2026-12-29"));
    expect(corrected(plan, "2026-12-01", "2026-12-30").letters).toEqual(asking("late", "2026-12-29"));
  });

  test("for the renewal of its people once another term runs", () => {
    expect(corrected(renewed, "2028-12-01", "2028-12-04").letters).toMatchObject([{ why: "renewal" }]);
  });

  test("but not once it has answered, nor where no day is set for it", () => {
    const answers = [{ term: 0, on: on("2026-12-05") }];
    const answered = { ...plan, bodies: plan.bodies.map((body, index) => (index === 0 ? { ...body, answers } : body)) };
    expect(corrected(answered, "2026-12-01", "2026-12-10").letters).toEqual([]);
    const { letters } = allowed(correctOffice(plan, { body: plan.bodies[0]!, contact }, circumstancesOn("2026-12-10")));
    expect(letters).toEqual([]);
  });
});

test("a body isn’t reached while the last letter to its office came back", () => {
  const [first = "", second = ""] = plan.bodies.map(({ id }) => `BODY#${planId}.${id}`);
  const sent = (to: string, status: Followed["status"]) => ({
    ...{ page: 1, letter: "appointment-asked" as const, queuedAt: at("2026-12-01"), to, status },
  });
  const missed = (...letters: readonly Followed[]) => unreached(plan, letters);
  expect(missed()).toEqual([]);
  expect(missed(sent(first, "sent"), sent(second, "bounced"))).toEqual([bodyIds[1]]);
  expect(missed(sent(first, "bounced"), sent(first, "sent"), sent(second, "sent"))).toEqual([]);
  expect(missed(sent(first, "sent"), sent(first, "bounced"))).toEqual([bodyIds[0]]);
});
