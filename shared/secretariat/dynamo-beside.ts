import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Beside } from "#committee/kernel/decision";
import { itemsAt } from "#secretariat/dynamo-gets";
import { NOT_NEWER, stoppedAt } from "#secretariat/raising";
import type { Register } from "#secretariat/register";
import { liftedIn, readEach, stamped } from "#secretariat/shapes";
import { every, type Item, NOTHING_YET, STATE, type Table } from "#secretariat/table";

/** An item beside a matter's state, so named that one query reads them all and no page. */
const besideItem = (table: Table, matter: string, { kind, id, value }: Beside) =>
  stamped(table, { pk: matter, sk: `${STATE}#${kind}#${id}`, beside: { kind, id, value } });

/** What puts an item beside a matter, in the place of one of its kind and id unless a newer release wrote that. */
export const besidePut = (table: Table, matter: string, beside: Beside) => {
  const Item = besideItem(table, matter, beside);
  return {
    ...{ TableName: table.name, Item, ConditionExpression: NOT_NEWER },
    ExpressionAttributeValues: { ":shape": Item.shape },
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  } as const;
};

const itemsBeside = (table: Table, matter: string, kind?: Beside["kind"]): Promise<Item[]> =>
  every(table, {
    KeyConditionExpression: "pk = :matter AND begins_with(sk, :beside)",
    ExpressionAttributeValues: { ":matter": matter, ":beside": kind ? `${STATE}#${kind}#` : `${STATE}#` },
    ConsistentRead: true,
  });

/** An item beside a matter with its value in the shape it has now. */
const besideIn = (table: Table, item: Item): Beside => ({
  ...item["beside"],
  value: liftedIn(table, item, item["beside"].value),
});

const add: (table: Table, ...asked: Parameters<Register["add"]>) => ReturnType<Register["add"]> = async (
  table,
  matter,
  beside,
) => {
  const Item = besideItem(table, matter, beside);
  const put = new PutCommand({ TableName: table.name, Item, ConditionExpression: NOTHING_YET });
  return table.client.send(put).then(
    () => "added" as const,
    (error: unknown) => {
      if (error instanceof ConditionalCheckFailedException) return "there" as const;
      throw error;
    },
  );
};

const put = async (table: Table, matter: string, beside: Beside): Promise<void> => {
  const asked = besidePut(table, matter, beside);
  await table.client.send(new PutCommand(asked)).catch(stoppedAt(table, asked.Item));
};

const page: (table: Table, ...asked: Parameters<Register["besidePage"]>) => ReturnType<Register["besidePage"]> = async (
  table,
  matter,
  kind,
  { beginning, limit, after },
  leftOut,
) => {
  const place = (id: string) => `${STATE}#${kind}#${id}`;
  const query = new QueryCommand({
    TableName: table.name,
    KeyConditionExpression: "pk = :matter AND begins_with(sk, :beside)",
    ExpressionAttributeValues: { ":matter": matter, ":beside": place(beginning) },
    ...(after !== undefined && { ExclusiveStartKey: { pk: matter, sk: place(after) } }),
    Limit: limit,
    ConsistentRead: true,
  });
  const { Items = [], LastEvaluatedKey } = await table.client.send(query);
  const found = readEach(table, { items: Items, read: (item) => besideIn(table, item), leftOut });
  return { found, ...(LastEvaluatedKey && { next: LastEvaluatedKey["sk"].slice(place("").length) }) };
};

const each: (table: Table, ...asked: Parameters<Register["besideEach"]>) => ReturnType<Register["besideEach"]> = async (
  table,
  matter,
  kind,
  ids,
  leftOut,
) => {
  const keys = ids.map((id) => ({ pk: matter, sk: `${STATE}#${kind}#${id}` }));
  return readEach(table, { items: await itemsAt(table, keys), read: (item) => besideIn(table, item), leftOut });
};

/** The part of the register that keeps what many people add to a matter, each an item of its own. */
export const dynamoBeside = (
  table: Table,
): Pick<Register, "add" | "put" | "clear" | "beside" | "besidePage" | "besideEach"> => ({
  besidePage: (...asked) => page(table, ...asked),
  besideEach: (...asked) => each(table, ...asked),
  add: (matter, beside) => add(table, matter, beside),
  put: (matter, beside) => put(table, matter, beside),
  clear: async (matter) => {
    for (const { pk, sk } of await itemsBeside(table, matter))
      await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
  },
  beside: async (matter, kind, leftOut) =>
    readEach(table, {
      items: await itemsBeside(table, matter, kind),
      read: (item) => besideIn(table, item),
      leftOut,
    }),
});
