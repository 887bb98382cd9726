import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { DocumentName } from "#committee/kernel/document-name";
import { inShape, stoppedAt } from "#secretariat/raising";
import { type LeftOut, liftedWhole, readEach, shapeAt } from "#secretariat/shapes";
import { every, type Item, type Key, type Table } from "#secretariat/table";

/**
 * That a document is to be rendered anew: under which name that is kept, since which marking, and for which matter, if any, that it must
 * show as it stands by then. Earlier releases kept one mark a document, for many matters.
 */
export type Mark = Readonly<{ name: string; document: DocumentName; token: string; about: readonly string[] }>;

/** The documents that are to be rendered anew. */
export type Marks = Readonly<{
  /** Marks documents, each under a fresh token, for a matter that they are to show: an item each, so that none grows with how many there are. */
  make: (documents: readonly DocumentName[], token: string, about?: string) => Promise<void>;
  /** Every mark; `leftOut` is told of those that a newer release made. */
  all: (leftOut?: LeftOut) => Promise<readonly Mark[]>;
  /** Takes a mark off; one made anew since then stays. */
  clear: (mark: Mark) => Promise<void>;
}>;

/** The one partition of what is to be rendered. */
const DIRTY = "DIRTY";

/** Stands between a document and the matter that it is marked for: neither has it in its name. */
const FOR = "|";

const nameOf = (document: DocumentName, about: string | undefined): string =>
  about === undefined ? document : `${document}${FOR}${about}`;

const marking = (table: Table, Key: Key, { token, about }: Readonly<{ token: string; about?: string }>) => {
  const shape = shapeAt(table, Key);
  return {
    ...{ TableName: table.name, Key, ConditionExpression: inShape(shape) },
    UpdateExpression: `SET #token = :token, shape = :shape${about === undefined ? "" : ", about = :about"}`,
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
  const Key = { pk: DIRTY, sk: nameOf(document, marked.about) };
  const update = new UpdateCommand(marking(table, Key, marked));
  const outcome = await table.client
    .send(update)
    .then(() => undefined, stoppedAt(table, Key))
    .catch((error: unknown) => {
      if (!table.lifting.isNewer(error)) throw error;
    });
  if (outcome === "raised") await make(table, document, marked);
};

const clear = async (table: Table, { name, token }: Mark): Promise<void> => {
  const off = new DeleteCommand({
    TableName: table.name,
    Key: { pk: DIRTY, sk: name },
    ConditionExpression: "attribute_not_exists(pk) OR #token = :token",
    ExpressionAttributeNames: { "#token": "token" },
    ExpressionAttributeValues: { ":token": token },
  });
  await table.client.send(off).catch((error: unknown) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });
};

const markIn = (table: Table, item: Item): Mark => {
  const { token, about = [] } = liftedWhole(table, item);
  const [document] = item["sk"].split(FOR);
  return { name: item["sk"], document, token, about: [...about] };
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
