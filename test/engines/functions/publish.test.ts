import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { CivilDate, daysAfter } from "#calendar/civil-date";
import { showingCall } from "#committee/calls/documents";
import { calls } from "#committee/calls/kind";
import { meetings } from "#committee/meetings/kind";
import { planMeeting } from "#committee/meetings/planning";
import { showingMethod } from "#committee/methods/documents";
import { methods } from "#committee/methods/kind";
import type { Complete } from "#committee/space/association";
import { importAssociation } from "#committee/space/associations";
import { showingAssociation } from "#committee/space/documents";
import { associations } from "#committee/space/kind";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { announcedCall } from "../../pure/committee/call-examples.ts";
import { allowed, plan } from "../../pure/committee/examples.ts";
import { consulting } from "../../pure/committee/method-examples.ts";
import { member } from "../../pure/pages/space-examples.ts";
import {
  beginAgain,
  by,
  committee,
  goTo,
  keys,
  later,
  leftUndone,
  noticed,
  portal,
  settled,
  text,
} from "../../rigs/publication.ts";
import { measuring } from "../../rigs/reading.ts";
import { asIfWrittenIn, itemAt, stateOf } from "../../rigs/shapes.ts";
import type { Hand } from "../../rigs/wire.ts";

afterAll(() => portal.stop());
beforeEach(beginAgain);

const wakeBy = (...names: readonly string[]) => ({
  Records: names.map((name) => ({ dynamodb: { SequenceNumber: name, Keys: { sk: { S: name } } } })),
});
const published = { batchItemFailures: [] };

test("the first publication renders every document, and marks none any more", async () => {
  const of = await committee();
  const { id } = await noticed(of);
  expect(await of.publisher().run({})).toEqual(published);
  const paths = ["index.html", "meetings", "meetings/2026", `meetings/${id}`, "obligations", "guide", "check"];
  const inFrench = paths.map((path) => (path === "index.html" ? "fr" : `fr/${path}`));
  expect(keys()).toEqual(
    expect.arrayContaining([...paths, ...inFrench, "en", "calendar.ics", "atom.xml", "journal.mjs"]),
  );
  expect(keys().filter((key) => key.startsWith("fonts/"))).toHaveLength(4);
  expect(await of.marks.all()).toEqual([]);
});

test("G5.10: a meeting whose notice was sent has its page in three languages, with the head of its journal", async () => {
  const of = await settled();
  const { id, head } = await noticed(of);
  await of.publisher().run(wakeBy("one"));
  for (const key of [`meetings/${id}`, `fr/meetings/${id}`, `en/meetings/${id}`]) {
    expect(text(key)).toContain(head);
    expect(text(key)).not.toContain(plan.link);
  }
  expect(portal.objects.find(`meetings/${id}`)?.headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "public, max-age=60",
  });
});

test("a publication rewrites twenty objects, whatever there is already", async () => {
  const of = await settled();
  const counts: number[] = [];
  for (let already = 0; already < 12; already += 1) {
    await noticed(of, already % 2 === 0 ? "2026-12-17" : "2027-03-01");
    const publisher = of.publisher();
    await publisher.run({});
    counts.push(publisher.calls().filter((call) => call.startsWith("PUT")).length);
  }
  expect(counts).toEqual(Array(12).fill(20));
});

/** So many meetings of earlier years, a day apart, as one that was held long ago. */
const heldLongAgo = async ({ table }: Awaited<ReturnType<typeof settled>>, like: string, from: number, to: number) => {
  const item = await itemAt(table, stateOf(like));
  for (let at = from; at < to; at += 25) {
    const puts = Array.from({ length: Math.min(25, to - at) }, (_, index) => {
      const id = ulid();
      const heldOn = daysAfter(CivilDate.parse("2025-12-31"), -(at + index));
      const state = { ...item["state"], id, heldOn };
      return { PutRequest: { Item: { ...item, pk: `MEETING#${id}`, sortedBy: heldOn, state } } };
    });
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: puts } }));
  }
};

test("what a notice's publication reads doesn't grow with the meetings of earlier years", async () => {
  const of = await settled();
  const first = await noticed(of);
  await of.publisher().run({});
  const costs = async () => {
    await noticed(of);
    const { client, taken } = measuring();
    const publisher = of.publisher({ dynamo: client });
    await publisher.run({});
    return taken();
  };
  await heldLongAgo(of, first.key, 0, 75);
  const before = await costs();
  await heldLongAgo(of, first.key, 75, 600);
  const after = await costs();
  expect(after).toBeLessThan(before * 1.05);
  expect(text("fr/meetings")).toContain('href="/fr/meetings/2024"');
});

