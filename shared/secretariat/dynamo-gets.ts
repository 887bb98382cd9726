import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import type { Key } from "#secretariat/shapes";
import type { Item, Table } from "#secretariat/table";

/** As many as BatchGetItem takes. */
const MOST = 100;

/** The items that stand under some keys, in no order. */
export const itemsAt = async (table: Table, keys: readonly Key[]): Promise<readonly Item[]> => {
  if (keys.length === 0) return [];
  const { client, name } = table;
  const asked = { [name]: { Keys: keys.slice(0, MOST), ConsistentRead: true } };
  const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems: asked }));
  const refused = (UnprocessedKeys?.[name]?.Keys ?? []).map(({ pk, sk }) => ({ pk, sk }));
  return [...(Responses?.[name] ?? []), ...(await itemsAt(table, [...refused, ...keys.slice(MOST)]))];
};
