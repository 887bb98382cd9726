import { expect, test } from "@jest/globals";
import { CivilDate } from "#calendar/civil-date";
import { groupOf } from "#committee/composition/communication-group";
import type { Seat, Tenure } from "#committee/composition/seats";
import { giveConsent } from "#committee/people/own-entry";
import { type Capacity, registerPerson } from "#committee/people/people";
import { allowed, circumstancesOn } from "./examples.ts";

const today = circumstancesOn("2026-12-01");
const from = CivilDate.parse("2026-01-01");
const someone = (id: string, ...capacities: readonly Capacity[]) => {
  const contact = { name: { ar: id, latin: id }, email: `${id}@ishraf.example`, language: "fr" } as const;
  return registerPerson(id, { ...contact, capacities }, today).state;
};
const tenure = (as: Tenure["as"], person: string): Tenure => ({
  as,
  person,
  name: { ar: person, latin: person },
  from,
});
const seat = (...tenures: readonly Tenure[]): Seat => ({
  ...{ id: "01KBFM5A3W8T0Q5Z6X7Y8V9W0A", edition: from, college: "administration", body: { ar: "هيئة" }, since: from },
  tenures,
});
const known = (...people: readonly ReturnType<typeof someone>[]) => new Map(people.map((one) => [one.id, one]));

test("G10.5: the group is who presides, the secretariat, those who sit and their deputies; a vacant seat has nobody", () => {
  const people = known(
    someone("kitaba", { role: "secretariat" }),
    someone("chair", { role: "chair" }),
    someone("member"),
    someone("deputy"),
    someone("former"),
  );
  const left = { ...tenure("member", "former"), until: CivilDate.parse("2026-06-01") };
  const seats = [seat(left, tenure("member", "member"), tenure("deputy", "deputy")), seat(left)];
  expect(groupOf(seats, people).map(({ as, email, body }) => [as, email, body?.ar])).toEqual([
    ["chair", "chair@ishraf.example", undefined],
    ["secretariat", "kitaba@ishraf.example", undefined],
    ["member", "member@ishraf.example", "هيئة"],
    ["deputy", "deputy@ishraf.example", "هيئة"],
  ]);
});

test("a WhatsApp number is seen by the others with its owner's consent alone", () => {
  const giver = { ...someone("giver"), whatsapp: "+212600000000" };
  const seats = [seat(tenure("member", "giver"))];
  expect(groupOf(seats, known(giver))[0]).not.toHaveProperty("whatsapp");
  const consented = allowed(giveConsent(giver, "whatsapp", today)!).state;
  expect(groupOf(seats, known(consented))[0]).toMatchObject({ whatsapp: "+212600000000" });
});

test("someone whom the register doesn't know, or whose data was erased, is not in the group", () => {
  expect(groupOf([seat(tenure("member", "nobody"))], known())).toEqual([]);
});
