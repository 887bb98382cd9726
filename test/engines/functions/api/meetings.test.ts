import { expect, test } from "@jest/globals";
import { routes } from "#contract/routes";
import { readAs } from "#functions/api/unreadable";
import { check } from "../../../../checkers/journal.mjs";
import { enter, openApi } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const { office, call } = await openApi(await newTable(), () => instant);
const secretary = await enter(office, "secretariat");
const member = await enter(office, "civil-society-member", "fr");

const plan = (more: object = {}) => ({
  heldOn: "2026-12-17",
  beginsAt: "10:00",
  place: { ar: "قاعة الاجتماعات، الرباط" },
  link: "https://meet.example/ishraf",
  agenda: [{ title: { ar: "مختلفات", fr: "Divers" } }],
  ...more,
});

let keys = 0;
const key = () => ({ "idempotency-key": `key-${keys++}` });

const planned = async (more: object = {}): Promise<string> => {
  const { status, body } = await call("POST", "/meetings", { as: secretary, body: plan(more), headers: key() });
  expect(status).toBe(201);
  return body.id;
};

const on = async <T>(day: string, act: () => Promise<T>): Promise<T> => {
  const before = instant;
  instant = `${day}T09:00:00.000Z`;
  return act().finally(() => {
    instant = before;
  });
};

test("the secretariat plans a meeting, and finds it where it is told", async () => {
  const made = await call("POST", "/meetings", { as: secretary, body: plan(), headers: key() });
  expect(made).toMatchObject({
    status: 201,
    headers: { etag: '"1"' },
    body: { stage: "planned", version: 1, ...plan() },
  });
  const path = String(made.headers["location"]).replace(/^\/api/, "");
  expect((await call("GET", path, { as: secretary })).body).toEqual(made.body);
});

test("a call repeated under the same key is the same call, even after the meeting has changed", async () => {
  const headers = key();
  const first = await call("POST", "/meetings", { as: secretary, body: plan(), headers });
  const again = await call("POST", "/meetings", { as: secretary, body: plan(), headers });
  expect(again).toMatchObject({ status: 201, body: first.body });
  await call("PUT", `/meetings/${first.body.id}`, {
    as: secretary,
    body: plan({ beginsAt: "11:00" }),
    headers: { "if-match": '"1"' },
  });
  const later = await call("POST", "/meetings", { as: secretary, body: plan(), headers });
  expect(later.body).toMatchObject({ id: first.body.id, version: 2 });
});

test("twenty calls at once under one key plan one meeting", async () => {
  const headers = key();
  const ask = () => call("POST", "/meetings", { as: secretary, body: plan(), headers });
  const answers = await Promise.all(Array.from({ length: 20 }, ask));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
});

test("a key that was used for another call is told so", async () => {
  const headers = key();
  await call("POST", "/meetings", { as: secretary, body: plan(), headers });
  const other = await call("POST", "/meetings", { as: secretary, body: plan({ beginsAt: "15:00" }), headers });
  expect(other).toMatchObject({ status: 409, body: { type: "urn:ishraf:problem:key-reused" } });
});

test("the key is the caller's own: another secretary's is another", async () => {
  const headers = key();
  const colleague = await enter(office, "secretariat");
  const mine = await call("POST", "/meetings", { as: secretary, body: plan(), headers });
  const theirs = await call("POST", "/meetings", { as: colleague, body: plan(), headers });
  expect(theirs.body.id).not.toBe(mine.body.id);
});

test("a plan is changed by whoever saw its last version, and by no one else", async () => {
  const id = await planned();
  const change = (etag: string | undefined) =>
    call("PUT", `/meetings/${id}`, {
      as: secretary,
      body: plan({ heldOn: "2027-01-08" }),
      headers: etag ? { "if-match": etag } : {},
    });
  expect(await change(undefined)).toMatchObject({ status: 428 });
  expect(await change('"1"')).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { heldOn: "2027-01-08" } });
  expect(await change('"1"')).toMatchObject({ status: 412 });
});

