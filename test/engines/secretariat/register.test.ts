import { randomUUID } from "node:crypto";
import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "@jest/globals";
import { instantOf } from "#calendar/civil-date";
import { dynamoRegister } from "#secretariat/dynamo-register";
import type { Found } from "#secretariat/register";
import { check, joined } from "../../../checkers/journal.mjs";
import { clientOf, documentsOf, newTable } from "../../rigs/table.ts";
import {
  Crash,
  type Interference,
  tapped,
  throttled,
  throttledTransaction,
  transactionConflict,
} from "../../rigs/wire.ts";
import { entryOn, newMatter, owing } from "./entries.ts";

const table = await newTable();
const register = dynamoRegister(table);

/** The register as someone sees it whose calls meet something on the way. */
const registerBehind = (interfere: (operation: string, nth: number) => Interference, maxAttempts = 1) => {
  const client = clientOf(maxAttempts);
  const calls = tapped(client, interfere);
  return { register: dynamoRegister({ ...table, client: documentsOf(client) }), calls };
};

const now = async (matter: string): Promise<Found | undefined> => (await register.load([matter])).get(matter);

const itemsOf = async (matter: string) => {
  const query = { KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": matter } };
  const { Items } = await table.client.send(
    new QueryCommand({ TableName: table.name, ...query, ConsistentRead: true }),
  );
  return Items!.map(({ sk }) => sk);
};

/** A matter with a number of acts on it. */
const matterWith = async (acts: number): Promise<string> => {
  const matter = newMatter();
  for (let act = 0; act < acts; act += 1)
    await register.record(entryOn(matter, await now(matter), { said: { open: `${act}` } }));
  return matter;
};

test("an act puts state, page, words and what is owed on the register together", async () => {
  const matter = newMatter();
  const entry = entryOn(matter, undefined, { said: { open: "جدول الأعمال", reserved: "https://meet.example/x" } });
  const owed = owing(entry);
  expect(await register.record({ ...entry, owed })).toBe("recorded");
  expect(await itemsOf(matter)).toEqual(["PAGE#000001", "STATE", "TEXT#000001"]);
  expect(await now(matter)).toEqual({
    key: matter,
    version: 1,
    head: entry.page.hash,
    owes: [],
    state: entry.state,
  });
  expect(await register.owed()).toContainEqual(owed);
});

test("Arabic comes back as it went in", async () => {
  const matter = newMatter();
  await register.record(entryOn(matter, undefined, { state: { title: "مُختلِفات «أ»" } }));
  expect((await now(matter))?.state).toEqual({ title: "مُختلِفات «أ»" });
});

test("of two acts decided on the same version one is recorded, and the other leaves nothing behind", async () => {
  const matter = await matterWith(1);
  const before = await now(matter);
  const outcomes = await Promise.all(
    ["one", "other"].map((who) => register.record(entryOn(matter, before, { said: { open: who } }))),
  );
  expect(outcomes.toSorted()).toEqual(["overtaken", "recorded"]);
  expect(await itemsOf(matter)).toEqual(["PAGE#000001", "PAGE#000002", "STATE", "TEXT#000001", "TEXT#000002"]);
});

test("a matter is opened once", async () => {
  const matter = await matterWith(1);
  expect(await register.record(entryOn(matter, undefined))).toBe("overtaken");
});

test("an act that grew beyond ninety items is a fault by its name, and nothing of it is recorded", async () => {
  const matter = newMatter();
  const along = (many: number) => Array.from({ length: many }, () => entryOn(newMatter(), undefined));
  const [first, most] = [entryOn(matter, undefined), along(44)];
  await expect(register.record(first, ...most, ...along(1))).rejects.toThrow(
    `${matter} asks for 92 items in one transaction, and 90 are the most`,
  );
  expect(await now(matter)).toBeUndefined();
  expect(await register.record(first, ...most)).toBe("recorded");
});

test("a transaction that meets another is overtaken, not at fault", async () => {
  const matter = newMatter();
  const { register: behind } = registerBehind(() => transactionConflict);
  expect(await behind.record(entryOn(matter, undefined))).toBe("overtaken");
  expect(await now(matter)).toBeUndefined();
});

test.each([
  ["the table is throttled", throttled],
  ["a transaction's item is throttled", throttledTransaction],
])("when %s, nothing came first: it is a fault, and nothing is recorded", async (_what, answer) => {
  const matter = newMatter();
  const { register: behind } = registerBehind(() => answer);
  await expect(behind.record(entryOn(matter, undefined))).rejects.toThrow();
  expect(await now(matter)).toBeUndefined();
});

test("throttled once, an act is recorded at the next try", async () => {
  const matter = newMatter();
  const { register: behind } = registerBehind((_operation, nth) => (nth === 1 ? throttled : "pass"), 3);
  expect(await behind.record(entryOn(matter, undefined))).toBe("recorded");
});

test("an act whose answer is lost on the way is recorded once, and says so", async () => {
  const matter = newMatter();
  const { register: behind, calls } = registerBehind((_operation, nth) => (nth === 1 ? "lose-answer" : "pass"), 3);
  expect(await behind.record(entryOn(matter, undefined))).toBe("recorded");
  expect(calls).toHaveLength(2);
  expect(await itemsOf(matter)).toEqual(["PAGE#000001", "STATE"]);
});

test.each([
  ["before", "crash-before", []],
  ["after", "crash-after", ["PAGE#000001", "STATE", "TEXT#000001"]],
] as const)("a crash just %s the write leaves all of an act or nothing of it", async (_when, crash, left) => {
  const matter = newMatter();
  const { register: behind } = registerBehind(() => crash);
  const entry = entryOn(matter, undefined, { said: { open: "مختلفات" } });
  await expect(behind.record(entry)).rejects.toThrow(Crash);
  expect(await itemsOf(matter)).toEqual(left);
});

test("a client's key is taken once: the second act under it is overtaken", async () => {
  const [one, other] = [newMatter(), newMatter()];
  const key = { key: `KEY#someone#${randomUUID()}`, state: { matter: one }, expires: 2_000_000_000 };
  expect(await register.record(entryOn(one, undefined, { key }))).toBe("recorded");
  expect(await register.record(entryOn(other, undefined, { key }))).toBe("overtaken");
  expect(await now(other)).toBeUndefined();
  expect((await register.load([key.key])).get(key.key)?.state).toEqual({ matter: one });
});

const word = (matter: string, said: string) =>
  ({ matter, beside: { kind: "COMING", id: "someone", value: { said } } }) as const;

test("what is taken once is taken with what is put beside a matter, and a second time nothing changes", async () => {
  const matter = newMatter();
  const once = { key: `USED#${randomUUID()}`, state: { at: "now" }, expires: 2_000_000_000 };
  expect(await register.take(once, word(matter, "first"))).toBe("taken");
  expect(await register.take({ ...once, state: { at: "later" } }, word(matter, "second"))).toBe("there");
  expect((await register.load([once.key])).get(once.key)?.state).toEqual({ at: "now" });
  expect(await register.beside(matter)).toMatchObject([{ value: { said: "first" } }]);
});

test("of many who take at once, one does", async () => {
  const once = { key: `USED#${randomUUID()}`, state: {} };
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => register.take(once)));
  expect(outcomes.filter((outcome) => outcome === "taken")).toHaveLength(1);
});

