import {
  type AttributeValue,
  type CancellationReason,
  ConditionalCheckFailedException,
} from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { liftable, liftedWhole, shapeAt } from "#secretariat/shapes";
import type { Item, Key, Table } from "#secretariat/table";

/** The condition that no newer release wrote what stands under a key, if anything does. */
export const NOT_NEWER = "(attribute_not_exists(shape) OR shape <= :shape)";

/** The condition that what stands under a key, if anything does, has its present shape: parts of it may then be changed. */
export const inShape = (shape: number): string =>
  shape === 1 ? NOT_NEWER : "(attribute_not_exists(pk) OR shape = :shape)";

/** What stood in the way of a write, as the table gives it back. */
type InTheWay = Record<string, AttributeValue> | undefined;

const numbered = (prefix: string, values: readonly unknown[]): Item =>
  Object.fromEntries(values.map((value, index) => [`${prefix}${index}`, value]));

/** What changes an item into what it is lifted to, and nothing else of it, unless someone else has done so. */
const raising = (before: Item, lifted: Item) => {
  const [own, was] = [liftable(before), before["shape"]];
  const set = Object.keys(lifted).filter((name) => own[name] !== lifted[name]);
  const gone = Object.keys(own).filter((name) => !(name in lifted));
  const sets = ["#shape = :shape", ...set.map((_, index) => `#set${index} = :set${index}`)].join(", ");
  const removes = gone.map((_, index) => `#gone${index}`).join(", ");
  const values = set.map((name) => lifted[name]);
  return {
    UpdateExpression: `SET ${sets}${removes && ` REMOVE ${removes}`}`,
    ConditionExpression: was === undefined ? "attribute_exists(pk) AND attribute_not_exists(#shape)" : "#shape = :was",
    ExpressionAttributeNames: { "#shape": "shape", ...numbered("#set", set), ...numbered("#gone", gone) },
    values: { ...numbered(":set", values), ...(was !== undefined && { ":was": was }) },
  };
};

/** Brings an item that holds nothing in a place of its own up to its present shape where it stands; whoever else does so too comes to the same. */
export const raise = async (table: Table, Key: Key, before: Item): Promise<void> => {
  const { values, ...asked } = raising(before, liftedWhole(table, before));
  const ExpressionAttributeValues = { ...values, ":shape": shapeAt(table, Key) };
  const update = new UpdateCommand({ TableName: table.name, Key, ...asked, ExpressionAttributeValues });
  await table.client.send(update).catch((error: unknown) => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  });
};

/**
 * Clears the way of a write: what an older release wrote is raised, so that the write may be tried again; what a newer one
 * wrote stays, and that is refused. What has its present shape stands in the way by itself: there is nothing to clear.
 */
const clearWay = async (table: Table, { pk, sk }: Key, inTheWay: InTheWay): Promise<"raised" | "in-shape"> => {
  if (inTheWay === undefined) return "in-shape";
  const before = unmarshall(inTheWay);
  const { shape = 1 } = before;
  if (shape === shapeAt(table, { pk, sk })) return "in-shape";
  await raise(table, { pk, sk }, before);
  return "raised";
};

/** What comes of a write under a key that its condition stopped: its way is cleared, or what stood there is given. */
export const stoppedAt =
  (table: Table, key: Key) =>
  async (error: unknown): Promise<"raised" | InTheWay> => {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return (await clearWay(table, key, error.Item)) === "raised" ? "raised" : error.Item;
  };

/** Clears the way of a transaction, whose writes have these keys, by why it was cancelled. */
export const clearWays = async (
  table: Table,
  keys: readonly Key[],
  reasons: readonly CancellationReason[],
): Promise<"raised" | "in-shape"> => {
  const cleared = await Promise.all(keys.map((key, index) => clearWay(table, key, reasons[index]?.Item)));
  return cleared.includes("raised") ? "raised" : "in-shape";
};
