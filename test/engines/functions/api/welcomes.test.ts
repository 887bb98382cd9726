import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Instant } from "#calendar/civil-date";
import { spaceConsent } from "#committee/association";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import type { Addressed } from "#secretariat/letter-box";
import { check } from "../../../../checkers/journal.mjs";
import { enter, heldAccounts, openApi } from "../../../rigs/office.ts";
import { appointee, broughtBy, planOf } from "../../../rigs/plans.ts";
import { newTable } from "../../../rigs/table.ts";

let instant: string;
let opened: Awaited<ReturnType<typeof openApi>>;
let box: ReturnType<typeof dynamoLetterBox>;
let secretary: string;
const accounts = heldAccounts(() => instant);

beforeEach(async () => {
  instant = "2026-12-01T09:00:00.000Z";
  const table = await newTable();
  opened = await openApi(table, () => instant, { accounts });
  box = dynamoLetterBox(table);
  secretary = await enter(opened.office, "secretariat", "en");
});

const call = (method: string, path: string, body?: unknown, headers = {}) =>
  opened.call(method, path, { as: secretary, body, headers: { "idempotency-key": `long-${ulid()}`, ...headers } });

/** What the register owes to someone, by their address at first: the letter, and the matter and page that owe it. */
const owedTo = async (email: string) => {
  const to = `PERSON#${await accounts.open(email)}`;
  return (await opened.office.register.owed()).flatMap(({ matter, page, letters }) =>
    letters.filter((letter) => letter.to === to).map((letter) => ({ matter, page, ...letter })),
  );
};

/** Everything owed to someone goes, and comes back. */
const comesBack = async (email: string) => {
  const person = `PERSON#${await accounts.open(email)}`;
  const now = Instant.parse(instant);
  for (const { matter, page, letter } of await owedTo(email)) {
    const addressed: Addressed = { matter, page, letter, to: person };
    await box.queue(addressed, { person }, now);
    await box.claim(addressed, { person, now, leaseEnds: now });
    await box.markSent(addressed, `ses-${ulid()}`, now);
    await box.tell(addressed, { what: "bounced", at: now });
  }
  await Promise.all((await opened.office.register.owed()).map(opened.office.register.settle));
};
const corrects = async (email: string) => {
  instant = "2026-12-02T09:00:00.000Z";
  return call("PUT", `/people/${await accounts.open(email)}/address`, { email: `right-${email}` });
};
const returned = async () => (await call("GET", "/letters/returned")).body.letters;

const appoints = async () => {
  const plan = (await call("POST", "/plans", planOf(["وزارة الصحة"]))).body;
  const letter = await broughtBy(opened.office, secretary);
  const people = { representative: appointee("member"), deputy: appointee("deputy") };
  const answer = { body: plan.bodies[0].id, letter, ...people };
  expect((await call("POST", `/plans/${plan.id}/appointments`, answer, { "if-match": '"1"' })).status).toBe(200);
  return plan.id;
};
const registers = async (email: string): Promise<string> => {
  const contact = { name: { ar: "كاتبة", latin: "Secrétaire" }, email, language: "fr" };
  const consent = { version: spaceConsent.version, purpose: spaceConsent.purpose };
  const body = { name: { ar: "جمعية" }, region: "oriental", fields: ["youth"], scope: "local", since: "1998-03-01" };
  const receipt = { kind: "final", date: "2019-05-14" };
  return (await call("POST", "/associations", { ...body, receipt, contact, consent })).body.id;
};

test("G4.1: the welcome of an appointee that came back goes again to the address that is put right, as it reads today", async () => {
  const plan = await appoints();
  await comesBack("deputy@example.ma");
  expect(await returned()).toMatchObject([{ letter: "appointed", again: false, follows: true }]);
  expect((await corrects("deputy@example.ma")).status).toBe(200);
  const matter = `PLAN#${plan}`;
  expect(await owedTo("deputy@example.ma")).toEqual([
    expect.objectContaining({ matter, letter: "appointed", as: "deputy", body: { ar: "وزارة الصحة" }, about: matter }),
  ]);
  expect(await owedTo("member@example.ma")).toEqual([]);
  expect(await returned()).toEqual([]);
  const journal = await opened.office.register.journal(matter);
  const last = journal.pages.at(-1)!;
  expect(last).toMatchObject({ act: "letter-sent-again", facts: { letter: "appointed", insteadOf: last.page - 1 } });
  expect(check(journal, last.hash)).toEqual([]);
});

test("so does the welcome of who chairs, while they do", async () => {
  await call("PUT", "/chair", appointee("chair"));
  await comesBack("chair@example.ma");
  expect((await corrects("chair@example.ma")).status).toBe(200);
  expect(await owedTo("chair@example.ma")).toMatchObject([
    { matter: "CHAIR#committee", letter: "appointed", as: "chair" },
  ]);
});

test.each([
  ["speaks@example.ma", "association-registered"],
  ["sits@example.ma", "seated"],
])("the welcome of %s goes again too", async (email, letter) => {
  const id = await registers("speaks@example.ma");
  await call("POST", `/associations/${id}/check`, { outcome: "complete" }, { "if-match": '"1"' });
  const representative = { name: { ar: "رئيس", latin: "Président" }, email: "sits@example.ma", language: "ar" };
  expect((await call("POST", `/associations/${id}/seat`, { representative })).status).toBe(201);
  await comesBack(email);
  expect((await corrects(email)).status).toBe(200);
  expect((await owedTo(email)).map((owed) => owed.letter)).toEqual([letter]);
});

test("who sits there no more is not welcomed again; nor is anyone twice", async () => {
  await appoints();
  await comesBack("deputy@example.ma");
  const { seats } = (await call("GET", "/committee")).body;
  expect((await call("POST", `/seats/${seats[0].seat}/departures`, { as: "deputy" })).status).toBe(200);
  expect(await returned()).toMatchObject([{ letter: "appointed", follows: false }]);
  expect((await corrects("deputy@example.ma")).status).toBe(200);
  expect(await owedTo("deputy@example.ma")).toEqual([]);
  expect((await corrects("member@example.ma")).status).toBe(200);
  expect(await owedTo("member@example.ma")).toEqual([]);
});