test("what is taken while something else is under way is overtaken; throttled, it is a fault", async () => {
  const once = { key: `USED#${randomUUID()}`, state: {} };
  expect(await registerBehind(() => transactionConflict).register.take(once)).toBe("overtaken");
  await expect(registerBehind(() => throttledTransaction).register.take(once)).rejects.toThrow();
  expect(await register.take(once)).toBe("taken");
});

test("what was taken with its answer lost on the way is ours still", async () => {
  const once = { key: `USED#${randomUUID()}`, state: {} };
  const { register: behind } = registerBehind((_operation, nth) => (nth === 1 ? "lose-answer" : "pass"), 3);
  expect(await behind.take(once)).toBe("taken");
});

test("what stands under several keys comes in one call, and what doesn't stand is absent", async () => {
  const matter = await matterWith(1);
  const { register: behind, calls } = registerBehind(() => "pass");
  const found = await behind.load([matter, "MEETING#nothing", "ALMANAC"]);
  expect([...found.keys()]).toEqual([matter]);
  expect(calls).toEqual(["BatchGetItem"]);
});

test("keys that the table leaves for later are asked for again", async () => {
  const matter = await matterWith(1);
  const later = { Keys: [{ pk: { S: matter }, sk: { S: "STATE" } }], ConsistentRead: true };
  const unprocessed = { answer: 200, body: { Responses: {}, UnprocessedKeys: { [table.name]: later } } };
  const { register: behind } = registerBehind((_operation, nth) => (nth === 1 ? unprocessed : "pass"));
  expect([...(await behind.load([matter])).keys()]).toEqual([matter]);
});

