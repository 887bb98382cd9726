import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Beside } from "#committee/kernel/decision";
import type { Register } from "#secretariat/register";
import { every, type Item, NOTHING_YET, STATE, type Table } from "#secretariat/table";

/** An item beside a matter's state, so named that one query reads them all and no page. */
export const besideItem = (matter: string, { kind, id, value }: Beside): Item => ({
  pk: matter,
  sk: `${STATE}#${kind}#${id}`,
  beside: { kind, id, value },
});

const itemsBeside = (table: Table, matter: string, kind?: Beside["kind"]): Promise<Item[]> =>
  every(table, {
    KeyConditionExpression: "pk = :matter AND begins_with(sk, :beside)",
    ExpressionAttributeValues: { ":matter": matter, ":beside": kind ? `${STATE}#${kind}#` : `${STATE}#` },
    ConsistentRead: true,
  });

/** The part of the register that keeps what many people add to a matter, each an item of its own. */
export const dynamoBeside = ({ client, name }: Table): Pick<Register, "add" | "put" | "clear" | "beside"> => ({
  add: async (matter, beside) => {
    const Item = besideItem(matter, beside);
    const put = new PutCommand({ TableName: name, Item, ConditionExpression: NOTHING_YET });
    return client.send(put).then(
      () => "added" as const,
      (error: unknown) => {
        if (error instanceof ConditionalCheckFailedException) return "there" as const;
        throw error;
      },
    );
  },
  put: async (matter, beside) => {
    await client.send(new PutCommand({ TableName: name, Item: besideItem(matter, beside) }));
  },
  clear: async (matter) => {
    for (const { pk, sk } of await itemsBeside({ client, name }, matter))
      await client.send(new DeleteCommand({ TableName: name, Key: { pk, sk } }));
  },
  beside: async (matter, kind) => (await itemsBeside({ client, name }, matter, kind)).map(({ beside }) => beside),
});
