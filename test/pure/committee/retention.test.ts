import { expect, test } from "@jest/globals";
import { erasable, people } from "#committee/people/kind";
import { giveCapacity, Person, registerPerson, takeCapacity } from "#committee/people/people";
import { eraseFormerPerson, erasePerson, isErased, keptUntil } from "#committee/people/retention";
import { allowed, circumstancesOn } from "./examples.ts";

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
  const decision = eraseFormerPerson(person, today);
  expect(decision).toEqual({
    state: { id: "one", edition: "2022-05-24", erasedAt: today.instant },
    page: { act: "person-erased", rules: [], facts: { why: "retention" } },
    letters: [],
    erases: "one",
  });
  expect(allowed(erasePerson(person, today))).toEqual({
    ...decision,
    page: { ...decision.page, facts: { why: "request" } },
  });
  expect(isErased(decision.state)).toBe(true);
  expect(isErased(person)).toBe(false);
  expect(Person.safeParse(decision.state).success).toBe(false);
});

test("who was erased stands after all who have no capacity any more, and is looked at no more", () => {
  const former = takeCapacity(person, capacity, today)!.state;
  const erased = eraseFormerPerson(former, today).state;
  expect(erasable.schema.parse(former)).toEqual(former);
  expect(erasable.schema.parse(erased)).toEqual(erased);
  expect([former, erased].map(erasable.sortedBy)).toEqual([people.sortedBy(former), "-erased"]);
  expect(people.sortedBy(former)).toBe("-former");
  expect(erasable.lookAt?.(former)).toBe("2031-02-28T00:00:00.000Z");
  expect(erasable.lookAt?.(erased)).toBeUndefined();
});

test("people are listed by what they may do, and are looked at by the clock once they may do nothing any more", () => {
  const both = giveCapacity(person, { role: "secretariat" })!.state;
  expect(people.sortedBy(both)).toBe("secretariat deputy");
  expect(people.lookAt?.(both)).toBeUndefined();
  expect(people.lookAt?.(takeCapacity(both, capacity, today)!.state)).toBeUndefined();
});
