import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Call } from "#committee/calls/call";
import type { SavedForm } from "#committee/candidacies/application-form";
import { ApplicationForm } from "#committee/candidacies/application-form";
import type { PreparedCandidacy } from "#committee/candidacies/candidacy";
import { noteDeposit } from "#committee/candidacies/deposits";
import { candidacyFallsDue, candidacyLookAt, keptUntilOf } from "#committee/candidacies/dues";
import { formDeposited } from "#committee/candidacies/form-deposit";
import { registerCandidacy, withdrawCandidacy } from "#committee/candidacies/registering";
import { forgetNominee, isKeptLongEnough } from "#committee/candidacies/retention";
import { isRegistered, mayRegister, type Standing } from "#committee/candidacies/standing";
import type { Seat } from "#committee/composition/seats";
import { fileNameOf } from "#committee/files/name";
import { Association } from "#committee/space/association";
import { twoParts, wholeForm } from "./candidacy-examples.ts";
import { allowed, at, circumstancesOn, on } from "./examples.ts";

const ids = {
  call: "01KBFM5A3W8T0Q5Z6X7Y8V9W0C",
  own: "01KBFM5A3W8T0Q5Z6X7Y8V9W0D",
  its: "01KBFM5A3W8T0Q5Z6X7Y8V9W0E",
};
const file = "01KBFM5A3W8T0Q5Z6X7Y8V9W0F";

const call = Call.parse({
  ...{ stage: "open", id: ids.call, edition: "2022-05-24", method: file, plan: file, title: { ar: "خطة" }, seats: 9 },
  ...{ parts: twoParts, keptDays: 180, announcedAt: at("2027-01-10") },
  ...{ opensAt: at("2027-02-01", "12:00"), closesAt: at("2027-03-01", "12:00") },
});
const association = Association.parse({
  ...{ stage: "declared", id: ids.its, edition: "2022-05-24", name: { ar: "جمعية" }, region: "oriental" },
  ...{ fields: [], scope: "local", joined: "2026-12-01" },
});
if (association.stage === "left") throw new Error("It has not left");

const nominee = (person: string) => ({
  ...{
    person,
    name: { ar: "مرشحة", latin: "Candidate" },
    email: `${person}@candidate.example`,
    language: "fr" as const,
  },
});
const terms = [
  { begins: on("2022-10-01"), ends: on("2024-09-30") },
  { begins: on("2024-10-01"), ends: on("2026-09-30") },
  { begins: on("2026-10-01"), ends: on("2028-09-30") },
];
const seat = (person: string, held: string): Seat => ({
  ...{ id: file, edition: on("2022-05-24"), college: "civil-society", body: { ar: "جمعية" }, association: held },
  ...{ since: on("2022-10-01"), until: on("2026-10-01") },
  tenures: [{ as: "member", person, name: { ar: "م", latin: "M" }, from: on("2022-10-01"), until: on("2026-10-01") }],
});

const standing = (more: Partial<Standing> = {}): Standing => ({
  ...{ id: ids.own, call, association, nominee: nominee("one"), applicant: "applicant", hostedIn: "eu-west-3" },
  ...{ history: { seats: [], terms }, from: on("2027-02-02"), ...more },
});
const onDay = (day: string, time?: string) => ({ ...circumstancesOn(day), instant: at(day, time) });
const stood = (day = "2027-02-02", more: Partial<Standing> = {}): PreparedCandidacy =>
  allowed(registerCandidacy(standing(more), onDay(day))).state;

describe("who may stand", () => {
  const refused = (...seats: readonly Seat[]) => {
    const ruling = registerCandidacy(standing({ history: { seats, terms } }), onDay("2027-02-02"));
    return ruling.allowed ? [] : ruling.refusals.map(({ rule, source, because }) => [rule, source, because.en]);
  };

  test("G4.14: neither a person nor an association stands for a third term in a row; each is told, both at once", () => {
    const [person, its] = [/^This person/, /^This association/].map((words) => [
      "G4.14",
      "text",
      expect.stringMatching(words),
    ]);
    expect(refused()).toEqual([]);
    expect(refused(seat("one", file))).toEqual([person]);
    expect(refused(seat("other", ids.its))).toEqual([its]);
    expect(refused(seat("one", ids.its))).toEqual([person, its]);
  });

  test.each([
    ["2027-02-01", "11:59", false],
    ["2027-02-01", "12:00", true],
    ["2027-03-01", "11:59", true],
    ["2027-03-01", "12:00", false],
  ])("G4.7: on %s at %s, a candidacy may come: %s", (day, time, may) => {
    const ruling = registerCandidacy(standing(), onDay(day, time));
    expect(ruling.allowed).toBe(may);
    if (!ruling.allowed) expect(ruling.refusals).toMatchObject([{ rule: "G4.7", source: "ours" }]);
  });

  test("its page names nobody in plain: the words are reserved", () => {
    const { page } = allowed(registerCandidacy(standing(), onDay("2027-02-02")));
    expect(JSON.stringify(page.facts)).not.toMatch(/candidate\.example|Candidate/);
    expect(page.reserved).toMatchObject({ "nominee.email": "one@candidate.example", "name.ar": "جمعية" });
    expect(page.texts).toBeUndefined();
  });
});

