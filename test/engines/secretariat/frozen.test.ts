import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type * as z from "zod/mini";
import type { Beside } from "#committee/kernel/decision";
import { Duty } from "#committee/kernel/duty";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { dynamoRegister } from "#secretariat/dynamo-register";
import { dynamoMarks } from "#secretariat/marks";
import type { Item } from "#secretariat/table";
import { frozen, frozenKinds } from "../../pure/committee/frozen.ts";
import { schemas } from "../../pure/committee/frozen-schemas.ts";
import { everyDay } from "../../rigs/duties.ts";
import { newTable } from "../../rigs/table.ts";

const table = await newTable();
const register = dynamoRegister(table);
const [box, marks] = [dynamoLetterBox(table), dynamoMarks(table)];

type Reading = (item: Item) => Promise<unknown>;

const besideAt: Reading = async ({ pk, sk }) => {
  const [, kind, id] = /^STATE#([A-Z]+)#(.+)$/.exec(sk)!.slice() as [string, Beside["kind"], string];
  return (await register.beside(pk, kind)).find((beside) => beside.id === id)?.value;
};

const dutyAt: Reading = async ({ sk }) =>
  (await register.duties(everyDay)).find((one) => {
    const { on, name, about } = Duty.parse(one);
    return sk === `${on}#${name}#${about}`;
  });

const wordsAt: Reading = async ({ pk, sk }) => {
  const page = String(Number(sk.slice("TEXT#".length)));
  return { open: (await register.journal(pk)).texts[page], reserved: (await register.reserved(pk))[page] };
};

const markAt: Reading = async ({ sk }) => {
  const { name: _, ...mark } = (await marks.all()).find(({ name }) => name === sk)!;
  return mark;
};

const stateAt: Reading = async ({ pk }) => (await register.load([pk])).get(pk)?.state;

/** How today's code comes to what an item of a kind holds, where that isn't a matter's state. */
const readings: Readonly<Record<string, Reading>> = {
  OWES: async ({ pk }) => (await register.load([pk])).get(pk)?.owes,
  PAGE: async ({ pk, sk }) =>
    (await register.journal(pk)).pages.find(({ page }) => page === Number(sk.slice("PAGE#".length))),
  TEXT: wordsAt,
  OUTBOX: ({ sk }) => register.owedUnder(sk),
  DUTY: dutyAt,
  LETTER: async ({ pk, sk }) =>
    (await box.lettersOf(pk.slice("LETTER#".length))).find(({ letter, to }) => sk.endsWith(`#${letter}#TO#${to}`)),
  DIRTY: markAt,
};

const readingOf = (kind: string): Reading => readings[kind] ?? (kind.includes("/") ? besideAt : stateAt);

const write = (Item: Item) => table.client.send(new PutCommand({ TableName: table.name, Item }));

describe.each(frozenKinds)("%s, as releases wrote it", (kind) => {
  const { items } = frozen(kind);
  beforeAll(async () => {
    for (const item of items) await write(item);
  });

  test.each(items.map((item, index) => [index + 1, item] as const))("is read for ever: example %i", async (_, item) => {
    const schema = (schemas as Readonly<Record<string, z.ZodMiniType>>)[kind]!;
    const held = await readingOf(kind)(item);
    expect(schema.parse(held)).toEqual(held);
  });
});
