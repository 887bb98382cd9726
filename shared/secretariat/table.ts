import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  type NativeAttributeValue,
  paginateQuery,
  type QueryCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { NewerShape, Stored, Written } from "#committee/kernel/shape";

/** How what stands in the table, whichever release wrote it, is brought up to the shape it has now. */
export type Lifting = Readonly<{
  /** Whether a kind is one that this release knows. */
  knows: (kind: string) => boolean;
  /** The shape in which a kind of thing is written. */
  shapeOf: (kind: string) => number;
  /** What was written, in the shape it has now; what a newer release wrote is refused. */
  lift: (kind: string, written: Written) => Stored;
  isNewer: (error: unknown) => error is NewerShape;
  /** The fields of a kind's states that hold long words, which stand beside them. */
  longWordsOf: (kind: string) => readonly string[];
}>;

/** The one table, the client that reaches it, and how what stands in it is read. */
export type Table = Readonly<{ client: DynamoDBDocumentClient; name: string; lifting: Lifting }>;

/** An item as the document client gives it: what stands in it is ours, and its key tells what that is. */
export type Item = Record<string, NativeAttributeValue>;

/** The sort key of what a matter has become. */
export const STATE = "STATE";

/** The condition on an item that is to be the first under its key. */
export const NOTHING_YET = "attribute_not_exists(pk)";

/** What a transaction is cancelled with when another act came first; throttling and faults say other words. */
export const overtaking: ReadonlySet<string> = new Set(["ConditionalCheckFailed", "TransactionConflict"]);

/** The one partition of what is owed. */
export const OUTBOX = "OUTBOX";

/** The one partition of duties, and under what the index of what is due holds those that wait. */
export const DUTY = "DUTY";
export const OPEN = "OPEN";

/** A page's number as keys bear it, so that they sort in its order. */
export const numbered = (page: number): string => String(page).padStart(6, "0");

/** By which an item is found. */
export type Key = Readonly<{ pk: string; sk: string }>;

/** As many keys as one call to the table takes. */
const MOST_KEYS = 100;

/** What stands under each of these keys now, in one call for a hundred of them. */
export const itemsAt = async (table: Table, keys: readonly Item[]): Promise<readonly Item[]> => {
  if (keys.length === 0) return [];
  const { client, name } = table;
  const asked = { [name]: { Keys: keys.slice(0, MOST_KEYS), ConsistentRead: true } };
  const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems: asked }));
  const left = [...(UnprocessedKeys?.[name]?.Keys ?? []), ...keys.slice(MOST_KEYS)];
  return [...(Responses?.[name] ?? []), ...(await itemsAt(table, left))];
};

/** Every item that a query finds, however many calls that takes. */
export const every = async ({ client, name }: Table, query: Omit<QueryCommandInput, "TableName">): Promise<Item[]> => {
  const answers = await Array.fromAsync(paginateQuery({ client }, { ...query, TableName: name }));
  return answers.flatMap(({ Items = [] }) => Items);
};
