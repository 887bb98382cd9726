import { expect, test } from "@jest/globals";
import { Contact, changeOwnLanguage, correctAddress, Person, registerPerson } from "#committee/people";
import { fillSeat, roleIn, Seat, Seating } from "#committee/seats";
import { circumstancesOn, id } from "./examples.ts";

const contact: Contact = {
  name: { ar: "ممثلة وزارة الصحة", latin: "Représentante du ministère de la Santé" },
  email: "sante@example.ma",
  language: "fr",
};
const body = { ar: "وزارة الصحة", fr: "Ministère de la Santé" };
const person = "4f9c8a52-4f6e-4f0e-9d5c-2f6d7b8a9c01";
const today = circumstancesOn("2026-12-01");

test("a person is entered with what they may do; their name and address are reserved", () => {
  const decision = registerPerson(person, { ...contact, roles: ["secretariat", "administration-member"] }, today);
  expect(decision).toEqual({
    state: { id: person, edition: "2022-05-24", roles: ["secretariat", "administration-member"], ...contact },
    page: {
      act: "person-registered",
      rules: [],
      facts: { roles: "secretariat administration-member", language: "fr" },
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
      state: { id, edition: "2022-05-24", college, body, holder: { person, name: contact.name } },
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

test("a person changes their own language, and nothing else of what is held on them", () => {
  const { state } = registerPerson(person, { ...contact, roles: ["administration-member"] }, today);
  expect(changeOwnLanguage(state, "ar")).toEqual({
    state: { ...state, language: "ar" },
    page: { act: "language-changed", rules: [], facts: { language: "ar" } },
    letters: [],
  });
});

test("an address that is corrected is bound by the journal and shown to no one, and the person's account follows", () => {
  const { state } = registerPerson(person, { ...contact, roles: ["administration-member"] }, today);
  const later = circumstancesOn("2026-12-08");
  const decision = correctAddress(state, "juste@example.ma", later);
  expect(decision).toEqual({
    state: { ...state, email: "juste@example.ma", addressedAt: later.instant },
    page: { act: "address-corrected", rules: [], facts: {}, reserved: { email: "juste@example.ma" } },
    letters: [],
    account: person,
  });
  expect(Person.parse(decision.state)).toEqual(decision.state);
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
