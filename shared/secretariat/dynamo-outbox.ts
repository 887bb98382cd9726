import { DeleteCommand, GetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Owed } from "#committee/entail";
import type { Register } from "#secretariat/register";
import { heading, liftedIn, readEach, stamped } from "#secretariat/shapes";
import { bytesOf, MOST_BYTES, slicesOf } from "#secretariat/slices";
import { every, type Item, type Key, numbered, OUTBOX, type Table } from "#secretariat/table";

/** The name under which the outbox keeps what a page owes; the oldest sorts first. */
export const outboxName = ({ at, matter, page }: Pick<Owed, "at" | "matter" | "page">): string =>
  `${at}#${matter}#${numbered(page)}`;

/** Where what is too long for one item stands: not in the outbox itself, so that it wakes nobody. */
const partsUnder = (name: string): string => `${OUTBOX}#${name}`;

/** What a page owes, as the outbox keeps it: a letter may bear the whole minutes. */
export const outboxItems = (table: Table, owed: Owed) => {
  const sk = outboxName(owed);
  if (bytesOf(owed) <= MOST_BYTES) return [stamped(table, { pk: OUTBOX, sk, owed })];
  const slices = slicesOf(JSON.stringify(owed));
  const parts = slices.map((text, index) => ({ pk: partsUnder(sk), sk: `PART#${numbered(index + 1)}`, text }));
  return [heading({ pk: OUTBOX, sk, parts: parts.length }), ...parts.map((part) => stamped(table, part))];
};

const partsOf = (table: Table, name: string): Promise<readonly Item[]> =>
  every(table, {
    KeyConditionExpression: "pk = :parts",
    ExpressionAttributeValues: { ":parts": partsUnder(name) },
    ConsistentRead: true,
  });

/** An item of the outbox with all of what it keeps; nothing where it was struck out meanwhile. */
const withParts = async (table: Table, item: Item): Promise<readonly Item[]> => {
  if (item["parts"] === undefined) return [item];
  const parts = await partsOf(table, item["sk"]);
  if (parts.length !== item["parts"]) return [];
  return [{ ...item, shape: parts[0]?.["shape"], owed: JSON.parse(parts.map(({ text }) => text).join("")) }];
};

const owedIn = (table: Table, item: Item): Owed => liftedIn(table, item, item["owed"]);

/** Strikes out what a page owed, with all its parts or not at all: nothing of them is left behind. */
const strikeOut = async (table: Table, owed: Owed): Promise<void> => {
  const Key = { pk: OUTBOX, sk: outboxName(owed) };
  // What was lifted may be shorter or longer than it was written.
  const parts = bytesOf(owed) > MOST_BYTES / 2 ? await partsOf(table, Key.sk) : [];
  const keys: readonly Key[] = [Key, ...parts.map(({ pk, sk }) => ({ pk, sk }))];
  const off = keys.map((each) => ({ TableName: table.name, Key: each }));
  await (parts.length === 0
    ? table.client.send(new DeleteCommand({ TableName: table.name, Key }))
    : table.client.send(new TransactWriteCommand({ TransactItems: off.map((Delete) => ({ Delete })) })));
};

/** The part of the register that keeps what is owed still. */
export const dynamoOutbox = (table: Table): Pick<Register, "owed" | "owedUnder" | "settle"> => ({
  owed: async (leftOut) => {
    const items = await every(table, {
      KeyConditionExpression: "pk = :outbox",
      ExpressionAttributeValues: { ":outbox": OUTBOX },
      ConsistentRead: true,
    });
    const whole = await Promise.all(items.map((item) => withParts(table, item)));
    return readEach(table, { items: whole.flat(), read: (item) => owedIn(table, item), leftOut });
  },
  owedUnder: async (name) => {
    const Key = { pk: OUTBOX, sk: name };
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
    const [whole] = Item ? await withParts(table, Item) : [];
    return whole && owedIn(table, whole);
  },
  settle: (owed) => strikeOut(table, owed),
});
