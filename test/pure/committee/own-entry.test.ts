import { expect, test } from "@jest/globals";
import { stands } from "#committee/people/consents";
import { changeOwnEntry, giveConsent, OwnChanges, withdrawConsent } from "#committee/people/own-entry";
import { registerPerson } from "#committee/people/people";
import { allowed, circumstancesOn } from "./examples.ts";

const contact = {
  name: { ar: "ممثلة وزارة الصحة", latin: "Représentante du ministère de la Santé" },
  email: "sante@ishraf.example",
  language: "fr",
} as const;
const today = circumstancesOn("2026-12-01");
const person = registerPerson("one", { ...contact, capacities: [{ role: "administration-member" }] }, today).state;

test("a person changes their own language, and nothing else of what is held on them", () => {
  expect(allowed(changeOwnEntry(person, { language: "ar" }))).toEqual({
    state: { ...person, language: "ar" },
    page: { act: "entry-changed", rules: [], facts: { language: "ar" }, reserved: {} },
    letters: [],
  });
});

test("names and numbers are bound by the journal and shown to no one; a number is taken off again", () => {
  const name = { ar: "اسم آخر", latin: "Un autre nom" };
  const { state, page } = allowed(changeOwnEntry(person, { name, whatsapp: "+212600000000" }));
  expect(state).toEqual({ ...person, name, whatsapp: "+212600000000" });
  expect(page.facts).toEqual({ whatsapp: true });
  expect(page.reserved).toEqual({ "name.ar": name.ar, "name.latin": name.latin, whatsapp: "+212600000000" });
  expect(allowed(changeOwnEntry(state, { language: "en" })).state.whatsapp).toBe("+212600000000");
  expect(allowed(changeOwnEntry(state, { whatsapp: null }))).toMatchObject({
    state: { ...person, name },
    page: { facts: { whatsapp: false } },
  });
  expect(allowed(changeOwnEntry(state, { whatsapp: null })).state).not.toHaveProperty("whatsapp");
});

test.each(["0600000000", "+0600000000", "+2126", "+212 600 000 000"])(
  "a number is in the international form: %s is not",
  (whatsapp) => {
    expect(OwnChanges.safeParse({ whatsapp }).success).toBe(false);
  },
);

test("a consent is given once, to the words in force, each purpose on its own; withdrawn, it is kept with both its dates", () => {
  const given = allowed(giveConsent(person, "whatsapp", today)!);
  expect(given.page).toEqual({ act: "consent-given", rules: [], facts: { purpose: "whatsapp", version: "2026-11" } });
  expect(stands(given.state.consents, "whatsapp")).toBe(true);
  expect(stands(given.state.consents, "committee")).toBe(false);
  expect(giveConsent(given.state, "whatsapp", today)).toBeUndefined();
  expect(withdrawConsent(given.state, "committee", today)).toBeUndefined();
  const later = circumstancesOn("2026-12-05");
  const withdrawn = allowed(withdrawConsent(given.state, "whatsapp", later)!);
  expect(withdrawn.state.consents).toEqual([
    { purpose: "whatsapp", version: "2026-11", givenAt: today.instant, withdrawnAt: later.instant },
  ]);
  expect(stands(withdrawn.state.consents, "whatsapp")).toBe(false);
  expect(allowed(giveConsent(withdrawn.state, "whatsapp", later)!).state.consents).toHaveLength(2);
});

test("withdrawing a consent touches neither another nor what was withdrawn before", () => {
  const days = ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05"].map((day) =>
    circumstancesOn(day),
  );
  const [first, second, third, fourth, fifth] = days.map(({ instant }) => instant);
  const whole = allowed(giveConsent(person, "committee", days[0]!)!).state;
  const given = allowed(giveConsent(whole, "whatsapp", days[1]!)!).state;
  const withdrawn = allowed(withdrawConsent(given, "whatsapp", days[2]!)!).state;
  const again = allowed(giveConsent(withdrawn, "whatsapp", days[3]!)!).state;
  const version = "2026-11";
  expect(allowed(withdrawConsent(again, "whatsapp", days[4]!)!).state.consents).toEqual([
    { purpose: "committee", version, givenAt: first },
    { purpose: "whatsapp", version, givenAt: second, withdrawnAt: third },
    { purpose: "whatsapp", version, givenAt: fourth, withdrawnAt: fifth },
  ]);
});
