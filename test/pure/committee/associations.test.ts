import { expect, test } from "@jest/globals";
import { inTheWay } from "#committee/kernel/kind";
import { type ActName, rightOf } from "#committee/permissions";
import {
  type Association,
  AssociationContact,
  type Complete,
  Declaration,
  type Declared,
  type Returned,
} from "#committee/space/association";
import { changeAssociation, importAssociation, leaveSpace, registerAssociation } from "#committee/space/associations";
import { checkAssociation } from "#committee/space/checks";
import { missingIn } from "#committee/space/declaring";
import { associations } from "#committee/space/kind";
import { allowed, circumstancesOn, on } from "./examples.ts";
import { unsealed } from "./sealed.ts";

const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W0E";
const today = circumstancesOn("2026-12-01");

const whole: Declaration = {
  name: { ar: "جمعية الشفافية", fr: "Association pour la transparence" },
  receipt: { kind: "final", date: on("2019-05-14") },
  region: "souss-massa",
  fields: ["transparency", "participation"],
  scope: "local",
  since: on("1998-03-01"),
  contact: { name: { ar: "كاتبة", latin: "Secrétaire" }, email: "contact@association.example", language: "fr" },
};
const { receipt: _, since: __, ...bare } = whole;
const lacking: Declaration = { ...bare, fields: [] };

const registered = (declaration: Declaration): Declared =>
  allowed(registerAssociation({ id, declaration, person: "someone" }, today)).state;
const reason = { ar: "الوصل غير مقروء" };
const returned = (): Returned => {
  const finding = { outcome: "returned", parts: ["receipt"], reason } as const;
  return allowed(checkAssociation(registered(lacking), { finding, person: undefined })).state as Returned;
};

test("G2.5: an association comes to the space whatever its file lacks, and is told what", () => {
  const coming = registerAssociation({ id, declaration: lacking, person: "someone" }, today);
  const { state, page, letters } = allowed(coming);
  expect(state).toMatchObject({ stage: "declared", person: "someone", joined: "2026-12-01" });
  expect(letters).toEqual([
    {
      letter: "association-registered",
      to: "PERSON#someone",
      association: { id, name: lacking.name, complete: false },
      missing: ["receipt", "fields", "since"],
    },
  ]);
  expect(page).toMatchObject({ act: "association-registered", rules: ["G2.5"] });
});

test("whom one writes to is bound by the journal and shown to no one; consent is kept with its version, purpose and instant", () => {
  const { state, page } = allowed(registerAssociation({ id, declaration: whole, person: "someone" }, today));
  expect(page.reserved).toEqual({
    "contact.name.ar": "كاتبة",
    "contact.name.latin": "Secrétaire",
    "contact.email": "contact@association.example",
  });
  expect(JSON.stringify([page.facts, page.texts])).not.toContain("contact@");
  expect(state.consent).toEqual({ version: "2026-11", purpose: "civil-society-space", givenAt: today.instant });
});

test("all that an association declares is sealed on its page; in which language its contact is written to stands with them", () => {
  const declaration = { ...whole, receipt: { ...whole.receipt!, file: id } };
  const { page } = allowed(registerAssociation({ id, declaration, person: "someone" }, today));
  expect(unsealed(Declaration.def.innerType, declaration, page)).toEqual(["contact"]);
  expect(unsealed(AssociationContact.def.innerType, whole.contact!, page)).toEqual(["language"]);
});

test("a field of work that is named twice is one", () => {
  expect(registered({ ...whole, fields: ["youth", "youth", "women"] }).fields).toEqual(["youth", "women"]);
});

test("G2.5: a file is found complete when nothing is missing from it, and is refused until then, with what is", () => {
  const complete = { finding: { outcome: "complete" }, person: undefined } as const;
  const { state, letters } = allowed(checkAssociation(registered(whole), complete));
  expect(state.stage).toBe("complete");
  expect(letters).toMatchObject([{ letter: "association-checked", association: { complete: true }, parts: [] }]);
  expect(checkAssociation(registered(lacking), complete)).toMatchObject({
    allowed: false,
    refusals: [
      {
        rule: "G2.5",
        source: "ours",
        measures: { receipt: "missing", fields: "missing", since: "missing", contact: "there" },
      },
    ],
  });
});

test("G2.5: a file is returned with what is missing and what the secretariat names, each once, and why; there is no refusal of an association", () => {
  const state = returned();
  expect(state).toMatchObject({ stage: "returned", parts: ["receipt", "fields", "since"], reason });
  const finding = { outcome: "returned", parts: ["name"], reason } as const;
  const decision = allowed(checkAssociation(registered(whole), { finding, person: undefined }));
  expect(decision.letters).toMatchObject([{ letter: "association-checked", parts: ["name"], reason }]);
  expect(decision.page.texts).toBeUndefined();
});

test("one whose file was returned is to be checked again once it has changed it", () => {
  const change = { declaration: whole, person: "someone", consented: false };
  const { state } = allowed(changeAssociation(returned(), change, today));
  expect(state).toMatchObject({ stage: "declared", since: "1998-03-01" });
  expect(Object.keys(state)).not.toContain("parts");
});

