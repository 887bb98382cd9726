import { DeleteCommand, GetCommand, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { type Lifted, liftItem } from "#secretariat/dynamo-lift";
import type { Item, Table } from "#secretariat/table";

/** How all that earlier releases wrote is brought up, a page of the table at a time. */
export type Lift = Readonly<{
  /** Goes on with the next page, from where a lift to the same shapes was left; gives what came of each item, and whether that was the last. */
  page: (shapes: string) => Promise<Readonly<{ lifted: readonly Lifted[]; isLast: boolean }>>;
}>;

/** Where the place is kept that a lift has come to. */
const PLACE = { pk: "LIFT", sk: "PLACE" } as const;

/** As many items as are looked at between two notes of the place. */
const AT_ONCE = 100;

const placeOf = async ({ client, name }: Table, shapes: string): Promise<Item | undefined> => {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: PLACE, ConsistentRead: true }));
  return Item?.["shapes"] === shapes ? Item?.["after"] : undefined;
};

const keepPlace = async ({ client, name }: Table, shapes: string, after: Item | undefined): Promise<void> => {
  await (after
    ? client.send(new PutCommand({ TableName: name, Item: { ...PLACE, shapes, after } }))
    : client.send(new DeleteCommand({ TableName: name, Key: PLACE })));
};

/** The lift on DynamoDB: a deployer's, for no function goes through the whole table. */
export const dynamoLift = (table: Table): Lift => ({
  page: async (shapes) => {
    const { client, name } = table;
    const from = await placeOf(table, shapes);
    const { Items = [], LastEvaluatedKey: after } = await client.send(
      new ScanCommand({
        TableName: name,
        Limit: AT_ONCE,
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    const lifted: Lifted[] = [];
    for (const item of Items) lifted.push(...(await liftItem(table, item)));
    await keepPlace(table, shapes, after);
    return { lifted, isLast: after === undefined };
  },
});