test("G5.3: ten days before the meeting its notice goes; nine days before it is refused, with the article", async () => {
  const id = await planned();
  const late = await on("2026-12-08", () => call("POST", `/meetings/${id}/notice`, { as: secretary }));
  expect(late).toMatchObject({
    status: 422,
    body: {
      type: "urn:ishraf:problem:refused",
      refusals: [{ rule: "G5.3", article: 5, source: "text", measures: { given: 9, due: 10, earliest: "2026-12-18" } }],
    },
  });
  const sent = await on("2026-12-07", () => call("POST", `/meetings/${id}/notice`, { as: secretary }));
  expect(sent).toMatchObject({ status: 200, body: { stage: "noticed", noticeSentOn: "2026-12-07" } });
});

test.each([
  ["ar", "لا تفصل بين الدعوة والاجتماع سوى 9 أيام، وأقرب موعد ممكن هو الجمعة، 18 دجنبر 2026."],
  [
    "fr",
    "La convocation ne laisse que 9 jours avant la réunion ; la première date possible est le vendredi 18 décembre 2026.",
  ],
  ["en", "The notice leaves only 9 days before the meeting; the earliest possible date is Friday, 18 December 2026."],
])("G5.3: the refusal speaks its reader's language: %s", async (language, because) => {
  const id = await planned();
  const headers = { "accept-language": language };
  const { headers: told, body } = await on("2026-12-08", () =>
    call("POST", `/meetings/${id}/notice`, { as: secretary, headers }),
  );
  expect(told["content-language"]).toBe(language);
  expect(told["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(body.refusals[0].because).toBe(because);
});

test("a notice that has gone can't go again as if it were the first", async () => {
  const id = await planned();
  await call("POST", `/meetings/${id}/notice`, { as: secretary });
  expect(await call("POST", `/meetings/${id}/notice`, { as: secretary })).toMatchObject({
    status: 409,
    body: { type: "urn:ishraf:problem:not-at-this-stage" },
  });
});

test("two secretaries who send the same notice at once send it once", async () => {
  const id = await planned();
  const send = () => call("POST", `/meetings/${id}/notice`, { as: secretary });
  const statuses = (await Promise.all([send(), send(), send()])).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 409, 409]);
});

test("the link is told to those who may join, and to no one else", async () => {
  const id = await planned();
  expect((await call("GET", `/meetings/${id}`, { as: member })).body.link).toBe("https://meet.example/ishraf");
  expect((await call("GET", `/meetings/${id}`)).body).not.toHaveProperty("link");
  expect((await call("GET", `/meetings/${id}`, { as: "unknown-to-the-register" })).body).not.toHaveProperty("link");
});

test("the list tells every meeting once, the latest first, page after page", async () => {
  const late = await planned({ heldOn: "2035-01-01" });
  const seen: string[] = [];
  let query: Record<string, string> = { limit: "3" };
  for (;;) {
    const { body } = await call("GET", "/meetings", { query });
    seen.push(...body.meetings.map(({ id }: { id: string }) => id));
    if (!body.next) break;
    query = { limit: "3", after: body.next };
  }
  expect(seen[0]).toBe(late);
  expect(new Set(seen).size).toBe(seen.length);
  expect(JSON.stringify((await call("GET", "/meetings")).body)).not.toContain("meet.example");
});

test("anyone can read a meeting's journal and check it against its head", async () => {
  const id = await planned();
  await call("POST", `/meetings/${id}/notice`, { as: secretary });
  const { status, body } = await call("GET", `/journal/MEETING/${id}`);
  expect(status).toBe(200);
  expect(body.pages.map(({ act }: { act: string }) => act)).toEqual(["meeting-planned", "notice-sent"]);
  expect(body.texts["2"]["agenda.1.ar"].words).toBe("مختلفات");
  expect(JSON.stringify(body)).not.toContain("meet.example");
  expect(check(body, body.head)).toEqual([]);
});

test("what is answered is what the contract says", async () => {
  const id = await planned();
  const read = (act: string, body: unknown) => readAs(routes.find((route) => route.act === act)!.out, body);
  for (const [act, path] of [
    ["showMeeting", `/meetings/${id}`],
    ["listMeetings", "/meetings"],
    ["readJournal", `/journal/MEETING/${id}`],
    ["readRule", "/guide/rules/G5.3"],
    ["readGuide", "/guide"],
    ["readReadings", "/guide/readings"],
    ["showCalendar", "/calendar"],
    ["readContract", "/openapi.json"],
  ] as const) {
    const { status, body } = await call("GET", path, { as: secretary });
    expect(status).toBe(200);
    expect(read(act, body)).toEqual(body);
  }
});