test("G4.6: a method under consultation has its page and is the current one, in three languages", async () => {
  const of = await settled();
  const circumstances = circumstancesOf(of.office, undefined, by);
  const state = { ...consulting, id: of.office.draw.id() };
  const opened = { state, page: { act: "consultation-opened", rules: [], facts: {} }, letters: [] };
  await record(of.office, { kind: methods, id: state.id }, opened, circumstances);
  await of.marks.make(showingMethod(state), of.office.draw.id(), `METHOD#${state.id}`);
  await of.publisher().run({});
  for (const key of [`method/${state.id}`, "method"]) {
    expect(text(key)).toContain(consulting.text.ar);
    expect(text(`fr/${key}`)).toContain("En consultation");
    expect(text(`en/${key}`)).toContain("Under consultation");
  }
});

test("G4.6: a call for candidacies has its page and stands in the list, in three languages", async () => {
  const of = await settled();
  const circumstances = circumstancesOf(of.office, undefined, by);
  const state = { ...announcedCall, id: of.office.draw.id() };
  const announced = { state, page: { act: "call-announced", rules: [], facts: {} }, letters: [] };
  await record(of.office, { kind: calls, id: state.id }, announced, circumstances);
  await of.marks.make(showingCall(state), of.office.draw.id(), `CALL#${state.id}`);
  const lists: string[] = [];
  const onTable: Hand = (operation, _nth, asked) => {
    if (operation === "Query") lists.push(asked);
    return "pass";
  };
  await of.publisher({ onTable }).run({});
  expect(lists.join()).toContain('"CALL"');
  expect(lists.join()).not.toContain('"MEETING"');
  for (const key of [`call/${state.id}`, "call"]) {
    expect(text(key)).toContain(announcedCall.title.ar);
    expect(text(`fr/${key}`)).toContain("Annoncé");
    expect(text(`en/${key}`)).toContain("Announced");
  }
});

test("a meeting that is being prepared is on no page", async () => {
  const of = await settled();
  const circumstances = circumstancesOf(of.office, undefined, by);
  const id = of.office.draw.id();
  await record(of.office, { kind: meetings, id }, allowed(planMeeting(id, plan, circumstances)), circumstances);
  await of.marks.make(["everything"], of.office.draw.id());
  await of.publisher().run({});
  expect(keys().filter((key) => key.includes(id))).toEqual([]);
  expect(text("fr/meetings")).not.toContain(id);
});

test("a member of the civil-society space is on its region's page and counted in the index, and one that isn't yet is on none", async () => {
  const of = await settled();
  const circumstances = circumstancesOf(of.office, undefined, by);
  const into = async (association: Complete) => {
    const id = of.office.draw.id();
    const decision = importAssociation(id, association, circumstances);
    const found = await record(of.office, { kind: associations, id }, decision, circumstances);
    if (found === "overtaken") throw new Error(found);
    await of.marks.make(showingAssociation(decision.state), of.office.draw.id(), found.key);
  };
  await into(member());
  await into(member({ name: { ar: "جمعية في الانتظار" }, fields: [] }));
  const publisher = of.publisher();
  await publisher.run({});
  expect(publisher.calls().filter((call) => call.startsWith("PUT"))).toHaveLength(6);
  expect(text("fr/space/souss-massa")).toContain("Association pour la transparence locale");
  expect(text("fr/space")).toContain("Souss-Massa</a> · 1 association<");
  for (const key of ["space", "space/souss-massa"]) expect(text(key)).not.toMatch(/الانتظار|contact@/);
});

test("two publishers at once: one works, and the other has its marks come again", async () => {
  const of = await settled();
  await noticed(of);
  const arrived = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const onPortal: Hand = async () => {
    arrived.resolve();
    await goOn.promise;
    return "pass" as const;
  };
  const [first, second] = [of.publisher({ onPortal }), of.publisher()];
  const working = first.run(wakeBy("one"));
  await arrived.promise;
  expect(await second.run(wakeBy("two", "three"))).toEqual({ batchItemFailures: [{ itemIdentifier: "two" }] });
  expect(second.calls().filter((call) => call.startsWith("PUT"))).toEqual([]);
  goOn.resolve();
  expect(await working).toEqual(published);
  expect(await of.marks.all()).toEqual([]);
});

