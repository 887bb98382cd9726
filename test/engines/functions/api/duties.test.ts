import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { sweep } from "#functions/sweep";
import { check } from "../../../../checkers/journal.mjs";
import { enter, openApi, seatMembers, sweepOfficeAt } from "../../../rigs/office.ts";
import { clientOf, documentsOf, newTable } from "../../../rigs/table.ts";
import { tapped } from "../../../rigs/wire.ts";

let instant: string;
let opened: Awaited<ReturnType<typeof openApi>>;
let table: Awaited<ReturnType<typeof newTable>>;
let as: string;
let member: string;
let hour: () => Promise<void>;

beforeEach(async () => {
  instant = "2026-12-01T09:00:00.000Z";
  table = await newTable();
  opened = await openApi(table, () => instant);
  [as, member] = [await enter(opened.office, "secretariat"), await enter(opened.office, "civil-society-member")];
  const { office } = sweepOfficeAt(table, () => instant);
  hour = () => sweep(office)({});
});

const plan = { beginsAt: "10:00", place: { ar: "الرباط" }, agenda: [{ title: { ar: "مختلفات" } }] };
const planned = async (heldOn: string): Promise<string> => {
  const asked = { as, body: { heldOn, ...plan }, headers: { "idempotency-key": ulid() } };
  return (await opened.call("POST", "/meetings", asked)).body.id;
};
const noticed = async (heldOn = "2026-12-17"): Promise<string> => {
  const id = await planned(heldOn);
  expect((await opened.call("POST", `/meetings/${id}/notice`, { as })).status).toBe(200);
  return id;
};
const held = async (): Promise<string> => {
  const id = await noticed();
  instant = "2026-12-17T15:00:00.000Z";
  const seats = (await seatMembers(opened.office, 1)).map(({ id: seat }) => ({ seat, presence: "present" }));
  const body = { presided: { by: "chair" }, seats, guests: [] };
  expect((await opened.call("PUT", `/meetings/${id}/attendance`, { as, body })).status).toBe(200);
  return id;
};

const read = async (who?: string) => (await opened.call("GET", "/duties", who === undefined ? {} : { as: who })).body;
const namesOf = async (who?: string) => (await read(who)).duties.map(({ name }: { name: string }) => name);
const countsOf = async (rule: string) => (await read()).counts.find((one: { rule: string }) => one.rule === rule);

const words = { ar: "تأخر ورود العناصر", fr: "Éléments reçus tardivement" };
const explain = (id: string, duty = "minutes/2026-12-22", asked: object = {}) =>
  opened.call("POST", `/duties/MEETING/${id}/${duty}/explanations`, { as, body: { words }, ...asked });

test("anyone reads what is owed and how it stands, with the rule, the article and the end of its last day", async () => {
  const id = await noticed();
  const about = { matter: `MEETING#${id}`, id, heldOn: "2026-12-17" };
  expect((await read()).duties).toEqual([
    {
      ...{ name: "minutes", rule: "G5.5", article: 5, about, from: "2026-12-17" },
      ...{ on: "2026-12-22", instant: "2026-12-22T23:59:59.000Z", standing: "due", daysLate: 0, explanations: [] },
    },
    {
      ...{ name: "notice", rule: "G5.3", article: 5, about, from: "2026-12-17", metOn: "2026-12-01" },
      ...{ on: "2026-12-07", instant: "2026-12-07T23:59:59.000Z", standing: "met", daysLate: 0, explanations: [] },
    },
  ]);
  expect(await countsOf("G5.3")).toEqual({
    ...{ rule: "G5.3", article: 5, due: 0, met: 1, metLate: 0, overdue: 0, missed: 0 },
  });
});

test("of a plan that was never told, the committee reads what is owed, missed or owed no more, and the public nothing", async () => {
  const id = await planned("2026-12-17");
  expect([await namesOf(), await namesOf(as), await namesOf(member)]).toEqual([[], ["notice"], ["notice"]]);
  expect(await namesOf("no-one-we-know")).toEqual([]);
  instant = "2026-12-09T09:00:00.000Z";
  await hour();
  expect((await read(as)).duties).toMatchObject([{ standing: "overdue", missedOn: "2026-12-09", daysLate: 2 }]);
  await opened.call("POST", `/meetings/${id}/cancellation`, { as, body: { reason: { ar: "سبب" } } });
  expect([await namesOf(), await namesOf(as)]).toEqual([[], ["notice"]]);
  expect(await countsOf("G5.3")).toMatchObject({ due: 0, overdue: 0, missed: 0 });
});

