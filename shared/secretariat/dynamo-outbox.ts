import { DeleteCommand, GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Owed } from "#committee/entail";
import type { Register } from "#secretariat/register";
import { liftedIn, readEach } from "#secretariat/shapes";
import { every, type Item, numbered, OUTBOX, type Table } from "#secretariat/table";

/** The name under which the outbox keeps what a page owes; the oldest sorts first. */
export const outboxName = ({ at, matter, page }: Pick<Owed, "at" | "matter" | "page">): string =>
  `${at}#${matter}#${numbered(page)}`;

const owedIn = (table: Table, item: Item): Owed => liftedIn(table, item, item["owed"]);

/** The part of the register that keeps what is owed still. */
export const dynamoOutbox = (table: Table): Pick<Register, "owed" | "owedUnder" | "settle"> => ({
  owed: async (leftOut) => {
    const items = await every(table, {
      KeyConditionExpression: "pk = :outbox",
      ExpressionAttributeValues: { ":outbox": OUTBOX },
      ConsistentRead: true,
    });
    return readEach(table, { items, read: (item) => owedIn(table, item), leftOut });
  },
  owedUnder: async (name) => {
    const Key = { pk: OUTBOX, sk: name };
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
    return Item && owedIn(table, Item);
  },
  settle: async (owed) => {
    const Key = { pk: OUTBOX, sk: outboxName(owed) };
    await table.client.send(new DeleteCommand({ TableName: table.name, Key }));
  },
});
