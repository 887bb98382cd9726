import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { DocumentName } from "#committee/publication/documents";
import { every, type Table } from "#secretariat/table";

/** A document to be rendered anew, since which marking, and for which matters: it must show them as they stand by then. */
export type Mark = Readonly<{ document: DocumentName; token: string; about: readonly string[] }>;

/** The documents that are to be rendered anew. */
export type Marks = Readonly<{
  /** Marks documents, each under a fresh token, for a matter that they are to show. */
  make: (documents: readonly DocumentName[], token: string, about?: string) => Promise<void>;
  all: () => Promise<readonly Mark[]>;
  /** Takes a mark off; one made anew since then stays. */
  clear: (mark: Mark) => Promise<void>;
}>;

/** The one partition of what is to be rendered. */
const DIRTY = "DIRTY";

const marking = (document: DocumentName, token: string, about: string | undefined) => ({
  Key: { pk: DIRTY, sk: document },
  UpdateExpression: about === undefined ? "SET #token = :token" : "SET #token = :token ADD about :about",
  ExpressionAttributeNames: { "#token": "token" },
  ExpressionAttributeValues: { ":token": token, ...(about !== undefined && { ":about": new Set([about]) }) },
});

const clear = async ({ client, name }: Table, { document, token }: Mark): Promise<void> => {
  const off = new DeleteCommand({
    TableName: name,
    Key: { pk: DIRTY, sk: document },
    ConditionExpression: "attribute_not_exists(pk) OR #token = :token",
    ExpressionAttributeNames: { "#token": "token" },
    ExpressionAttributeValues: { ":token": token },
  });
  await client.send(off).catch((error: unknown) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });
};

/** The marks on DynamoDB. */
export const dynamoMarks = (table: Table): Marks => ({
  make: async (documents, token, about) => {
    const puts = documents.map((document) => ({ TableName: table.name, ...marking(document, token, about) }));
    await Promise.all(puts.map((put) => table.client.send(new UpdateCommand(put))));
  },
  all: async () => {
    const items = await every(table, {
      KeyConditionExpression: "pk = :dirty",
      ExpressionAttributeValues: { ":dirty": DIRTY },
      ConsistentRead: true,
    });
    return items.map(({ sk, token, about = [] }) => ({ document: sk, token, about: [...about] }));
  },
  clear: (mark) => clear(table, mark),
});