test("what was agreed to holds for the contact who agreed, and for no other after them", () => {
  const member = registered(whole);
  const to = (person: string) =>
    allowed(changeAssociation(member, { declaration: whole, person, consented: false }, today)).state.consent;
  expect([to("someone"), to("another")]).toEqual([member.consent, undefined]);
});

test("a member of the space changes its file and stays one, but takes nothing out that makes it complete", () => {
  const member: Complete = { ...registered(whole), stage: "complete" };
  const change = { declaration: { ...whole, scope: "national" as const }, person: "someone", consented: true };
  expect(allowed(changeAssociation(member, change, today)).state).toMatchObject({
    stage: "complete",
    scope: "national",
  });
  expect(changeAssociation(member, { ...change, declaration: lacking }, today)).toMatchObject({
    allowed: false,
    refusals: [{ rule: "G2.5" }],
  });
});

test("who leaves the space leaves nobody's name or address behind", () => {
  const { state } = allowed(leaveSpace(registered(whole), circumstancesOn("2027-01-05")));
  expect(state).toMatchObject({ stage: "left", leftOn: "2027-01-05", name: whole.name, region: whole.region });
  expect(JSON.stringify(state)).not.toMatch(/contact@|كاتبة|someone/);
});

test("of a list, an association whose file lacks nothing is a member at once, and another is to be checked; nobody is written to", () => {
  const [one, other] = [importAssociation(id, whole, today), importAssociation(id, lacking, today)];
  expect([one.state.stage, other.state.stage]).toEqual(["complete", "declared"]);
  expect([...one.letters, ...other.letters]).toEqual([]);
});

test("nothing is missing but what may be brought later", () => {
  expect(missingIn(whole)).toEqual([]);
  const { contact: ___, ...unreachable } = whole;
  expect(missingIn(unreachable)).toEqual(["contact"]);
});

const left = allowed(leaveSpace(registered(whole), today)).state;
const stages: readonly Association[] = [
  registered(whole),
  returned(),
  { ...registered(whole), stage: "complete" },
  left,
];

const admitted = [
  ["checkAssociation", ["declared"]],
  ["changeAssociation", ["declared", "returned", "complete"]],
  ["leaveSpace", ["declared", "returned", "complete"]],
  ["seatAssociation", ["complete"]],
] as const satisfies readonly (readonly [ActName, readonly Association["stage"][]])[];

test.each(admitted)("%s is admitted on an association that is %j, and at no other stage", (act, at) => {
  const open = stages.filter((association) => inTheWay(associations, rightOf(act), association).length === 0);
  expect(open.map(({ stage }) => stage)).toEqual(at);
});

test("G2.5: a page tells what was declared and nothing that wasn’t; one field of work is enough", () => {
  const file = "01KBFM5A3W8T0Q5Z6X7Y8V9W0F";
  const one: Declaration = { ...whole, fields: ["youth"], receipt: { kind: "final", date: on("2019-05-14"), file } };
  expect(missingIn(one)).toEqual([]);
  const facts = (declaration: Declaration) =>
    allowed(registerAssociation({ id, declaration, person: "someone" }, today)).page.facts;
  const always = { region: "souss-massa", scope: "local", person: "someone", consent: "2026-11" };
  expect(facts(one)).toStrictEqual({
    ...always,
    ...{ fields: "youth", receipt: "final", receiptDate: "2019-05-14", receiptFile: file, since: "1998-03-01" },
  });
  expect(facts(whole)).not.toHaveProperty("receiptFile");
  expect(facts(lacking)).toStrictEqual({ ...always, fields: "" });
});

test("an association that changes its file keeps its seat; a new contact is written to, and one who stays isn’t", () => {
  const seat = "01KBFM5A3W8T0Q5Z6X7Y8V9W0B";
  const member: Complete = { ...registered(whole), stage: "complete", seat };
  const changed = (person: string | undefined) =>
    allowed(changeAssociation(member, { declaration: whole, person, consented: false }, today));
  expect(changed("someone")).toMatchObject({ state: { seat, person: "someone" }, letters: [] });
  expect(changed("another")).toMatchObject({
    state: { seat, person: "another" },
    letters: [{ letter: "association-registered", to: "PERSON#another", missing: [] }],
  });
  expect(changed(undefined).state).not.toHaveProperty("person");
  const seatless: Complete = { ...registered(whole), stage: "complete" };
  expect(
    allowed(changeAssociation(seatless, { declaration: whole, person: "someone", consented: false }, today)).state,
  ).not.toHaveProperty("seat");
});

test("what an association declared stays on record when it leaves: its receipt and its founding day where they are there", () => {
  const left = (declaration: Declaration) =>
    allowed(leaveSpace(registered(declaration), circumstancesOn("2027-01-05"))).state;
  expect(left(whole)).toMatchObject({ receipt: whole.receipt, since: "1998-03-01", fields: whole.fields });
  expect(left(lacking)).not.toHaveProperty("receipt");
  expect(left(lacking)).not.toHaveProperty("since");
});
