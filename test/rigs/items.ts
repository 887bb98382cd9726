import { paginateQuery, paginateScan } from "@aws-sdk/lib-dynamodb";
import type { Item, Table } from "#secretariat/table";

/** All that stands in a table. */
export const everyItem = async ({ client, name }: Table): Promise<readonly Item[]> => {
  const pages = await Array.fromAsync(paginateScan({ client }, { TableName: name, ConsistentRead: true }));
  return pages.flatMap(({ Items = [] }) => Items);
};

/** All that stands under a key of a table. */
export const itemsUnder = async ({ client, name }: Table, pk: string): Promise<readonly Item[]> => {
  const under = { KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": pk }, ConsistentRead: true };
  const pages = await Array.fromAsync(paginateQuery({ client }, { TableName: name, ...under }));
  return pages.flatMap(({ Items = [] }) => Items);
};

/** How many bytes something takes in the table, as DynamoDB counts them: names and words in UTF-8, and a few for each. */
export const sizeOf = (value: unknown): number => {
  if (typeof value === "string") return Buffer.byteLength(value);
  if (typeof value !== "object" || value === null) return 21;
  const held = value instanceof Set ? [...value.entries()] : Object.entries(value);
  return held.reduce((sum, [name, own]) => sum + Buffer.byteLength(String(name)) + sizeOf(own) + 1, 3);
};

/** The items that are larger than a hundred thousand bytes, by their keys: there are to be none. */
export const oversized = (items: readonly Item[]): readonly string[] =>
  items.filter((item) => sizeOf(item) > 100_000).map(({ pk, sk }) => `${pk} ${sk}`);