test("a document that is marked while it is being rendered is rendered again", async () => {
  const of = await settled();
  const first = await noticed(of);
  const second: Awaited<ReturnType<typeof noticed>>[] = [];
  const onPortal: Hand = async () => {
    if (second.length === 0) second.push(first);
    if (second.length === 1) second.push(await noticed(of));
    return "pass" as const;
  };
  await of.publisher({ onPortal }).run({});
  expect(text("fr/meetings")).toContain(second[1]!.id);
  expect(text(`meetings/${second[1]!.id}`)).toContain(second[1]!.head);
  expect(await of.marks.all()).toEqual([]);
});

test("a mark is taken off only under the token that was read: one made anew stays", async () => {
  const { marks } = await committee();
  await marks.make(["home"], "first", "MEETING#1");
  const [read] = await marks.all();
  await marks.make(["home"], "second", "MEETING#1");
  await marks.clear(read!);
  expect(await marks.all()).toMatchObject([{ document: "home", token: "second", about: ["MEETING#1"] }]);
});

test("a document that many matters mark is marked by each alone, and rendered once for all", async () => {
  const of = await settled();
  const meetings = Array.from({ length: 30 }, (_, index) => `MEETING#${index}`);
  for (const [index, meeting] of meetings.entries()) await of.marks.make(["home"], `token-${index}`, meeting);
  expect((await of.marks.all()).map(({ about }) => about).toSorted()).toEqual(meetings.map((one) => [one]).toSorted());
  const publisher = of.publisher();
  await publisher.run({});
  expect(publisher.calls().filter((call) => call.startsWith("PUT")).length).toBeLessThan(5);
  expect(await of.marks.all()).toEqual([]);
});

test("no page shows less than the act that asked for it, though the list lag behind", async () => {
  const of = await settled();
  const { id } = await noticed(of);
  const emptyList: Hand = (operation) =>
    operation === "Query" ? { answer: 200, body: { Items: [], Count: 0 } } : "pass";
  let queries = 0;
  const onTable: Hand = (operation, nth, body) => {
    queries += body.includes('"IndexName":"list"') ? 1 : 0;
    return body.includes('"IndexName":"list"') ? emptyList(operation, nth, body) : "pass";
  };
  await of.publisher({ onTable }).run({});
  expect(queries).toBeGreaterThan(0);
  for (const key of ["fr", "fr/meetings", "fr/meetings/2026", "atom.xml", "calendar.ics"])
    expect(text(key)).toContain(id);
});

test("one document that can't be put stays marked and is told; the others are published, and the next run puts it too", async () => {
  const of = await settled();
  const { id } = await noticed(of);
  const onPortal: Hand = (_operation, _nth, body) =>
    body.includes("BEGIN:VCALENDAR") ? { answer: 500, body: "no" } : "pass";
  const { run, lines } = of.publisher({ onPortal });
  await expect(run({})).rejects.toThrow("Documents not rendered: calendar");
  expect(lines.join()).toContain('"document":"calendar"');
  expect(text(`fr/meetings/${id}`)).toContain(id);
  expect((await of.marks.all()).map(({ document }) => document)).toEqual(["calendar"]);
  await of.publisher().run({});
  expect(text("calendar.ics")).toContain(id);
});

test("what a newer release wrote stays on the pages as it is and stays marked; the rest is published, and what isn't is told", async () => {
  const of = await settled();
  const [one, other] = [await noticed(of), await noticed(of, "2026-12-18")];
  await of.publisher().run({});
  const before = ["fr/meetings", `fr/meetings/${one.id}`, "calendar.ics"].map(text);
  await asIfWrittenIn(of.table, stateOf(one.key), 2);
  const showAll = ["meetings", "home", "calendar", "news", "year/2026"] as const;
  await of.marks.make([`meeting/${one.id}`, ...showAll], of.office.draw.id(), one.key);
  await of.marks.make([`meeting/${other.id}`, "obligations", "guide", "plans"], of.office.draw.id(), other.key);
  portal.objects.remove(`fr/meetings/${other.id}`);
  portal.objects.remove("fr/guide");
  const { run, lines } = of.publisher();
  await expect(run({})).rejects.toThrow(/^Documents not rendered: /);
  expect([text(`fr/meetings/${other.id}`), text("fr/guide")]).not.toContain("");
  expect(["fr/meetings", `fr/meetings/${one.id}`, "calendar.ics"].map(text)).toEqual(before);
  const left = [`meeting/${one.id}`, ...showAll].toSorted();
  expect((await of.marks.all()).map(({ document }) => document).toSorted()).toEqual(left);
  const told = lines.map((line) => JSON.parse(line)).filter(({ message }) => message === "not rendered");
  expect(told.map(({ document }) => document).toSorted()).toEqual(left);
  expect(told[0].error.message).toContain(`${one.key} has shape 2`);
  await asIfWrittenIn(of.table, stateOf(one.key), 1);
  expect(await of.publisher().run({})).toEqual(published);
});