describe("a candidacy that is registered once more", () => {
  const again = (before: Standing["before"], person = "one") =>
    allowed(registerCandidacy(standing({ before, nominee: nominee(person) }), onDay("2027-02-04")));
  const told = (before: Standing["before"], person?: string) =>
    again(before, person).letters.map(({ letter }) => letter);

  test("is so ten times at the most, for whom it names is written to each time", () => {
    expect(stood().registrations).toBe(1);
    expect(again(stood()).state.registrations).toBe(2);
    const times = [undefined, 1, 9, 10, 11].map((registrations) => registrations && { registrations });
    expect(times.map((before) => mayRegister(before || undefined))).toEqual([true, true, true, false, false]);
  });

  test("says nothing new where it names the same person for the same applicant, and it is prepared still", () => {
    const isSaid = (more: Partial<Standing>) => isRegistered(standing({ before: stood(), ...more }));
    expect(isSaid({})).toBe(true);
    expect(isSaid({ before: undefined })).toBe(false);
    expect(isSaid({ nominee: nominee("other") })).toBe(false);
    expect(isSaid({ applicant: "other" })).toBe(false);
    expect(isSaid({ before: allowed(withdrawCandidacy(stood(), { today: on("2027-02-03") })).state })).toBe(false);
  });

  test("writes to whom it names where that is someone else, and to who registers it where it stands anew", () => {
    expect(told(undefined)).toEqual(["candidacy-registered", "nominee-named"]);
    expect(told(stood())).toEqual([]);
    expect(told(stood(), "other")).toEqual(["nominee-named"]);
    expect(again(stood(), "other").page.act).toBe("nominee-changed");
    const withdrawn = allowed(withdrawCandidacy(stood(), { today: on("2027-02-03") })).state;
    expect(told(withdrawn)).toEqual(["candidacy-registered", "nominee-named"]);
  });

  test("has what it had brought and was looked at, where it was withdrawn, and nothing that still waited", () => {
    const deposits = (["awaited", "scanning", "accepted", "refused"] as const).map((stage, part) => ({
      ...{ file: `${file.slice(0, -1)}${part}`, part, name: "a.pdf", type: "application/pdf" as const, stage },
      askedAt: at("2027-02-02"),
    }));
    const before = { ...stood(), deposits };
    const withdrawn = allowed(withdrawCandidacy(before, { today: on("2027-02-03") })).state;
    expect(again(withdrawn).state.deposits.map(({ stage }) => stage)).toEqual(["accepted", "refused"]);
    expect(again(withdrawn).state).toMatchObject({ stage: "preparing", registeredAt: at("2027-02-04") });
    expect(again(before).state.deposits).toEqual(deposits);
  });
});

describe("reminders of what is missing", () => {
  const days = (candidacy: PreparedCandidacy, day: string, time?: string) =>
    candidacyFallsDue(candidacy, { instant: at(day, time) })?.page.facts["ahead"];

  test("come at the hour of the close, 7, 3 and 1 days before it", () => {
    expect(candidacyLookAt(stood())).toBe(at("2027-02-22", "12:00"));
    expect(days(stood(), "2027-02-22", "11:59")).toBeUndefined();
    expect(days(stood(), "2027-02-22", "12:00")).toBe("7");
  });

  test("that were missed come as one, and none once the call has closed", () => {
    expect(days(stood(), "2027-02-28", "13:00")).toBe("7 3 1");
    expect(days(stood(), "2027-03-01", "12:00")).toBeUndefined();
  });

  test("aren't given in retrospect: one that came five days before the close is reminded 3 and 1 days before it", () => {
    const late = stood("2027-02-24");
    expect(candidacyLookAt(late)).toBe(at("2027-02-26", "12:00"));
    expect(days(late, "2027-02-28", "12:00")).toBe("3 1");
  });

  test.each([
    ["11:59", "2027-02-22"],
    ["12:00", "2027-02-26"],
  ])("one that came on the seventh day before the close at %s is first reminded on %s", (time, first) => {
    const came = { ...stood(), registeredAt: at("2027-02-22", time) };
    expect(candidacyLookAt(came)).toBe(at(first, "12:00"));
  });
});

