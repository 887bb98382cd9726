import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { DocumentName } from "#committee/kernel/document-name";
import { inShape, stoppedAt } from "#secretariat/raising";
import { type Key, type LeftOut, liftedWhole, readEach, shapeAt } from "#secretariat/shapes";
import { every, type Item, type Table } from "#secretariat/table";

/** A document to be rendered anew, since which marking, and for which matters: it must show them as they stand by then. */
export type Mark = Readonly<{ document: DocumentName; token: string; about: readonly string[] }>;

/** The documents that are to be rendered anew. */
export type Marks = Readonly<{
  /** Marks documents, each under a fresh token, for a matter that they are to show. */
  make: (documents: readonly DocumentName[], token: string, about?: string) => Promise<void>;
  /** Every mark; `leftOut` is told of those that a newer release made. */
  all: (leftOut?: LeftOut) => Promise<readonly Mark[]>;
  /** Takes a mark off; one made anew since then stays. */
  clear: (mark: Mark) => Promise<void>;
}>;

/** The one partition of what is to be rendered. */
const DIRTY = "DIRTY";

const marking = (table: Table, Key: Key, { token, about }: Readonly<{ token: string; about?: string }>) => {
  const shape = shapeAt(table, Key);
  return {
    ...{ TableName: table.name, Key, ConditionExpression: inShape(shape) },
    UpdateExpression: `SET #token = :token, shape = :shape${about === undefined ? "" : " ADD about :about"}`,
    ExpressionAttributeNames: { "#token": "token" },
    ExpressionAttributeValues: {
      ...{ ":token": token, ":shape": shape },
      ...(about !== undefined && { ":about": new Set([about]) }),
    },
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  } as const;
};

/** A mark that a newer release made stays as it is: its document is to be rendered anew all the same. */
const make = async (table: Table, document: DocumentName, marked: Parameters<typeof marking>[2]): Promise<void> => {
  const Key = { pk: DIRTY, sk: document };
  const update = new UpdateCommand(marking(table, Key, marked));
  const outcome = await table.client
    .send(update)
    .then(() => undefined, stoppedAt(table, Key))
    .catch((error: unknown) => {
      if (!table.lifting.isNewer(error)) throw error;
    });
  if (outcome === "raised") await make(table, document, marked);
};

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

const markIn = (table: Table, item: Item): Mark => {
  const { token, about = [] } = liftedWhole(table, item);
  return { document: item["sk"], token, about: [...about] };
};

/** The marks on DynamoDB. */
export const dynamoMarks = (table: Table): Marks => ({
  make: async (documents, token, about) => {
    const marked = { token, ...(about !== undefined && { about }) };
    await Promise.all(documents.map((document) => make(table, document, marked)));
  },
  all: async (leftOut) => {
    const items = await every(table, {
      KeyConditionExpression: "pk = :dirty",
      ExpressionAttributeValues: { ":dirty": DIRTY },
      ConsistentRead: true,
    });
    return readEach(table, { items, read: (item) => markIn(table, item), leftOut });
  },
  clear: (mark) => clear(table, mark),
});
