import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "@jest/globals";
import { outboxName } from "#secretariat/dynamo-outbox";
import { dynamoRegister } from "#secretariat/dynamo-register";
import type { Found } from "#secretariat/register";
import type { Item, Table } from "#secretariat/table";
import { check } from "../../../checkers/journal.mjs";
import { itemsUnder, oversized } from "../../rigs/items.ts";
import { itemAt, stateOf } from "../../rigs/shapes.ts";
import { newTable } from "../../rigs/table.ts";
import { boundBy, entryOn, newMatter, owing } from "./entries.ts";

const table = await newTable();
const register = dynamoRegister(table);

const line = { stage: "held", heldOn: "2026-12-17" };
/** Three bytes a character, and a pair that must not be cut in two, wherever a part ends. */
const minutesOf = (characters: number, said = "ⵣ") => ({
  items: [{ said: `${"😀".repeat(7)}${said.repeat(characters)}` }],
});
const heldWith = (characters: number, said?: string) => ({ ...line, minutes: minutesOf(characters, said), guests: [] });

const now = async (matter: string): Promise<Found> => (await register.load([matter])).get(matter)!;
const write = async (matter: string, state: object, before?: Found) =>
  register.record({ ...entryOn(matter, before), state });
const partsUnder = async (matter: string): Promise<readonly Item[]> =>
  (await itemsUnder(table, matter)).filter(({ sk }) => sk.startsWith("WORDS#"));

describe("the long words of a state", () => {
  test("stand beside it: a list knows nothing of them, and who loads the matter has them all", async () => {
    const matter = newMatter();
    await write(matter, heldWith(9));
    expect((await itemAt(table, stateOf(matter)))["state"]).toEqual(line);
    expect((await register.list("MEETING", { limit: 99 })).lines.find(({ key }) => key === matter)?.line).toEqual(line);
    expect((await now(matter)).state).toEqual(heldWith(9));
  });

  test.each([0, 1, 30_000, 100_000, 333_333])(
    "of %i characters are read as they were written, in items that are small enough",
    async (characters) => {
      const matter = newMatter();
      await write(matter, heldWith(characters));
      expect((await now(matter)).state).toEqual(heldWith(characters));
      expect(oversized(await itemsUnder(table, matter))).toEqual([]);
    },
  );

  test("are written by an act that changes them, and by no other", async () => {
    const matter = newMatter();
    await write(matter, heldWith(40_000));
    await write(matter, { ...heldWith(40_000), stage: "minutes-sent" }, await now(matter));
    expect((await partsUnder(matter)).map(({ at }) => at)).toEqual([1, 1]);
    expect((await now(matter)).state).toEqual({ ...heldWith(40_000), stage: "minutes-sent" });
    await write(matter, heldWith(40_001), await now(matter));
    expect((await partsUnder(matter)).map(({ at }) => at)).toEqual([3, 3]);
  });

  test("leave nothing behind where they become shorter, or there are none any more; nor where who acts hasn't read them", async () => {
    for (const forgetful of [false, true]) {
      const matter = newMatter();
      const read = async () => {
        const { kept, ...found } = await now(matter);
        return forgetful ? found : { ...found, kept };
      };
      await write(matter, heldWith(100_000, "x"));
      await write(matter, heldWith(3, "y"), await read());
      expect((await partsUnder(matter)).some(({ text }) => text.includes("x"))).toBe(false);
      expect((await now(matter)).state).toEqual(heldWith(3, "y"));
      await write(matter, line, await read());
      expect((await partsUnder(matter)).every(({ text }) => text === "")).toBe(true);
      expect((await now(matter)).state).toEqual(line);
    }
  });

  test("that an act overtook are neither written nor mixed with what that wrote", async () => {
    const matter = newMatter();
    await write(matter, heldWith(40_000, "a"));
    const before = await now(matter);
    expect(await write(matter, heldWith(70_000, "b"), before)).toBe("recorded");
    expect(await write(matter, heldWith(90_000, "c"), before)).toBe("overtaken");
    expect((await now(matter)).state).toEqual(heldWith(70_000, "b"));
  });

  test("that an earlier release wrote into the state are read, are in no list, and move with the next act", async () => {
    const matter = newMatter();
    await write(matter, line);
    const { shape: _, words: __, ...own } = await itemAt(table, stateOf(matter));
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...own, state: heldWith(9), shape: 1 } }));
    expect((await now(matter)).state).toEqual(heldWith(9));
    expect((await register.list("MEETING", { limit: 99 })).lines.find(({ key }) => key === matter)?.line).toEqual(line);
    await write(matter, heldWith(9), await now(matter));
    expect(await itemAt(table, stateOf(matter))).toMatchObject({ shape: 2, state: line, words: { parts: 1, at: 2 } });
    expect((await now(matter)).state).toEqual(heldWith(9));
  });
});

/** A register whose every call is followed by something else that goes on meanwhile. */
const interrupted = (meanwhile: () => Promise<unknown>): Table => ({
  ...table,
  client: {
    ...table.client,
    send: async (command: never) => {
      const answer = await table.client.send(command);
      await meanwhile();
      return answer;
    },
  } as never,
});