test("a mark that a newer release made is told of and left; the others are rendered", async () => {
  const of = await settled();
  await of.marks.make(["home", "guide"], of.office.draw.id());
  await asIfWrittenIn(of.table, { pk: "DIRTY", sk: "home" }, 2);
  const { run, lines } = of.publisher();
  expect(await run({})).toEqual(published);
  expect(lines.join()).toContain("DIRTY home has shape 2");
  await asIfWrittenIn(of.table, { pk: "DIRTY", sk: "home" }, 1);
  expect((await of.marks.all()).map(({ document }) => document)).toEqual(["home"]);
});

test("when the day of a meeting has passed, its pages say so by themselves", async () => {
  const of = await settled();
  const { id } = await noticed(of);
  await of.publisher().run({});
  const toCome = "Réunion à venir";
  goTo("2026-12-16T23:00:00.000Z");
  await of.publisher().run({});
  expect(text(`fr/meetings/${id}`)).toContain(toCome);
  goTo("2026-12-17T00:00:00.000Z");
  await of.publisher().run({});
  expect(text(`fr/meetings/${id}`)).toContain("Réunion du jour");
  goTo("2026-12-20T00:30:00.000Z");
  const publisher = of.publisher();
  await publisher.run({});
  for (const key of [`fr/meetings/${id}`, "fr/meetings", "fr/meetings/2026"])
    expect(text(key)).toContain("Date passée");
  expect(text("fr")).toContain("Aucune réunion n’est convoquée");
  expect(publisher.calls().filter((call) => call.startsWith("PUT"))).toHaveLength(15);
});

test("G2.1: what is owed and how it stands is told in three languages, and turns late by itself when its day has passed", async () => {
  const of = await settled();
  const { id } = await noticed(of);
  await of.publisher().run({});
  for (const [prefix, due] of [
    ["", "الأجل جارٍ"],
    ["fr/", "En cours"],
    ["en/", "Due"],
  ] as const) {
    expect(text(`${prefix}obligations`)).toContain(`badge-live">${due}<`);
    expect(text(`${prefix}obligations`)).toContain(`/meetings/${id}"`);
  }
  expect(text("fr/obligations")).toContain("Respectée, le mardi 1 décembre 2026");
  goTo("2026-12-22T23:30:00.000Z");
  await of.publisher().run({});
  expect(text("fr/obligations")).not.toContain("Dépassée depuis");
  goTo("2026-12-23T00:00:00.000Z");
  await of.publisher().run({});
  for (const [key, late] of [
    ["obligations", "فات الأجل منذ يوم واحد"],
    ["fr/obligations", "Dépassée depuis 1 jour<"],
    ["en/obligations", "Overdue for 1 day<"],
  ] as const)
    expect(text(key)).toContain(late);
});

test("what is owed for a meeting that is being prepared is on no page", async () => {
  const of = await settled();
  const circumstances = circumstancesOf(of.office, undefined, by);
  const id = of.office.draw.id();
  await record(of.office, { kind: meetings, id }, allowed(planMeeting(id, plan, circumstances)), circumstances);
  goTo("2026-12-10T09:00:00.000Z");
  await of.publisher().run({});
  expect(text("fr/obligations")).not.toContain("<table");
});

test("an hour in which nothing was marked and no day ended rewrites nothing", async () => {
  const of = await settled();
  later(3_600);
  const publisher = of.publisher();
  await publisher.run({});
  expect(publisher.calls().filter((call) => call.startsWith("PUT"))).toEqual([]);
});

test("another release of the publisher renders every page anew", async () => {
  const of = await settled();
  const { id } = await noticed(of);
  await of.publisher().run({});
  for (const { key } of portal.objects.all()) portal.objects.remove(key);
  await of.publisher({ release: "two" }).run({});
  expect(keys()).toEqual(expect.arrayContaining(["index.html", "guide", `fr/meetings/${id}`, "journal.mjs"]));
});

test.each([
  [2, "crash-after", "holding the lease"],
  [11, "crash-before", "before the first page"],
  [12, "crash-after", "between two pages"],
  [18, "crash-after", "amid its marks"],
] as const)("a publisher that dies at call %i, %s, %s, leaves nothing undone", async (at, how, _where) => {
  expect(await leftUndone(await settled(), { at, how })).toEqual([]);
});
