import { DeleteCommand, GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Owed } from "#committee/entail";
import type { Register } from "#secretariat/register";
import { every, numbered, OUTBOX, type Table } from "#secretariat/table";

/** The name under which the outbox keeps what a page owes; the oldest sorts first. */
export const outboxName = ({ at, matter, page }: Pick<Owed, "at" | "matter" | "page">): string =>
  `${at}#${matter}#${numbered(page)}`;

/** The part of the register that keeps what is owed still. */
export const dynamoOutbox = (table: Table): Pick<Register, "owed" | "owedUnder" | "settle"> => ({
  owed: async () => {
    const items = await every(table, {
      KeyConditionExpression: "pk = :outbox",
      ExpressionAttributeValues: { ":outbox": OUTBOX },
      ConsistentRead: true,
    });
    return items.map(({ owed }) => owed);
  },
  owedUnder: async (name) => {
    const Key = { pk: OUTBOX, sk: name };
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
    return Item?.["owed"];
  },
  settle: async (owed) => {
    const Key = { pk: OUTBOX, sk: outboxName(owed) };
    await table.client.send(new DeleteCommand({ TableName: table.name, Key }));
  },
});
