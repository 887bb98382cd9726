import {
  type DynamoDBDocumentClient,
  type NativeAttributeValue,
  paginateQuery,
  type QueryCommandInput,
} from "@aws-sdk/lib-dynamodb";
import type { NewerShape, Stored, Written } from "#committee/kernel/shape";

/** How what stands in the table, whichever release wrote it, is brought up to the shape it has now. */
export type Lifting = Readonly<{
  /** The shape in which a kind of thing is written. */
  shapeOf: (kind: string) => number;
  /** What was written, in the shape it has now; what a newer release wrote is refused. */
  lift: (kind: string, written: Written) => Stored;
  isNewer: (error: unknown) => error is NewerShape;
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

/** Every item that a query finds, however many calls that takes. */
export const every = async ({ client, name }: Table, query: Omit<QueryCommandInput, "TableName">): Promise<Item[]> => {
  const answers = await Array.fromAsync(paginateQuery({ client }, { ...query, TableName: name }));
  return answers.flatMap(({ Items = [] }) => Items);
};
