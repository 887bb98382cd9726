import { expect, test } from "@jest/globals";
import { CivilDate } from "#calendar/civil-date";
import { capacityOf, fillSeat, present, roleIn, Seat, Seating, seated, sittingOn } from "#committee/composition/seats";
import {
  actsFor,
  Contact,
  correctAddress,
  exchangeCapacity,
  giveCapacity,
  isReaddressedSince,
  Person,
  registerPerson,
  rolesOf,
  takeCapacity,
} from "#committee/people/people";
import { leaveSecretariat } from "#committee/people/secretariat";
import { allowed, at, circumstancesOn, id } from "./examples.ts";

const contact: Contact = {
  name: { ar: "ممثلة وزارة الصحة", latin: "Représentante du ministère de la Santé" },
  email: "sante@example.ma",
  language: "fr",
};
const body = { ar: "وزارة الصحة", fr: "Ministère de la Santé" };
const person = "4f9c8a52-4f6e-4f0e-9d5c-2f6d7b8a9c01";
const today = circumstancesOn("2026-12-01");

test("a person is entered with what they may do; their name and address are reserved", () => {
  const decision = registerPerson(
    person,
    { ...contact, capacities: [{ role: "secretariat" }, { role: "administration-member", of: "SEAT#1" }] },
    today,
  );
  expect(decision).toEqual({
    state: {
      id: person,
      edition: "2022-05-24",
      capacities: [{ role: "secretariat" }, { role: "administration-member", of: "SEAT#1" }],
      ...contact,
    },
    page: {
      act: "person-registered",
      rules: [],
      facts: { roles: "secretariat administration-member", of: "SEAT#1", language: "fr" },
      reserved: { "name.ar": contact.name.ar, "name.latin": contact.name.latin, email: contact.email },
    },
    letters: [],
  });
  expect(Person.parse(decision.state)).toEqual(decision.state);
});

test.each(["administration", "civil-society"] as const)(
  "a seat of the %s is filled: who sits there for whom is open to all, and their address stands with the person alone",
  (college) => {
    const decision = fillSeat({ id, person }, { college, body, holder: contact }, today);
    expect(decision).toEqual({
      state: {
        ...{ id, edition: "2022-05-24", college, body, since: "2026-12-01" },
        tenures: [{ as: "member", person, name: contact.name, from: "2026-12-01" }],
      },
      page: {
        act: "seat-filled",
        rules: [],
        facts: { college, person },
        texts: {
          "body.ar": body.ar,
          "body.fr": body.fr,
          "name.ar": contact.name.ar,
          "name.latin": contact.name.latin,
        },
      },
      letters: [],
    });
    expect(Seat.parse(decision.state)).toEqual(decision.state);
  },
);

test("an address that is corrected is bound by the journal and shown to no one, and the person's account follows", () => {
  const { state } = registerPerson(person, { ...contact, capacities: [{ role: "administration-member" }] }, today);
  const later = circumstancesOn("2026-12-08");
  const decision = allowed(correctAddress(state, "juste@example.ma", later));
  expect(decision).toEqual({
    state: { ...state, email: "juste@example.ma", addressedAt: later.instant },
    page: { act: "address-corrected", rules: [], facts: {}, reserved: { email: "juste@example.ma" } },
    letters: [],
    account: person,
  });
  expect(Person.parse(decision.state)).toEqual(decision.state);
});

test("an address stands from the instant of its correction on: what came back until then came back from another", () => {
  const { state } = registerPerson(person, { ...contact, capacities: [{ role: "secretariat" }] }, today);
  const corrected = allowed(correctAddress(state, "juste@example.ma", circumstancesOn("2026-12-08"))).state;
  const since = (day: string, time: string) => isReaddressedSince(corrected, at(day, time));
  expect([since("2026-12-08", "08:59"), since("2026-12-08", "09:00"), since("2026-12-08", "09:01")]).toEqual([
    ...[true, false, false],
  ]);
  expect(isReaddressedSince(state, at("2026-12-01", "08:59"))).toBe(false);
});

test("sitting in a college makes a member of it", () => {
  expect(roleIn("administration")).toBe("administration-member");
  expect(roleIn("civil-society")).toBe("civil-society-member");
});

test.each([
  ["an address that is none", { ...contact, email: "sante" }],
  ["no name in Latin script", { ...contact, name: { ar: "س" } }],
  ["a name left empty", { ...contact, name: { ar: "", latin: "S" } }],
  ["a language that no letter is written in", { ...contact, language: "es" }],
])("nobody is entered with %s", (_, typed) => {
  expect(Contact.safeParse(typed).success).toBe(false);
});

