import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "#calendar/civil-date";
import type { Table } from "#secretariat/table";

/** One letter to one person: `key` names the letter, `to` the seat or person it goes to. */
export type Addressed = Readonly<{ key: string; to: string }>;

/** Where each letter to each person stands: queued, claimed by a sender for a while, sent. */
export type LetterBox = Readonly<{
  /** Queues a letter; one that is there already stays as it stands. */
  queue: (letter: Addressed, at: Instant) => Promise<void>;
  /** Takes a letter for sending until `leaseEnds`; "sent" when it went before, "claimed" when another sender holds it. */
  claim: (letter: Addressed, now: Instant, leaseEnds: Instant) => Promise<"yours" | "claimed" | "sent">;
  /** Gives back a letter that could not be sent, for the next try. */
  release: (letter: Addressed) => Promise<void>;
  /** Marks a letter sent, with the id that the post gave it. */
  markSent: (letter: Addressed, postId: string, at: Instant) => Promise<void>;
}>;

const keyOf = ({ key, to }: Addressed) => ({ pk: `LETTER#${key}`, sk: `TO#${to}` });

const unlessConditionFails = <T>(error: unknown, otherwise: (failed: ConditionalCheckFailedException) => T): T => {
  if (error instanceof ConditionalCheckFailedException) return otherwise(error);
  throw error;
};

const queue = async ({ client, name }: Table, letter: Addressed, at: Instant): Promise<void> => {
  const Item = { ...keyOf(letter), status: "queued", queuedAt: at };
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

/** The letters on DynamoDB. */
export const dynamoLetterBox = (table: Table): LetterBox => ({
  queue: (letter, at) => queue(table, letter, at),
  claim: (letter, now, leaseEnds) => claim(table, letter, now, leaseEnds),
  release: (letter) => release(table, letter),
  markSent: (letter, postId, at) => markSent(table, letter, postId, at),
});
