import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { CivilDate, Instant } from "#calendar/civil-date";
import type { Table } from "#secretariat/table";

/** Up to what all pages are: the day that they show, and the release of the publisher that rendered them. */
export type Turned = Readonly<{ day: CivilDate; release: string }>;

/** The publisher's lease: one holder at a time. */
export type Lease = Readonly<{
  /** Takes it until an instant, and tells up to what all pages were then; "held" while another has it. */
  take: (holder: string, now: Instant, ends: Instant) => Promise<Readonly<{ turned?: Turned }> | "held">;
  /** Notes up to what all pages are, or are marked to be. */
  turn: (holder: string, turned: Turned) => Promise<void>;
  /** Gives it back; another's stays. */
  giveBack: (holder: string) => Promise<void>;
}>;

const Key = { pk: "PUBLISHER", sk: "LEASE" };

const take: (table: Table, ...asked: Parameters<Lease["take"]>) => ReturnType<Lease["take"]> = async (
  { client, name },
  holder,
  now,
  ends,
) => {
  const update = new UpdateCommand({
    TableName: name,
    Key,
    UpdateExpression: "SET holder = :holder, leaseEnds = :ends",
    ConditionExpression: "attribute_not_exists(leaseEnds) OR leaseEnds <= :now",
    ExpressionAttributeValues: { ":holder": holder, ":ends": ends, ":now": now },
    ReturnValues: "ALL_NEW",
  });
  return client.send(update).then(
    ({ Attributes }) => (Attributes?.["turned"] ? { turned: Attributes["turned"] } : {}),
    (error: unknown) => {
      if (error instanceof ConditionalCheckFailedException) return "held" as const;
      throw error;
    },
  );
};

const turn = async ({ client, name }: Table, holder: string, turned: Turned): Promise<void> => {
  const update = new UpdateCommand({
    TableName: name,
    Key,
    UpdateExpression: "SET turned = :turned",
    ConditionExpression: "holder = :holder",
    ExpressionAttributeValues: { ":holder": holder, ":turned": turned },
  });
  await client.send(update);
};

const giveBack = async ({ client, name }: Table, holder: string): Promise<void> => {
  const update = new UpdateCommand({
    TableName: name,
    Key,
    UpdateExpression: "REMOVE holder, leaseEnds",
    ConditionExpression: "holder = :holder",
    ExpressionAttributeValues: { ":holder": holder },
  });
  await client.send(update).catch((error: unknown) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });
};

/** The publisher's lease on DynamoDB. */
export const dynamoLease = (table: Table): Lease => ({
  take: (holder, now, ends) => take(table, holder, now, ends),
  turn: (holder, turned) => turn(table, holder, turned),
  giveBack: (holder) => giveBack(table, holder),
});
