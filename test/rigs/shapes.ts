import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Shapes } from "#committee/shapes";
import { shapes } from "#committee/shapes";
import { liftingBy } from "#functions/kernel/lifting";
import type { Item, Table } from "#secretariat/table";

type Place = Readonly<{ pk: string; sk: string }>;

/** Where the state of a matter stands. */
export const stateOf = (matter: string): Place => ({ pk: matter, sk: "STATE" });

/** An item as it stands in the table, whatever its shape. */
export const itemAt = async ({ client, name }: Table, Key: Place): Promise<Item> => {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  if (Item === undefined) throw new Error(`Nothing stands at ${Key.pk} ${Key.sk}`);
  return Item;
};

/** Has an item stand in a shape that a release so many lifts later than this one writes. */
export const asIfWrittenIn = async ({ client, name }: Table, Key: Place, shape: number): Promise<void> => {
  const update = { UpdateExpression: "SET #shape = :shape", ConditionExpression: "attribute_exists(pk)" };
  const names = { "#shape": "shape" };
  await client.send(
    new UpdateCommand({
      ...{ TableName: name, Key, ...update, ExpressionAttributeNames: names },
      ExpressionAttributeValues: { ":shape": shape },
    }),
  );
};

const today: Shapes = shapes;

/** The table as a later release has it, which has these lifts after those of today. */
export const laterRelease = (table: Table, lifts: Shapes): Table => {
  const added = Object.entries(lifts).map(([kind, own]) => [kind, [...(today[kind] ?? []), ...own]] as const);
  return { ...table, lifting: liftingBy({ ...today, ...Object.fromEntries(added) }) };
};
