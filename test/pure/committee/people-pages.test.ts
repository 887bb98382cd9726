import { describe, expect, test } from "@jest/globals";
import { changeOwnEntry, giveConsent, OwnChanges } from "#committee/people/own-entry";
import { Contact, correctAddress, registerPerson } from "#committee/people/people";
import { peopleRoutes } from "#contract/people/people";
import { allowed, circumstancesOn } from "./examples.ts";
import { unsealed } from "./sealed.ts";

const today = circumstancesOn("2026-12-01");
const contact = { name: { ar: "كاتبة", latin: "Secrétaire" }, email: "kitaba@example.ma", language: "fr" } as const;
const entered = registerPerson("one", { ...contact, capacities: [{ role: "secretariat" }] }, today);
const person = entered.state;

describe("all that is typed is sealed on its page", () => {
  test("how someone who is entered is called and written to", () => {
    expect(unsealed(Contact, contact, entered.page)).toEqual([]);
  });

  test("what people put right of their own entry", () => {
    const changes = { language: "ar", name: { ar: "اسم", latin: "Nom" }, whatsapp: "+212600000000" } as const;
    expect(unsealed(OwnChanges, changes, allowed(changeOwnEntry(person, changes)).page)).toEqual([]);
  });

  test("the address that is corrected, by whomever", () => {
    const { page } = allowed(correctAddress(person, "juste@example.ma", today));
    for (const { body } of [peopleRoutes.correctAddress, peopleRoutes.correctOwnAddress])
      expect(unsealed(body, { email: "juste@example.ma" }, page)).toEqual([]);
  });

  test("to what someone consents, and in which words", () => {
    const { page } = allowed(giveConsent(person, "committee", today)!);
    const { params, body } = peopleRoutes.giveConsent;
    expect(unsealed(params, { purpose: "committee" }, page)).toEqual([]);
    expect(unsealed(body, { version: "2026-11" }, page)).toEqual([]);
  });
});