test("the public costs three queries at once, whatever there was before, and whoever says who they are one reading more", async () => {
  await noticed();
  const client = clientOf(1);
  const calls = tapped(client, () => "pass");
  const tapping = await openApi({ ...table, client: documentsOf(client) }, () => instant);
  await tapping.call("GET", "/duties");
  expect(calls).toEqual(["Query", "Query", "Query"]);
  await tapping.call("GET", "/duties", { as });
  expect(calls.toSorted()).toEqual(["BatchGetItem", ...Array(6).fill("Query")]);
});

test("a meeting put off in time leaves its minutes owed no more; the board keeps them", async () => {
  const id = await noticed();
  await opened.call("POST", `/meetings/${id}/postponement`, { as, body: { reason: { ar: "سبب" } } });
  expect((await read()).duties).toMatchObject([
    { name: "minutes", standing: "lapsed", lapsedOn: "2026-12-01", daysLate: 0 },
    { name: "notice", standing: "met" },
  ]);
  expect((await explain(id)).body.type).toBe("urn:ishraf:problem:not-at-this-stage");
});

test("G5.5: late minutes are explained, more than once, and the mark stays; the journal holds the words, open to all", async () => {
  const id = await held();
  instant = "2026-12-22T23:59:59.000Z";
  expect(await explain(id)).toMatchObject({ status: 409, body: { type: "urn:ishraf:problem:not-at-this-stage" } });
  instant = "2026-12-23T09:00:00.000Z";
  await hour();
  expect((await explain(id)).status).toBe(200);
  expect((await opened.call("POST", `/meetings/${id}/minutes/sending`, { as })).status).toBe(200);
  instant = "2026-12-24T09:00:00.000Z";
  expect((await explain(id)).status).toBe(200);
  const [minutes] = (await read()).duties.filter(({ name }: { name: string }) => name === "minutes");
  expect(minutes).toMatchObject({
    ...{ standing: "met-late", metOn: "2026-12-23", missedOn: "2026-12-23", daysLate: 1 },
    explanations: [
      { words, at: "2026-12-23T09:00:00.000Z", on: "2026-12-23" },
      { words, at: "2026-12-24T09:00:00.000Z", on: "2026-12-24" },
    ],
  });
  expect(await countsOf("G5.5")).toMatchObject({ met: 0, metLate: 1 });
  const { head, ...journal } = (await opened.call("GET", `/journal/MEETING/${id}`)).body;
  expect(journal.pages.at(-1)).toMatchObject({
    ...{ act: "duty-explained", by: as, rules: ["G5.5"], facts: { duty: "minutes", lastDay: "2026-12-22" } },
  });
  expect(journal.texts[journal.pages.length]["explanation.fr"].words).toBe(words.fr);
  expect(check(journal, head)).toEqual([]);
  const documents = (await opened.office.register.owed()).at(-1)?.documents;
  expect(documents).toContain("obligations");
});

test("what was never owed can't be explained, nor a day that isn't one, nor by a member, nor over another act", async () => {
  const id = await held();
  instant = "2026-12-23T09:00:00.000Z";
  expect((await explain(id, "minutes/2026-12-21")).status).toBe(404);
  expect((await explain(id, "enrichment/2026-12-22")).status).toBe(404);
  expect((await explain(ulid())).status).toBe(404);
  expect((await explain(id, "minutes/2026-02-30")).status).toBe(400);
  expect((await explain(id, "minutes/2026-12-22", { body: { words: { fr: "Retard" } } })).status).toBe(400);
  expect((await explain(id, "minutes/2026-12-22", { as: member })).status).toBe(403);
  expect((await explain(id, "minutes/2026-12-22", { headers: { "if-match": '"1"' } })).status).toBe(412);
  expect((await read()).duties.flatMap((one: { explanations: object[] }) => one.explanations)).toEqual([]);
});