test("a matter that is written to while it is read is read as it is then, never half of each", async () => {
  const matter = newMatter();
  await write(matter, heldWith(50_000, "ⴰ"));
  const acts = ["ⴱ", "ⴲ"];
  const meanwhile = async () => {
    const said = acts.shift();
    if (said) await write(matter, heldWith(60_000, said), await now(matter));
  };
  const read = (await dynamoRegister(interrupted(meanwhile)).load([matter])).get(matter);
  expect(read?.state).toEqual(heldWith(60_000, "ⴲ"));
});

test("one that is overtaken each time that it is read is a fault, and never half of it is given", async () => {
  const matter = newMatter();
  await write(matter, heldWith(50_000, "ⴰ"));
  const acts = ["ⴱ", "ⴲ", "ⴳ", "ⴴ", "ⴵ", "ⴶ", "ⴷ", "ⴸ", "ⴹ", "ⴺ", "ⴻ", "ⴼ"];
  const meanwhile = async () => write(matter, heldWith(50_000, acts.pop()), await now(matter));
  await expect(dynamoRegister(interrupted(meanwhile)).load([matter])).rejects.toThrow("Overtaken each time");
});

test("a list of meetings with long minutes is read at a line each", async () => {
  const days = Array.from({ length: 20 }, (_, day) => `2031-01-${String(day + 10)}`);
  for (const sortedBy of days)
    await register.record({ ...entryOn(newMatter(), undefined), sortedBy, state: heldWith(50_000) });
  const { ConsumedCapacity } = await table.client.send(
    new QueryCommand({
      ...{ TableName: table.name, IndexName: "list", ReturnConsumedCapacity: "TOTAL" },
      KeyConditionExpression: "kind = :kind AND begins_with(sortedBy, :beginning)",
      ExpressionAttributeValues: { ":kind": "MEETING", ":beginning": "2031-01-" },
    }),
  );
  // Half a unit for four kilobytes, and what twenty lines have.
  expect(ConsumedCapacity?.CapacityUnits).toBeLessThanOrEqual(1.5);
});

describe("what a page binds and says, however much", () => {
  const many = 700;
  const said = "ⵣ".repeat(300);
  const entry = (matter: string) => {
    const names = Array.from({ length: many }, (_, index) => `item.${index}.said.ar`);
    const key = "ab".repeat(32);
    const text = (index: number) => ({ words: `${index}${said}`, key });
    const all = Object.fromEntries(names.map((name, index) => [name, text(index)] as const));
    const [open, reserved] = [0, 1].map((half) =>
      Object.fromEntries(Object.entries(all).filter((_, index) => index % 2 === half)),
    );
    return { matter, all, words: { open: open!, reserved: reserved! } };
  };
  const matter = newMatter();
  const { all, words } = entry(matter);
  const odd = Object.keys(words.reserved);

  test("stands in items that are small enough, and is read whole: the journal is sound", async () => {
    const { page, ...first } = boundBy(matter, all);
    expect(await register.record({ ...first, page, words })).toBe("recorded");
    expect(oversized(await itemsUnder(table, matter))).toEqual([]);
    const journal = await register.journal(matter);
    expect(journal.pages).toEqual([page]);
    expect(check(journal, page.hash)).toEqual([]);
    expect(journal.texts["1"]).toEqual(words.open);
    expect((await register.reserved(matter))["1"]).toEqual(words.reserved);
  });

  test("is forgotten by names wherever they stand; the open ones stay", async () => {
    for (const _ of ["once", "twice"]) await register.forgetWords(matter, 1, [odd[0]!, odd.at(-1)!]);
    expect(Object.keys((await register.reserved(matter))["1"]!)).toHaveLength(odd.length - 2);
    expect((await register.journal(matter)).texts["1"]).toEqual(words.open);
  });

  test("is forgotten whole, and of its words nothing is left in the table; the page stays", async () => {
    for (const _ of ["once", "twice"]) await register.forget(matter);
    expect(JSON.stringify(await itemsUnder(table, matter))).not.toContain(said);
    const journal = await register.journal(matter);
    expect([journal.pages.length, journal.texts]).toEqual([1, {}]);
    expect(check(journal, journal.pages[0]!.hash)).toEqual([]);
  });
});

test("what a page owes may be as long as minutes are: it is found, carried out by its name, and nothing of it is left", async () => {
  const matter = newMatter();
  const entry = entryOn(matter, undefined);
  const owed = { ...owing(entry), documents: Array.from({ length: 20_000 }, (_, n) => `meeting/${n}` as const) };
  await register.record({ ...entry, owed });
  const name = outboxName(owed);
  const own = async () => [
    ...(await itemsUnder(table, "OUTBOX")).filter(({ sk }) => sk === name),
    ...(await itemsUnder(table, `OUTBOX#${name}`)),
  ];
  expect((await own()).length).toBeGreaterThan(3);
  expect(oversized(await own())).toEqual([]);
  expect(await register.owedUnder(name)).toEqual(owed);
  expect(await register.owed()).toContainEqual(owed);
  for (const _ of ["once", "twice"]) await register.settle(owed);
  expect(await own()).toEqual([]);
  expect(await register.owedUnder(name)).toBeUndefined();
});
