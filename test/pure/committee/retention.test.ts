import { expect, test } from "@jest/globals";
import { FORMER, people } from "#committee/people/kind";
import { giveCapacity, Person, registerPerson, takeCapacity } from "#committee/people/people";
import { erasePerson, isErased, keptUntil } from "#committee/people/retention";
import { at, circumstancesOn } from "./examples.ts";

const capacity = { role: "deputy", of: "SEAT#1" } as const;
const contact = {
  name: { ar: "نائبة", latin: "Suppléante" },
  email: "suppleante@ishraf.example",
  language: "fr",
} as const;
const today = circumstancesOn("2026-02-28");
const person = registerPerson("one", { ...contact, capacities: [capacity] }, today).state;

test("what is held on a person is kept for five years after their last capacity, and without limit while they have one", () => {
  expect(keptUntil(person)).toBeUndefined();
  const former = takeCapacity(person, capacity, today)!.state;
  expect(former.endedOn).toBe("2026-02-28");
  expect(keptUntil(former)).toBe("2031-02-28");
  expect(keptUntil(takeCapacity(person, capacity, circumstancesOn("2028-02-29"))!.state)).toBe("2033-02-28");
});

test("a capacity of two that is taken ends nothing; one given again to a former member has their data kept on", () => {
  const two = giveCapacity(person, { role: "secretariat" })!.state;
  expect(takeCapacity(two, capacity, today)!.state).not.toHaveProperty("endedOn");
  const former = takeCapacity(person, capacity, today)!.state;
  expect(giveCapacity(former, capacity)!.state).not.toHaveProperty("endedOn");
});

test("an erased person is known to have been there, and nothing else of them; all that stands elsewhere is owed to be erased", () => {
  const decision = erasePerson(person, "retention", today);
  expect(decision).toEqual({
    state: { id: "one", edition: "2022-05-24", erasedAt: today.instant },
    page: { act: "person-erased", rules: [], facts: { why: "retention" } },
    letters: [],
    erases: "one",
  });
  expect(isErased(decision.state)).toBe(true);
  expect(isErased(person)).toBe(false);
  expect(Person.safeParse(decision.state).success).toBe(false);
});

test("people are listed by what they may do, and those who may do nothing any more in a place of their own", () => {
  const former = takeCapacity(person, capacity, today)!.state;
  expect(people.sortedBy(giveCapacity(person, { role: "secretariat" })!.state)).toBe("secretariat deputy");
  expect(people.sortedBy(former)).toBe(FORMER);
});

test("a former member is looked at as the day begins on which what is held on them is kept no longer", () => {
  const former = takeCapacity(person, capacity, today)!.state;
  expect([people.lookAt?.(person), people.lookAt?.(former)]).toEqual([undefined, at("2031-02-28", "00:00")]);
});