test("a list gives the last first, page after page, each matter once", async () => {
  const kind = "GROUP";
  const days = ["2026-03-02", "2026-12-17", "2026-06-01", "2026-06-01", "2027-01-08"];
  for (const [index, sortedBy] of days.entries())
    await register.record(entryOn(`${kind}#${index}`, undefined, { kind, sortedBy }));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { found, next } = await register.list(kind, { limit: 2, after });
    seen.push(...found.map(({ key }) => key));
    after = next;
  } while (after !== undefined);
  expect(seen).toHaveLength(5);
  expect([seen[0], seen[1], seen[4]]).toEqual([`${kind}#4`, `${kind}#1`, `${kind}#0`]);
  expect(new Set(seen).size).toBe(5);
});

test("a list can be asked for those that begin with something, and a cursor made up finds a place like another", async () => {
  const kind = "PERSON";
  await register.record(entryOn(`${kind}#1`, undefined, { kind, sortedBy: "secretariat" }));
  await register.record(entryOn(`${kind}#2`, undefined, { kind, sortedBy: "civil-society-member" }));
  const { found } = await register.list(kind, { limit: 9, beginning: "secretariat" });
  expect(found.map(({ key }) => key)).toEqual([`${kind}#1`]);
  expect((await register.list(kind, { limit: 9, after: "m_x" })).found.map(({ key }) => key)).toEqual([`${kind}#2`]);
});

test("two matters are recorded together, or neither is: whichever of them was overtaken", async () => {
  const [one, other] = [newMatter(), newMatter()];
  expect(await register.record(entryOn(one, undefined), entryOn(other, undefined))).toBe("recorded");
  const before = await register.load([one, other]);
  const both = () => [entryOn(one, before.get(one)), entryOn(other, before.get(other))] as const;
  expect(await register.record(entryOn(other, before.get(other)))).toBe("recorded");
  expect(await register.record(...both())).toBe("overtaken");
  expect(await register.record(...both().toReversed())).toBe("overtaken");
  const after = await register.load([one, other]);
  expect([after.get(one)?.version, after.get(other)?.version]).toEqual([1, 2]);
});

test("the words of a journal are forgotten with their keys, open or reserved; its pages stay, chained to their head", async () => {
  const matter = newMatter();
  await register.record(entryOn(matter, undefined, { said: { open: "said to all", reserved: "said to one" } }));
  const before = (await register.load([matter])).get(matter)!;
  await register.record(entryOn(matter, before, { said: { reserved: "said later" } }));
  expect(await register.reserved(matter)).toMatchObject({
    1: { link: { words: "said to one" } },
    2: { link: { words: "said later" } },
  });
  for (const _ of ["once", "twice"]) await register.forget(matter);
  expect(await register.reserved(matter)).toEqual({});
  const journal = await register.journal(matter);
  expect(journal.texts).toEqual({});
  expect(check(journal, journal.pages[1]!.hash)).toEqual([]);
});

test("of the reserved words of a page those of some names are forgotten; the others and the open ones stay", async () => {
  const matter = newMatter();
  await register.record(entryOn(matter, undefined, { said: { open: "said to all", reserved: "said to one" } }));
  const { texts } = await register.journal(matter);
  for (const _ of ["once", "twice"]) await register.forgetWords(matter, 1, ["link", "never-said"]);
  expect(await register.reserved(matter)).toEqual({ 1: {} });
  const journal = await register.journal(matter);
  expect(journal.texts).toEqual(texts);
  expect(check(journal, journal.pages[0]!.hash)).toEqual([]);
});

