import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand, UpdateCommand, type UpdateCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Addressed, KeptLetter } from "#secretariat/letter-box";
import { every, type Item, numbered, type Table } from "#secretariat/table";

const partitionOf = (matter: string): string => `LETTER#${matter}`;

/** All letters of a matter stand in one partition, so that one query reads them. */
export const keyOf = ({ matter, page, letter, to }: Addressed) => ({
  pk: partitionOf(matter),
  sk: `${numbered(page)}#${letter}#TO#${to}`,
});

export const keptIn = ({ addressed, status, person, queuedAt, sending, ...item }: Item): KeptLetter => ({
  ...addressed,
  ...{ status, person, queuedAt, sending },
  ...(item["insteadOf"] && { insteadOf: item["insteadOf"] }),
  ...(item["sentAt"] && { sentAt: item["sentAt"] }),
  ...(item["deliveredAt"] && { deliveredAt: item["deliveredAt"] }),
  ...(item["returnedAt"] && { returnedAt: item["returnedAt"] }),
  ...(item["delayedAt"] && { delayedAt: item["delayedAt"] }),
  ...(item["refused"] && { refused: item["refused"], refusedAt: item["refusedAt"] }),
});

export const lettersOf = async (table: Table, matter: string): Promise<readonly KeptLetter[]> => {
  const items = await every(table, {
    KeyConditionExpression: "pk = :letters",
    ExpressionAttributeValues: { ":letters": partitionOf(matter) },
    ConsistentRead: true,
  });
  return items.map(keptIn);
};

type Keys = readonly Item[];

const read = async ({ client, name }: Table, keys: Keys): Promise<readonly Item[]> => {
  if (keys.length === 0) return [];
  const asked = { [name]: { Keys: [...keys], ConsistentRead: true } };
  const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems: asked }));
  return [...(Responses?.[name] ?? []), ...(await read({ client, name }, UnprocessedKeys?.[name]?.Keys ?? []))];
};

export const known = async (table: Table, letters: readonly Addressed[]): Promise<readonly KeptLetter[]> =>
  (await read(table, letters.map(keyOf))).map(keptIn);

export type Change = Omit<UpdateCommandInput, "TableName" | "Key">;

/** Changes a letter's item where it stands as the change asks; gives "otherwise" and what stands where it does not. */
export const change = async ({ client, name }: Table, letter: Addressed, asked: Change) => {
  const update = new UpdateCommand({ TableName: name, Key: keyOf(letter), ...asked });
  return client.send(update).then(
    () => "changed" as const,
    (error: unknown) => {
      if (error instanceof ConditionalCheckFailedException) return { otherwise: error.Item?.["status"]?.S };
      throw error;
    },
  );
};
