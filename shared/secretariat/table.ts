import {
  type DynamoDBDocumentClient,
  type NativeAttributeValue,
  paginateQuery,
  type QueryCommandInput,
} from "@aws-sdk/lib-dynamodb";

/** The one table, and the client that reaches it. */
export type Table = Readonly<{ client: DynamoDBDocumentClient; name: string }>;

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

/** A page's number as keys bear it, so that they sort in its order. */
export const numbered = (page: number): string => String(page).padStart(6, "0");

/** Every item that a query finds, however many calls that takes. */
export const every = async ({ client, name }: Table, query: Omit<QueryCommandInput, "TableName">): Promise<Item[]> => {
  const answers = await Array.fromAsync(paginateQuery({ client }, { ...query, TableName: name }));
  return answers.flatMap(({ Items = [] }) => Items);
};