test("a seat belongs to one of the two colleges", () => {
  expect(Seating.safeParse({ college: "administration", body, holder: contact }).success).toBe(true);
  expect(Seating.safeParse({ college: "chair", body, holder: contact }).success).toBe(false);
});

const member = { role: "administration-member", of: "SEAT#1" } as const;
const both = registerPerson(person, { ...contact, capacities: [{ role: "secretariat" }, member] }, today).state;

test("a capacity is given once and taken once; the others stay", () => {
  const given = giveCapacity(both, { role: "deputy", of: "SEAT#2" })!;
  expect(given.page).toEqual({ act: "capacity-given", rules: [], facts: { role: "deputy", of: "SEAT#2" } });
  expect(rolesOf(given.state)).toEqual(["secretariat", "administration-member", "deputy"]);
  expect(giveCapacity(given.state, { role: "deputy", of: "SEAT#2" })).toBeUndefined();
  const taken = takeCapacity(given.state, member, today)!;
  expect(taken.page).toEqual({
    act: "capacity-taken",
    rules: [],
    facts: { role: "administration-member", of: "SEAT#1" },
  });
  expect(rolesOf(taken.state)).toEqual(["secretariat", "deputy"]);
  expect(takeCapacity(taken.state, member, today)).toBeUndefined();
});

test("a capacity comes in the place of another of the same seat, and of no other", () => {
  const { state, page } = exchangeCapacity(both, { was: member, is: { role: "deputy", of: "SEAT#1" } });
  expect(state.capacities).toEqual([{ role: "secretariat" }, { role: "deputy", of: "SEAT#1" }]);
  expect(page.facts).toEqual({ was: "administration-member", role: "deputy", of: "SEAT#1" });
});

test("whoever leaves the secretariat keeps what else they are; who doesn’t work for it can’t leave it", () => {
  const left = allowed(leaveSecretariat(both, today)!);
  expect(left.page).toEqual({ act: "capacity-taken", rules: [], facts: { role: "secretariat" } });
  expect(rolesOf(left.state)).toEqual(["administration-member"]);
  expect(leaveSecretariat(left.state, today)).toBeUndefined();
});

test("a role held for one seat is not a role held for another", () => {
  expect(actsFor(both, "administration-member", "SEAT#1")).toBe(true);
  expect(actsFor(both, "administration-member", "SEAT#2")).toBe(false);
  expect(takeCapacity(both, { ...member, of: "SEAT#2" }, today)).toBeUndefined();
});

const on = (day: string) => CivilDate.parse(day);
const tenures = [
  { as: "member", person: "one", name: contact.name, from: on("2024-10-01"), until: on("2025-03-01") },
  { as: "deputy", person: "deputy", name: contact.name, from: on("2024-10-01") },
  { as: "member", person: "two", name: contact.name, from: on("2025-04-01") },
] as const;
const held: Seat = {
  ...fillSeat({ id, person }, { college: "administration", body, holder: contact }, today).state,
  tenures,
};

test("a seat tells who sat there on any day: from the first day on, and no more on the day of the end", () => {
  expect(
    ["2024-09-30", "2024-10-01", "2025-02-28", "2025-03-01", "2025-03-31", "2025-04-01", "2026-12-01"]
      .map(on)
      .map((day) => sittingOn(held, "member", day)?.person),
  ).toEqual([undefined, "one", "one", undefined, undefined, "two", "two"]);
  expect(sittingOn(held, "deputy", on("2025-03-15"))?.person).toBe("deputy");
});

test("a seat is vacant while nobody sits there as its member", () => {
  expect(seated(held)?.holder.person).toBe("two");
  expect(present(held, "deputy")?.person).toBe("deputy");
  expect(seated({ ...held, tenures: tenures.slice(0, 2) })).toBeUndefined();
});

test("what someone may do in a seat comes from that seat", () => {
  expect(capacityOf(held, "SEAT#1", "member")).toEqual(member);
  expect(capacityOf(held, "SEAT#1", "deputy")).toEqual({ role: "deputy", of: "SEAT#1" });
  expect(capacityOf({ college: "civil-society" }, "SEAT#1", "member")).toEqual({
    role: "civil-society-member",
    of: "SEAT#1",
  });
});