test("a journal gives a matter's pages in order, chained, with the words that are open and no others", async () => {
  const matter = await matterWith(12);
  const reserved = entryOn(matter, await now(matter), {
    said: { open: "مختلفات", reserved: "https://meet.example/x" },
  });
  await register.record(reserved);
  const journal = await register.journal(matter);
  expect(journal.pages.map(({ page }) => page)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  expect(check(journal, reserved.page.hash)).toEqual([]);
  expect(journal.texts["13"]).toEqual(reserved.words.open);
  expect(JSON.stringify(journal)).not.toContain("meet.example");
});

test("what stands beside a matter is read a page at a time, in the order of its ids, or by them, and nothing of another beginning", async () => {
  const matter = "METHOD#paged";
  const ids = Array.from({ length: 7 }, (_, index) => `2.${index}`);
  for (const id of ["1.0", ...ids, "20.0"]) await register.put(matter, { kind: "BALLOT", id, value: { id } });
  const page = (after?: string) => register.besidePage(matter, "BALLOT", { beginning: "2.", limit: 4, after });
  const first = await page();
  const second = await page(first.next);
  expect([first, second].map(({ found }) => found.map(({ id }) => id))).toEqual([ids.slice(0, 4), ids.slice(4)]);
  expect([first.next, second.next]).toEqual(["2.3", undefined]);
  expect(await register.besideEach(matter, "BALLOT", [])).toEqual([]);
  const each = await register.besideEach(matter, "BALLOT", ["2.1", "1.0", "2.9"]);
  expect(each.map(({ id }) => id).toSorted()).toEqual(["1.0", "2.1"]);
});

test("a journal is read a part at a time, each with its own words; the parts are the whole", async () => {
  const matter = await matterWith(5);
  await register.record(entryOn(matter, await now(matter), { said: { open: "said to all" } }));
  const part = (after: number, limit: number) => register.journalPart(matter, { after, limit });
  const [first, second] = [await part(0, 4), await part(4, 4)];
  expect([first, second].map(({ pages, next }) => [pages.map(({ page }) => page), next])).toEqual([
    [[1, 2, 3, 4], 4],
    [[5, 6], undefined],
  ]);
  expect([first, second].map(({ texts }) => Object.keys(texts).at(-1))).toEqual(["4", "6"]);
  expect((await part(0, 6)).next).toBeUndefined();
  expect(await part(6, 4)).toEqual({ matter, pages: [], texts: {} });
  expect(check(joined([first, second]), (await now(matter))!.head)).toEqual([]);
});

test("a part of a journal ends where the table gives no more at once, with the words of all of its pages", async () => {
  const matter = newMatter();
  await register.record(entryOn(matter, undefined));
  const long = "ن".repeat(150_000);
  for (let page = 2; page <= 8; page += 1)
    await register.record(entryOn(matter, await now(matter), { said: { open: long } }));
  const parts = [await register.journalPart(matter, { after: 0, limit: 100 })];
  while (parts.at(-1)!.next !== undefined)
    parts.push(await register.journalPart(matter, { after: parts.at(-1)!.next!, limit: 100 }));
  expect(parts.length).toBeGreaterThan(1);
  for (const { pages, texts } of parts)
    for (const { page } of pages.filter((one) => one.page > 1)) expect(texts[page]).toBeDefined();
  expect(check(joined(parts), (await now(matter))!.head)).toEqual([]);
});

test("a matter is due from its instant on, until an act gives it another", async () => {
  const matter = newMatter();
  const due = instantOf(Date.parse("2031-01-01"));
  await register.record(entryOn(matter, undefined, { nextDue: due }));
  expect(await register.dueBy(instantOf(Date.parse(due) - 1))).not.toContain(matter);
  expect(await register.dueBy(due)).toContain(matter);
  await register.record(entryOn(matter, await now(matter)));
  expect(await register.dueBy(due)).not.toContain(matter);
});

test("what is owed waits in the order in which it came to be owed, and is struck out once done", async () => {
  const later = entryOn(newMatter(), undefined);
  const sooner = entryOn(newMatter(), undefined);
  await register.record({ ...later, owed: owing(later, 2_000) });
  await register.record({ ...sooner, owed: owing(sooner, 1_000) });
  const waiting = (await register.owed()).map(({ matter }) => matter);
  expect(waiting.indexOf(sooner.page.matter)).toBeLessThan(waiting.indexOf(later.page.matter));
  await register.settle(owing(sooner, 1_000));
  await register.settle(owing(sooner, 1_000));
  expect((await register.owed()).map(({ matter }) => matter)).not.toContain(sooner.page.matter);
});
