import { describe, expect, test } from "@jest/globals";
import { enterChair, openChair } from "#committee/composition/chair";
import { leaveSeat } from "#committee/composition/departures";
import { Appointee, seatPeople } from "#committee/composition/seating";
import { Contact } from "#committee/people/people";
import { adoptPlan } from "#committee/plans/adopting";
import { answerFor } from "#committee/plans/appointments";
import { correctOffice } from "#committee/plans/offices-of-bodies";
import { Adopted } from "#committee/plans/plan";
import { planRoutes } from "#contract/plans/plans";
import { allowed, circumstancesOn, on } from "./examples.ts";
import { adopted, bodyIds, letter, people, planId, planned, seatIds } from "./plan-examples.ts";
import { unsealed } from "./sealed.ts";

const today = circumstancesOn("2026-12-10");
const plan = planned();
const contact = { name: { ar: "مكتب آخر", latin: "Autre bureau" }, email: "autre@example.ma", language: "en" } as const;
const member = { ...people("a", "b").member, contact, post: { ar: "الكاتب العام", fr: "Secrétaire général" } };
const chosen = { ...people("a", "b"), member };

describe("all that is typed is sealed on its page", () => {
  test("a plan that was adopted, with its bodies and their offices", () => {
    const whole = adopted({
      ...{ begins: on("2027-01-01"), ends: on("2030-12-31") },
      bodies: [{ name: { ar: "وزارة", fr: "Ministère" }, contact }],
    });
    const { page } = allowed(adoptPlan(planId, { adopted: whole, ids: bodyIds, seats: [] }, today));
    expect(unsealed(Adopted.def.innerType, whole, page)).toEqual([]);
    expect(unsealed(Contact, contact, page)).toEqual([]);
  });

  test("how the office of a body is written to from now on", () => {
    const { page } = allowed(correctOffice(plan, { body: plan.bodies[0]!, contact }, today));
    expect(unsealed(Contact, contact, page)).toEqual([]);
  });

  test("a body’s answer cites its letter, and those whom it names by their ids", () => {
    const body = { body: bodyIds[0], letter, representative: chosen.member.person, deputy: chosen.deputy.person };
    const answering = { body: plan.bodies[0]!, seat: seatIds[0], was: undefined, people: chosen, seats: [] };
    const { page } = allowed(answerFor(plan, answering, today));
    expect(unsealed(planRoutes.appoint.body, body, page)).toEqual([]);
  });

  test("whoever leaves a seat, as what, and when", () => {
    const { state } = seatPeople({ id: seatIds[0], seat: undefined, body: { ar: "وزارة" }, people: chosen }, today);
    const { page } = allowed(leaveSeat(state, "deputy", circumstancesOn("2026-12-11")));
    expect(page.facts).toEqual({ as: "deputy", person: chosen.deputy.person });
  });
});

describe("of those who come to a seat or to the chair, their name; how they are written to stands on their own page, their post on none", () => {
  test("in a body’s seat", () => {
    const { page } = seatPeople({ id: seatIds[0], seat: undefined, body: { ar: "وزارة" }, people: chosen }, today);
    expect(unsealed(Appointee.def.innerType, member, page)).toEqual(["contact", "post"]);
    expect(unsealed(Contact, contact, page)).toEqual(["email", "language"]);
  });

  test("in the chair", () => {
    const { page } = allowed(enterChair(openChair(today).state, member, today));
    expect(unsealed(Appointee.def.innerType, member, page)).toEqual(["contact", "post"]);
    expect(unsealed(Contact, contact, page)).toEqual(["email", "language"]);
  });
});
