import { UpdateCommand, type UpdateCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Addressed, KeptLetter } from "#secretariat/letter-box";
import { inShape, stoppedAt } from "#secretariat/raising";
import { type LeftOut, liftedWhole, readEach, shapeAt } from "#secretariat/shapes";
import { every, type Item, itemsAt, numbered, type Table } from "#secretariat/table";

const partitionOf = (matter: string): string => `LETTER#${matter}`;

/** All letters of a matter stand in one partition, so that one query reads them. */
export const keyOf = ({ matter, page, letter, to }: Addressed) => ({
  pk: partitionOf(matter),
  sk: `${numbered(page)}#${letter}#TO#${to}`,
});

const letterIn = ({ addressed, status, person, queuedAt, sending, ...item }: Item): KeptLetter => ({
  ...addressed,
  ...{ status, person, queuedAt, sending },
  ...(item["insteadOf"] && { insteadOf: item["insteadOf"] }),
  ...(item["sentAt"] && { sentAt: item["sentAt"] }),
  ...(item["deliveredAt"] && { deliveredAt: item["deliveredAt"] }),
  ...(item["returnedAt"] && { returnedAt: item["returnedAt"] }),
  ...(item["delayedAt"] && { delayedAt: item["delayedAt"] }),
  ...(item["refused"] && { refused: item["refused"], refusedAt: item["refusedAt"] }),
});

/** Letters as they stand, in the shape that they have now. */
export const keptIn = (table: Table, items: readonly Item[], leftOut?: LeftOut): readonly KeptLetter[] =>
  readEach(table, { items, read: (item) => letterIn(liftedWhole(table, item)), leftOut });

export const lettersOf = async (table: Table, matter: string): Promise<readonly KeptLetter[]> => {
  const items = await every(table, {
    KeyConditionExpression: "pk = :letters",
    ExpressionAttributeValues: { ":letters": partitionOf(matter) },
    ConsistentRead: true,
  });
  return keptIn(table, items);
};

export const known = async (table: Table, letters: readonly Addressed[]): Promise<readonly KeptLetter[]> =>
  keptIn(table, await itemsAt(table, letters.map(keyOf)));

export type Change = Readonly<{ UpdateExpression: string; ConditionExpression: string }> &
  Pick<UpdateCommandInput, "ExpressionAttributeNames" | "ExpressionAttributeValues">;

/** Changes a letter's item where it stands as the change asks; gives "otherwise" and what stands where it does not. */
export const change = async (
  table: Table,
  letter: Addressed,
  asked: Change,
): Promise<"changed" | Readonly<{ otherwise: string | undefined }>> => {
  const Key = keyOf(letter);
  const shape = shapeAt(table, Key);
  const update = new UpdateCommand({
    ...{ TableName: table.name, Key, ...asked },
    ConditionExpression: `(${asked.ConditionExpression}) AND ${inShape(shape)}`,
    ExpressionAttributeValues: { ...asked.ExpressionAttributeValues, ":shape": shape },
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  });
  const outcome = await table.client.send(update).then(() => "changed" as const, stoppedAt(table, Key));
  if (outcome === "raised") return change(table, letter, asked);
  return outcome === "changed" ? outcome : { otherwise: outcome?.["status"]?.S };
};
