import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { dynamoBeside } from "#secretariat/dynamo-beside";
import { dynamoDuties } from "#secretariat/dynamo-duty-lists";
import { dynamoJournals } from "#secretariat/dynamo-journals";
import { dynamoOnce } from "#secretariat/dynamo-once";
import { dynamoOutbox } from "#secretariat/dynamo-outbox";
import { record } from "#secretariat/dynamo-record";
import { foundIn, lineIn, placesOf, restOf } from "#secretariat/dynamo-state";
import type { Register } from "#secretariat/register";
import { type LeftOut, readEach } from "#secretariat/shapes";
import { every, type Item, itemsAt, STATE, type Table } from "#secretariat/table";

type Of<Act extends keyof Register> = (table: Table, ...asked: Parameters<Register[Act]>) => ReturnType<Register[Act]>;

/** How often a matter is read anew that acts overtake while it is read: each of them must come between two calls. */
const TRIES = 5;

const loadIn = async (
  table: Table,
  keys: readonly string[],
  { tries, leftOut }: Readonly<{ tries: number; leftOut: LeftOut | undefined }>,
): ReturnType<Register["load"]> => {
  if (keys.length === 0) return new Map();
  if (tries === 0) throw new Error(`Overtaken each time that it was read: ${keys.join(", ")}`);
  const items = await itemsAt(
    table,
    keys.flatMap((pk) => placesOf(table, pk)),
  );
  const rest = await itemsAt(table, items.flatMap(restOf));
  const beside = new Map([...items, ...rest].map((item) => [`${item["pk"]} ${item["sk"]}`, item]));
  const read = readEach(table, {
    items: items.filter(({ sk }) => sk === STATE),
    read: (item) => [String(item["pk"]), foundIn(table, item, beside)] as const,
    leftOut,
  });
  const torn = read.flatMap(([key, found]) => (found === "torn" ? [key] : []));
  const found = read.flatMap(([key, one]) => (one === "torn" ? [] : [[key, one] as const]));
  return new Map([...found, ...(await loadIn(table, torn, { tries: tries - 1, leftOut }))]);
};

const load: Of<"load"> = (table, keys, leftOut) => loadIn(table, keys, { tries: TRIES, leftOut });

/** A cursor tells where a page ended: the last matter's place in its order, and its id. */
const cursorOf = (key: Item | undefined): string | undefined =>
  key && `${key["sortedBy"]}_${key["pk"].slice(`${key["kind"]}#`.length)}`;

const keyIn = (cursor: string, kind: string): Item => {
  const [sortedBy, id] = cursor.split("_");
  return { pk: `${kind}#${id}`, sk: STATE, kind, sortedBy };
};

const list: Of<"list"> = async (table, kind, { limit, after, beginning, first }, leftOut) => {
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: "list",
      KeyConditionExpression: beginning ? "kind = :kind AND begins_with(sortedBy, :beginning)" : "kind = :kind",
      ExpressionAttributeValues: { ":kind": kind, ...(beginning && { ":beginning": beginning }) },
      ScanIndexForward: first === "earliest",
      Limit: limit,
      ...(after && { ExclusiveStartKey: keyIn(after, kind) }),
    }),
  );
  const next = cursorOf(LastEvaluatedKey);
  const lines = readEach(table, { items: Items, read: (item) => lineIn(table, item), leftOut });
  return { lines, ...(next && { next }) };
};

const dueBy = async (table: Table, instant: string): Promise<readonly string[]> => {
  const items = await every(table, {
    IndexName: "due",
    KeyConditionExpression: "due = :due AND nextDue <= :instant",
    ExpressionAttributeValues: { ":due": "DUE", ":instant": instant },
  });
  return items.map(({ pk }) => pk);
};

/** The register on DynamoDB. */
export const dynamoRegister = (table: Table): Register => ({
  load: (...asked) => load(table, ...asked),
  list: (...asked) => list(table, ...asked),
  record: (...entries) => record(table, entries),
  dueBy: (instant) => dueBy(table, instant),
  ...dynamoDuties(table),
  ...dynamoBeside(table),
  ...dynamoJournals(table),
  ...dynamoOnce(table),
  ...dynamoOutbox(table),
});
