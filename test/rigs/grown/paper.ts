import {
  BatchGetCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { lifting } from "#functions/kernel/lifting";
import type { Item, Table } from "#secretariat/table";
import { updated } from "./expression.ts";

type Update = Pick<
  UpdateCommandInput,
  "Key" | "UpdateExpression" | "ExpressionAttributeNames" | "ExpressionAttributeValues"
>;
type Write = Readonly<{ Put?: { Item?: Item | undefined }; Update?: Update; Delete?: { Key?: Item | undefined } }>;

const keyOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;

/** What the engine keeps of an item: nothing of what is undefined, wherever it stands. */
const whole = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== "object" || value === null || value instanceof Set) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, whole(one)]])),
  );
};

const asked = (command: unknown): readonly Write[] => {
  if (command instanceof TransactWriteCommand) return (command.input.TransactItems ?? []) as readonly Write[];
  if (command instanceof PutCommand) return [{ Put: command.input }];
  if (command instanceof UpdateCommand) return [{ Update: command.input }];
  if (command instanceof DeleteCommand) return [{ Delete: command.input }];
  throw new Error(`Paper knows nothing of ${(command as object).constructor.name}`);
};

/**
 * A table on which the register's own hands write as fast as they can think: it takes down what they ask to be written, gives
 * back what stands under a key, and lists nothing. Whoever writes a life on it knows what came before; an engine, on which the same life is lived, says whether they were right.
 */
export const paperTable = () => {
  const items = new Map<string, Item>();
  const write = ({ Put, Update, Delete }: Write): void => {
    if (Put?.Item) items.set(keyOf(Put.Item), whole(Put.Item) as Item);
    if (Delete?.Key) items.delete(keyOf(Delete.Key));
    if (!Update?.Key) return;
    const { Key, UpdateExpression = "", ExpressionAttributeNames: names = {}, ExpressionAttributeValues } = Update;
    const before = items.get(keyOf(Key)) ?? { ...Key };
    items.set(
      keyOf(Key),
      whole(updated(before, UpdateExpression, { names, values: ExpressionAttributeValues ?? {} })) as Item,
    );
  };
  const standing = (keys: readonly Item[]): readonly Item[] => keys.flatMap((key) => items.get(keyOf(key)) ?? []);
  const send = async (command: unknown): Promise<object> => {
    if (command instanceof BatchGetCommand) {
      const tables = Object.entries(command.input.RequestItems ?? {});
      return { Responses: Object.fromEntries(tables.map(([name, { Keys = [] }]) => [name, standing(Keys)])) };
    }
    for (const one of asked(command)) write(one);
    return {};
  };
  const table: Table = { client: { send } as unknown as DynamoDBDocumentClient, name: "paper", lifting };
  return { table, items };
};
