import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "#calendar/civil-date";
import type { Letter } from "#committee/correspondence";
import { every, type Item, numbered, type Table } from "#secretariat/table";

/** One letter to one person: the matter and the page that owe it, which letter it is, and the seat or person it goes to. */
export type Addressed = Readonly<{ matter: string; page: number; letter: Letter["letter"]; to: string }>;

/** Where a letter stands: queued, claimed by a sender for a while, sent. */
export type KeptLetter = Addressed &
  Readonly<{ status: "queued" | "claimed" | "sent"; queuedAt: Instant; sentAt?: Instant }>;

/** Where each letter to each person stands. */
export type LetterBox = Readonly<{
  /** Queues a letter; one that is there already stays as it stands. */
  queue: (letter: Addressed, at: Instant) => Promise<void>;
  /** Takes a letter for sending until `leaseEnds`; "sent" when it went before, "claimed" when another sender holds it. */
  claim: (letter: Addressed, now: Instant, leaseEnds: Instant) => Promise<"yours" | "claimed" | "sent">;
  /** Gives back a letter that could not be sent, for the next try. */
  release: (letter: Addressed) => Promise<void>;
  /** Marks a letter sent, with the id that the post gave it. */
  markSent: (letter: Addressed, postId: string, at: Instant) => Promise<void>;
  /** Every letter of a matter, in the order of its pages. */
  lettersOf: (matter: string) => Promise<readonly KeptLetter[]>;
}>;

const partitionOf = (matter: string): string => `LETTER#${matter}`;

/** All letters of a matter stand in one partition, so that one query reads them. */
const keyOf = ({ matter, page, letter, to }: Addressed) => ({
  pk: partitionOf(matter),
  sk: `${numbered(page)}#${letter}#TO#${to}`,
});

const unlessConditionFails = <T>(error: unknown, otherwise: (failed: ConditionalCheckFailedException) => T): T => {
  if (error instanceof ConditionalCheckFailedException) return otherwise(error);
  throw error;
};

const queue = async ({ client, name }: Table, letter: Addressed, at: Instant): Promise<void> => {
  const Item = { ...keyOf(letter), addressed: letter, status: "queued", queuedAt: at };
  const put = new PutCommand({ TableName: name, Item, ConditionExpression: "attribute_not_exists(pk)" });
  await client.send(put).catch((error: unknown) => unlessConditionFails(error, () => undefined));
};

const claim = async ({ client, name }: Table, letter: Addressed, now: Instant, leaseEnds: Instant) => {
  const take = new UpdateCommand({
    TableName: name,
    Key: keyOf(letter),
    UpdateExpression: "SET #status = :claimed, leaseEnds = :leaseEnds",
    ConditionExpression: "#status = :queued OR (#status = :claimed AND leaseEnds <= :now)",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: { ":queued": "queued", ":claimed": "claimed", ":leaseEnds": leaseEnds, ":now": now },
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  });
  return client.send(take).then(
    () => "yours" as const,
    (error: unknown) =>
      unlessConditionFails(error, ({ Item }) =>
        Item?.["status"]?.S === "claimed" ? ("claimed" as const) : ("sent" as const),
      ),
  );
};

const release = async ({ client, name }: Table, letter: Addressed): Promise<void> => {
  const give = new UpdateCommand({
    TableName: name,
    Key: keyOf(letter),
    UpdateExpression: "SET #status = :queued REMOVE leaseEnds",
    ConditionExpression: "#status = :claimed",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: { ":queued": "queued", ":claimed": "claimed" },
  });
  await client.send(give).catch((error: unknown) => unlessConditionFails(error, () => undefined));
};

const markSent = async ({ client, name }: Table, letter: Addressed, postId: string, at: Instant): Promise<void> => {
  const mark = new UpdateCommand({
    TableName: name,
    Key: keyOf(letter),
    UpdateExpression: "SET #status = :sent, postId = :postId, sentAt = :at REMOVE leaseEnds",
    ConditionExpression: "attribute_exists(pk)",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: { ":sent": "sent", ":postId": postId, ":at": at },
  });
  await client.send(mark);
};

const keptIn = ({ addressed, status, queuedAt, sentAt }: Item): KeptLetter => ({
  ...addressed,
  status,
  queuedAt,
  ...(sentAt && { sentAt }),
});

const lettersOf = async (table: Table, matter: string): Promise<readonly KeptLetter[]> => {
  const items = await every(table, {
    KeyConditionExpression: "pk = :letters",
    ExpressionAttributeValues: { ":letters": partitionOf(matter) },
    ConsistentRead: true,
  });
  return items.map(keptIn);
};

/** The letters on DynamoDB. */
export const dynamoLetterBox = (table: Table): LetterBox => ({
  queue: (letter, at) => queue(table, letter, at),
  claim: (letter, now, leaseEnds) => claim(table, letter, now, leaseEnds),
  release: (letter) => release(table, letter),
  markSent: (letter, postId, at) => markSent(table, letter, postId, at),
  lettersOf: (matter) => lettersOf(table, matter),
});
