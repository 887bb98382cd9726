import { describe, expect, test } from "@jest/globals";
import { capacityChanges, closeSeat, seatPeople } from "#committee/composition/seating";
import { present, type Seat, sittingOn } from "#committee/composition/seats";
import { answerFor, completes, seatEnded } from "#committee/plans/appointments";
import { allowed, circumstancesOn, on } from "./examples.ts";
import { bodyIds, letter, people, planned, seatIds } from "./plan-examples.ts";

const plan = planned();
const seatId = seatIds[0];
const key = `SEAT#${seatId}`;
const body = { ar: "وزارة الصحة" };

const seatedOn = (day: string, member: string, deputy: string, seat?: Seat): Seat =>
  seatPeople({ id: seatId, seat, body, people: people(member, deputy) }, circumstancesOn(day)).state;

const answering = (cited: string | undefined, was?: Seat, seats: readonly Seat[] = []) => ({
  ...{ body: plan.bodies[0]!, seat: seatId, was, people: people("a", "b", cited), seats },
});

describe("G4.1: people are appointed by official letter when a plan is adopted", () => {
  test("without one the appointment is refused", () => {
    const { people: chosen, ...rest } = answering(letter);
    const without = { ...rest, people: { ...chosen, letter: undefined } };
    const ruling = answerFor(plan, without, circumstancesOn("2026-12-10"));
    expect(ruling).toMatchObject({ allowed: false, refusals: [{ rule: "G4.1", source: "text" }] });
    expect(answerFor({ ...plan, term: 1 }, without, circumstancesOn("2028-12-10")).allowed).toBe(true);
  });

  test("its page cites the letter, the seat and the people, by ids alone", () => {
    const { page, state } = allowed(answerFor(plan, answering(letter), circumstancesOn("2026-12-10")));
    expect(page).toEqual({
      act: "body-answered",
      rules: ["G4.1"],
      facts: { body: bodyIds[0], seat: seatId, member: "person-a", deputy: "person-b", letter, again: false },
    });
    expect(state.bodies[0]).toMatchObject({ seat: seatId, answers: [{ term: 0, on: "2026-12-10", letter }] });
  });

  test("who is newly appointed is welcomed; who is confirmed is not", () => {
    const was = seatedOn("2026-12-02", "a", "c");
    const welcomed = (seat?: Seat) =>
      allowed(answerFor(plan, answering(letter, seat), circumstancesOn("2026-12-10"))).letters.map(({ to }) => to);
    expect([welcomed(), welcomed(was)]).toEqual([["PERSON#person-a", "PERSON#person-b"], ["PERSON#person-b"]]);
  });
});

test("a seat tells since when each sits there, as what, by which letter, and what they are at their body where that is known", () => {
  const { member, deputy } = people("a", "b");
  const post = { ar: "الكاتب العام", fr: "Secrétaire général" };
  const seated = (cited?: string) =>
    seatPeople(
      { id: seatId, seat: undefined, body, people: { member: { ...member, post }, deputy, letter: cited } },
      circumstancesOn("2026-12-02"),
    );
  const common = { from: "2026-12-02", name: member.contact.name, person: "person-a", as: "member", post };
  expect(seated(letter).state.tenures).toEqual([
    { ...common, letter },
    { from: "2026-12-02", name: deputy.contact.name, person: "person-b", as: "deputy", letter },
  ]);
  expect(seated().state.tenures[0]).toStrictEqual(common);
  const facts = { college: "administration", member: "person-a", deputy: "person-b" };
  expect([seated(letter).page.facts, seated().page.facts]).toStrictEqual([{ ...facts, letter }, facts]);
});

test("who is confirmed goes on with their time; who is replaced leaves on the day that their successor begins", () => {
  const first = seatedOn("2026-12-02", "a", "b");
  const second = seatedOn("2026-12-10", "a", "c", first);
  expect(present(second, "member")).toMatchObject({ person: "person-a", from: "2026-12-02" });
  expect(second.tenures).toMatchObject([
    { as: "member", person: "person-a", from: "2026-12-02" },
    { as: "deputy", person: "person-b", from: "2026-12-02", until: "2026-12-10" },
    { as: "deputy", person: "person-c", from: "2026-12-10" },
  ]);
  expect(second.tenures[0]).not.toHaveProperty("until");
  const deputyOn = (day: string) => sittingOn(second, "deputy", on(day))?.person;
  expect([deputyOn("2026-12-01"), deputyOn("2026-12-09"), deputyOn("2026-12-10")]).toEqual([
    ...[undefined, "person-b", "person-c"],
  ]);
});

test("what people may do follows from who sits where: given, taken, or one in the place of the other", () => {
  const was = seatedOn("2026-12-02", "a", "b");
  const is = seatedOn("2026-12-10", "b", "c", was);
  const member = { role: "administration-member", of: key };
  const deputy = { role: "deputy", of: key };
  expect(capacityChanges(key, { was, is })).toEqual([
    { person: "person-a", takes: member, gives: undefined },
    { person: "person-b", takes: deputy, gives: member },
    { person: "person-c", takes: undefined, gives: deputy },
  ]);
  expect(capacityChanges(key, { was, is: was })).toEqual([]);
});

describe("G3.2, G4.13: seats of bodies that the plan doesn’t name", () => {
  const other: Seat = { ...seatedOn("2025-01-01", "old", "older"), id: seatIds[1] };
  const one = allowed(answerFor(plan, answering(letter, undefined, [other]), circumstancesOn("2026-12-10")));
  const last = { ...answering(letter, undefined, [other]), body: one.state.bodies[1]!, seat: "another" };
  const both = allowed(answerFor(one.state, last, circumstancesOn("2026-12-12")));

  test("stay while one of its own bodies has not answered", () => {
    expect(one.state).not.toHaveProperty("closing");
    expect(completes(plan, one.state)).toBe(false);
  });

  test("end, on the day that the last of them has; each is then taken off the list", () => {
    expect(completes(one.state, both.state)).toBe(true);
    expect(both.state.closing).toEqual({ on: "2026-12-12", seats: [seatIds[1]] });
    const { state } = closeSeat(other, on("2026-12-12"));
    expect([state.until, present(state, "member"), present(state, "deputy")]).toEqual([
      ...["2026-12-12", undefined, undefined],
    ]);
    expect(seatEnded(both.state, seatIds[1]).state).not.toHaveProperty("closing");
  });

  test("the list of those that are to end lasts until the last of them has ended", () => {
    const third = "01KBFM5A3W8T0Q5Z6X7Y8V9W13";
    const two = { ...both.state, closing: { on: on("2026-12-12"), seats: [seatIds[1], third] } };
    const one = seatEnded(two, seatIds[1]).state;
    expect(one.closing).toEqual({ on: "2026-12-12", seats: [third] });
    expect(seatEnded(one, third).state).not.toHaveProperty("closing");
    expect(seatEnded(plan, third).state).toEqual(plan);
  });

  test("a further answer of a body ends no seat again", () => {
    const again = allowed(
      answerFor(
        both.state,
        { ...last, body: both.state.bodies[1]!, people: people("x", "y") },
        circumstancesOn("2027-01-10"),
      ),
    );
    expect(completes(both.state, again.state)).toBe(false);
    expect(again.page.facts).toMatchObject({ again: true });
  });
});
