import { isDeepStrictEqual } from "node:util";
import { BatchWriteCommand, paginateScan } from "@aws-sdk/lib-dynamodb";
import type { Item, Table } from "#secretariat/table";

const keyOf = ({ pk, sk }: Item): string => JSON.stringify([pk, sk]);

const itemsIn = async ({ client, name }: Table): Promise<ReadonlyMap<string, Item>> => {
  const found = new Map<string, Item>();
  for await (const { Items = [] } of paginateScan({ client }, { TableName: name, ConsistentRead: true }))
    for (const item of Items) found.set(keyOf(item), item);
  return found;
};

type Write =
  | Readonly<{ DeleteRequest: Readonly<{ Key: Record<string, unknown> }> }>
  | Readonly<{ PutRequest: Readonly<{ Item: Record<string, unknown> }> }>;

const write = async ({ client, name }: Table, writes: readonly Write[]): Promise<void> => {
  for (let first = 0; first < writes.length; first += 25)
    await client.send(new BatchWriteCommand({ RequestItems: { [name]: writes.slice(first, first + 25) } }));
};

const putting = (item: Item): Write => ({ PutRequest: { Item: { ...item } } });

/** A register as it stands: what has come or changed since is undone when it is restored; a new one may begin as it stands. */
export const kept = async (table: Table) => {
  const were = await itemsIn(table);
  const restore = async (): Promise<void> => {
    const are = await itemsIn(table);
    const come = [...are].filter(([key]) => !were.has(key));
    const changed = [...were].filter(([key, item]) => !isDeepStrictEqual(are.get(key), item));
    await write(table, [
      ...come.map(([, { pk, sk }]) => ({ DeleteRequest: { Key: { pk, sk } } })),
      ...changed.map(([, item]) => putting(item)),
    ]);
  };
  return {
    restore,
    items: () => itemsIn(table),
    into: (other: Table) => write(other, [...were.values()].map(putting)),
  };
};