const whole: SavedForm = { form: ApplicationForm.parse(wholeForm), savedAt: at("2027-02-02") };
const bring = (candidacy: PreparedCandidacy, part: number, stage: "accepted" | "refused") =>
  noteDeposit(candidacy, {
    ...{ file: `${file.slice(0, -1)}${part}`, part, name: "a.pdf", type: "application/pdf", stage },
    askedAt: at("2027-02-02"),
  });

test("the form is deposited once as it was saved, and only whole", () => {
  const by = onDay("2027-02-02", "10:00");
  const deposited = formDeposited(stood(), whole, by);
  expect(deposited?.page).toMatchObject({
    act: "form-deposited",
    facts: { experience: "some", marginalised: false, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    reserved: { "answer.pointsDrafting": "إعداد" },
  });
  expect(formDeposited(deposited!.state, whole, by)).toBeUndefined();
  const half = { ...whole, form: ApplicationForm.parse({ language: "ar", answers: {} }) };
  expect(formDeposited(stood(), half, by)).toBeUndefined();
  const byClock = formDeposited(stood(), whole, { ...by, by: "clock" });
  expect(byClock?.letters).toMatchObject([{ letter: "form-receipt", to: "PERSON#applicant" }]);
});

test("G4.9: that a dossier is whole is told when it becomes so, by a part or by the form, and not again as a part is replaced", () => {
  const { state } = formDeposited(stood(), whole, onDay("2027-02-02"))!;
  const one = bring(state, 0, "accepted");
  expect(one.letters).toEqual([]);
  expect(bring(one.state, 1, "refused").letters).toEqual([]);
  const both = bring(one.state, 1, "accepted");
  expect(both.letters).toMatchObject([{ letter: "candidacy-complete", to: "PERSON#applicant" }]);
  expect(bring(both.state, 1, "accepted").letters).toEqual([]);
  expect(candidacyLookAt(both.state)).toBeUndefined();
});

test("what a withdrawn candidacy brought is kept for the days that its call says, and a person it named may be forgotten before", () => {
  const { state } = allowed(withdrawCandidacy(stood(), { today: on("2027-02-10") }));
  expect(keptUntilOf(state)).toBe("2027-08-09");
  expect(keptUntilOf(stood())).toBeUndefined();
  expect(isKeptLongEnough(state, { today: on("2027-08-08") })).toBe(false);
  expect(isKeptLongEnough(state, { today: on("2027-08-09") })).toBe(true);
  expect(isKeptLongEnough(stood(), { today: on("2030-01-01") })).toBe(false);
  expect(forgetNominee(state, ["one@candidate.example"])?.state).not.toHaveProperty("nominee");
  expect(forgetNominee(state, ["other@candidate.example"])).toBeUndefined();
  expect(forgetNominee(stood(), ["one@candidate.example"])).toBeUndefined();
});

test.each([
  ["statuts.pdf", "statuts.pdf"],
  ["C:\\Users\\me\\statuts.pdf", "statuts.pdf"],
  ["../../etc/passwd", "passwd"],
  ["annexe\u202Efdp.exe", "annexefdp.exe"],
  ["a\r\nb\u0000.pdf", "ab.pdf"],
  ["النظام الأساسي.pdf", "النظام الأساسي.pdf"],
  ["dossier/", "dossier"],
  ["\u200F\u202B", undefined],
])("a file called %j is called %j", (typed, name) => {
  expect(fileNameOf(typed)).toBe(name);
});

test("of a long name the last hundred and twenty characters are kept, for it ends with what kind of file it is", () => {
  expect(fileNameOf(`${"أ".repeat(300)}.pdf`)).toBe(`${"أ".repeat(116)}.pdf`);
});

test("whatever a file was called, what is kept is on one line, of one direction of its own, and not long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (typed) => {
      const name = fileNameOf(typed);
      if (name === undefined) return;
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/u);
      expect([...name].length).toBeLessThanOrEqual(120);
    }),
  );
});
