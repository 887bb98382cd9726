import { BatchGetCommand, DeleteCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { dynamoBeside } from "#secretariat/dynamo-beside";
import { dutiesIn } from "#secretariat/dynamo-duties";
import { dynamoOnce } from "#secretariat/dynamo-once";
import { dynamoOutbox } from "#secretariat/dynamo-outbox";
import { record } from "#secretariat/dynamo-record";
import type { Found, Listed, Recorded, Register } from "#secretariat/register";
import { every, type Item, numbered, STATE, type Table } from "#secretariat/table";

const foundIn = ({ pk, version, head, owes = [], state }: Item): Found => ({ key: pk, version, head, owes, state });

const load = async ({ client, name }: Table, keys: readonly string[]): Promise<ReadonlyMap<string, Found>> => {
  if (keys.length === 0) return new Map();
  const asked = { [name]: { Keys: keys.map((pk) => ({ pk, sk: STATE })), ConsistentRead: true } };
  const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems: asked }));
  const left = UnprocessedKeys?.[name]?.Keys?.map(({ pk }) => pk) ?? [];
  const found = (Responses?.[name] ?? []).map((item) => [String(item["pk"]), foundIn(item)] as const);
  return new Map(left.length === 0 ? found : [...found, ...(await load({ client, name }, left))]);
};

/** A cursor tells where a page ended: the last matter's place in its order, and its id. */
const cursorOf = (key: Item | undefined): string | undefined =>
  key && `${key["sortedBy"]}_${key["pk"].slice(`${key["kind"]}#`.length)}`;

const keyIn = (cursor: string, kind: string): Item => {
  const [sortedBy, id] = cursor.split("_");
  return { pk: `${kind}#${id}`, sk: STATE, kind, sortedBy };
};

const list: (table: Table, ...asked: Parameters<Register["list"]>) => Promise<Listed> = async (
  { client, name },
  kind,
  { limit, after, beginning },
) => {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: "list",
      KeyConditionExpression: beginning ? "kind = :kind AND begins_with(sortedBy, :beginning)" : "kind = :kind",
      ExpressionAttributeValues: { ":kind": kind, ...(beginning && { ":beginning": beginning }) },
      ScanIndexForward: false,
      Limit: limit,
      ...(after && { ExclusiveStartKey: keyIn(after, kind) }),
    }),
  );
  const next = cursorOf(LastEvaluatedKey);
  return { found: Items.map(foundIn), ...(next && { next }) };
};

const journal = async (table: Table, matter: string): Promise<Recorded> => {
  const items = await every(table, {
    KeyConditionExpression: "pk = :matter AND sk BETWEEN :first AND :last",
    ExpressionAttributeValues: { ":matter": matter, ":first": "PAGE#", ":last": "TEXT#~" },
    ConsistentRead: true,
  });
  const texts = items.filter(({ sk }) => sk.startsWith("TEXT#"));
  return {
    matter,
    pages: items.flatMap(({ page }) => page ?? []),
    texts: Object.fromEntries(texts.map(({ sk, open }) => [String(Number(sk.slice(5))), open])),
  };
};

const textsOf = (table: Table, matter: string): Promise<Item[]> =>
  every(table, {
    KeyConditionExpression: "pk = :matter AND begins_with(sk, :text)",
    ExpressionAttributeValues: { ":matter": matter, ":text": "TEXT#" },
    ConsistentRead: true,
  });

const forget = async (table: Table, matter: string): Promise<void> => {
  for (const { pk, sk } of await textsOf(table, matter))
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
};

const forgetWords = async (table: Table, ...words: Parameters<Register["forgetWords"]>): Promise<void> => {
  const [pk, page, names] = words;
  const placed = names.map((name, index) => [`#name${index}`, name] as const);
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk, sk: `TEXT#${numbered(page)}` },
      UpdateExpression: `REMOVE ${placed.map(([place]) => `#reserved.${place}`).join(", ")}`,
      ExpressionAttributeNames: { "#reserved": "reserved", ...Object.fromEntries(placed) },
    }),
  );
};

const reserved = async (table: Table, matter: string): ReturnType<Register["reserved"]> =>
  Object.fromEntries(
    (await textsOf(table, matter)).map(({ sk, reserved: words }) => [String(Number(sk.slice(5))), words]),
  );

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
  load: (keys) => load(table, keys),
  list: (kind, page) => list(table, kind, page),
  journal: (matter) => journal(table, matter),
  forget: (matter) => forget(table, matter),
  forgetWords: (...words) => forgetWords(table, ...words),
  reserved: (matter) => reserved(table, matter),
  record: (...entries) => record(table, entries),
  dueBy: (instant) => dueBy(table, instant),
  duties: () => dutiesIn(table),
  ...dynamoBeside(table),
  ...dynamoOnce(table),
  ...dynamoOutbox(table),
});
