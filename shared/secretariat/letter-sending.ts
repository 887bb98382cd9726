import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Addressed, LetterBox } from "#secretariat/letter-box";
import { change, keyOf, known } from "#secretariat/letter-items";
import { answered } from "#secretariat/letter-news";
import { stamped } from "#secretariat/shapes";
import type { Table } from "#secretariat/table";

type Of<Act extends keyof LetterBox> = (
  table: Table,
  ...asked: Parameters<LetterBox[Act]>
) => ReturnType<LetterBox[Act]>;

/** How often it has been sent, the letter in whose place this one goes included. */
const sendingOf = async (table: Table, letter: Addressed, insteadOf: number | undefined): Promise<number> => {
  if (insteadOf === undefined) return 1;
  const [original] = await known(table, [{ ...letter, page: insteadOf }]);
  return (original?.sending ?? 1) + 1;
};

/** The new letter first: whoever dies in between leaves the old one to be answered by the next try. */
export const queue: Of<"queue"> = async (table, letter, { person, insteadOf }, at) => {
  const sending = await sendingOf(table, letter, insteadOf);
  const queued = { addressed: letter, status: "queued", queuedAt: at, person, sending, insteadOf };
  const Item = stamped(table, { ...keyOf(letter), ...queued });
  const put = new PutCommand({ TableName: table.name, Item, ConditionExpression: "attribute_not_exists(pk)" });
  await table.client.send(put).catch((error: unknown) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });
  if (insteadOf !== undefined) await answered(table, { ...letter, page: insteadOf });
};

export const claim: Of<"claim"> = async (table, letter, { person, now, leaseEnds }) => {
  const claimed = await change(table, letter, {
    UpdateExpression: "SET #status = :claimed, leaseEnds = :leaseEnds, person = :person",
    ConditionExpression: "#status = :queued OR (#status = :claimed AND leaseEnds <= :now)",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: {
      ...{ ":queued": "queued", ":claimed": "claimed" },
      ...{ ":leaseEnds": leaseEnds, ":now": now, ":person": person },
    },
  });
  if (claimed === "changed") return "yours";
  return claimed.otherwise === "claimed" ? "claimed" : "sent";
};

export const release: Of<"release"> = async (table, letter, refusal) => {
  const noting = refusal && { ":refused": refusal.refused, ":at": refusal.at };
  await change(table, letter, {
    UpdateExpression: `SET #status = :queued${noting ? ", refused = :refused, refusedAt = :at" : ""} REMOVE leaseEnds`,
    ConditionExpression: "#status = :claimed",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: { ":queued": "queued", ":claimed": "claimed", ...noting },
  });
};

/** What the post has told of a letter by then stands; its id and the instant are noted all the same. */
export const markSent: Of<"markSent"> = async (table, letter, postId, at) => {
  const noted = "postId = :postId, sentAt = :at REMOVE leaseEnds, refused, refusedAt";
  const values = { ":postId": postId, ":at": at };
  const marked = await change(table, letter, {
    UpdateExpression: `SET #status = :sent, ${noted}`,
    ConditionExpression: "#status IN (:queued, :claimed, :sent)",
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: { ...values, ":queued": "queued", ":claimed": "claimed", ":sent": "sent" },
  });
  if (marked === "changed") return;
  const told = { ConditionExpression: "attribute_exists(pk)", ExpressionAttributeValues: values };
  if ((await change(table, letter, { UpdateExpression: `SET ${noted}`, ...told })) !== "changed")
    throw new Error("A letter that was never queued can't be marked sent");
};
