import { BatchGetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { dynamoBeside } from "#secretariat/dynamo-beside";
import { dynamoDuties } from "#secretariat/dynamo-duty-lists";
import { dynamoJournals } from "#secretariat/dynamo-journals";
import { dynamoOnce } from "#secretariat/dynamo-once";
import { dynamoOutbox } from "#secretariat/dynamo-outbox";
import { record } from "#secretariat/dynamo-record";
import type { Found, Register } from "#secretariat/register";
import { liftedIn, owesIn, readEach } from "#secretariat/shapes";
import { every, type Item, STATE, type Table } from "#secretariat/table";

type Of<Act extends keyof Register> = (table: Table, ...asked: Parameters<Register[Act]>) => ReturnType<Register[Act]>;

/** A matter in the shape it has now. */
const foundIn = (table: Table, item: Item): Found => ({
  ...{ key: item["pk"], version: item["version"], head: item["head"] },
  ...{ owes: owesIn(table, item), state: liftedIn(table, item, item["state"]) },
});

const load: Of<"load"> = async (table, keys, leftOut) => {
  if (keys.length === 0) return new Map();
  const { client, name } = table;
  const asked = { [name]: { Keys: keys.map((pk) => ({ pk, sk: STATE })), ConsistentRead: true } };
  const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems: asked }));
  const left = UnprocessedKeys?.[name]?.Keys?.map(({ pk }) => pk) ?? [];
  const found = readEach(table, {
    items: Responses?.[name] ?? [],
    read: (item) => [String(item["pk"]), foundIn(table, item)] as const,
    leftOut,
  });
  return new Map(left.length === 0 ? found : [...found, ...(await load(table, left, leftOut))]);
};

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
  const found = readEach(table, { items: Items, read: (item) => foundIn(table, item), leftOut });
  return { found, ...(next && { next }) };
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
