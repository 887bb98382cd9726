import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Words } from "#committee/entail";
import { inShape, stoppedAt } from "#secretariat/raising";
import type { Recorded, Register } from "#secretariat/register";
import { liftedIn, liftedWhole, shapeAt } from "#secretariat/shapes";
import { every, type Item, numbered, type Table } from "#secretariat/table";

/** The open or the reserved words of a page, by its number. */
const wordsIn = (table: Table, item: Item, which: keyof Words) =>
  [String(Number(item["sk"].slice(5))), liftedWhole(table, item)[which]] as const;

const journal = async (table: Table, matter: string): Promise<Recorded> => {
  const items = await every(table, {
    KeyConditionExpression: "pk = :matter AND sk BETWEEN :first AND :last",
    ExpressionAttributeValues: { ":matter": matter, ":first": "PAGE#", ":last": "TEXT#~" },
    ConsistentRead: true,
  });
  const texts = items.filter(({ sk }) => sk.startsWith("TEXT#"));
  return {
    matter,
    pages: items.flatMap((item) => (item["page"] ? liftedIn(table, item, item["page"]) : [])),
    texts: Object.fromEntries(texts.map((item) => wordsIn(table, item, "open"))),
  };
};

const textsOf = (table: Table, matter: string): Promise<Item[]> =>
  every(table, {
    KeyConditionExpression: "pk = :matter AND begins_with(sk, :text)",
    ExpressionAttributeValues: { ":matter": matter, ":text": "TEXT#" },
    ConsistentRead: true,
  });

const forget = async (table: Table, matter: string): Promise<void> => {
  for (const { pk, sk } of await textsOf(table, matter))
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
};

const forgetWords = async (table: Table, ...words: Parameters<Register["forgetWords"]>): Promise<void> => {
  const [pk, page, names] = words;
  const Key = { pk, sk: `TEXT#${numbered(page)}` };
  const placed = names.map((name, index) => [`#name${index}`, name] as const);
  const update = new UpdateCommand({
    ...{ TableName: table.name, Key, ConditionExpression: inShape(shapeAt(table, Key)) },
    UpdateExpression: `REMOVE ${placed.map(([place]) => `#reserved.${place}`).join(", ")}`,
    ExpressionAttributeNames: { "#reserved": "reserved", ...Object.fromEntries(placed) },
    ExpressionAttributeValues: { ":shape": shapeAt(table, Key) },
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  });
  const outcome = await table.client.send(update).then(() => "forgotten" as const, stoppedAt(table, Key));
  if (outcome === "raised") await forgetWords(table, ...words);
};

const reserved = async (table: Table, matter: string): ReturnType<Register["reserved"]> =>
  Object.fromEntries((await textsOf(table, matter)).map((item) => wordsIn(table, item, "reserved")));

/** The part of the register that keeps the journals of matters. */
export const dynamoJournals = (table: Table): Pick<Register, "journal" | "forget" | "forgetWords" | "reserved"> => ({
  journal: (matter) => journal(table, matter),
  forget: (matter) => forget(table, matter),
  forgetWords: (...words) => forgetWords(table, ...words),
  reserved: (matter) => reserved(table, matter),
});
