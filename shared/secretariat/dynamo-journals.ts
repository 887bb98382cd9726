import { DeleteCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Words } from "#committee/entail";
import type { Page } from "#journal/page";
import { inShape, stoppedAt } from "#secretariat/raising";
import type { Part, Recorded, Register } from "#secretariat/register";
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

/** The items of a kind that come after one by their number, as many as one call gives, and the number of the last where it gives no more. */
const itemsAfter = async (table: Table, matter: string, kind: "PAGE#" | "TEXT#", { after, limit }: Part) => {
  const query = new QueryCommand({
    TableName: table.name,
    KeyConditionExpression: "pk = :matter AND sk BETWEEN :first AND :last",
    ExpressionAttributeValues: {
      ":matter": matter,
      ":first": `${kind}${numbered(after + 1)}`,
      ":last": `${kind}${numbered(after + limit)}`,
    },
    ConsistentRead: true,
  });
  const { Items = [], LastEvaluatedKey } = await table.client.send(query);
  const until = LastEvaluatedKey === undefined ? after + limit : Number(LastEvaluatedKey["sk"].slice(kind.length));
  return { items: Items, until };
};

/** One page more is asked for, to know whether there is one. */
const journalPart = async (
  table: Table,
  matter: string,
  { after, limit }: Part,
): ReturnType<Register["journalPart"]> => {
  const [read, words] = await Promise.all([
    itemsAfter(table, matter, "PAGE#", { after, limit: limit + 1 }),
    itemsAfter(table, matter, "TEXT#", { after, limit }),
  ]);
  const until = Math.min(after + limit, read.until, words.until);
  const pages: readonly Page[] = read.items.map((item) => liftedIn(table, item, item["page"]));
  const own = pages.filter(({ page }) => page <= until);
  const texts = words.items.map((item) => wordsIn(table, item, "open"));
  const goesOn = own.length < pages.length || read.until <= until;
  return {
    matter,
    pages: own,
    texts: Object.fromEntries(texts.filter(([page]) => Number(page) <= until)),
    ...(goesOn && { next: until }),
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
export const dynamoJournals = (
  table: Table,
): Pick<Register, "journal" | "journalPart" | "forget" | "forgetWords" | "reserved"> => ({
  journal: (matter) => journal(table, matter),
  journalPart: (matter, part) => journalPart(table, matter, part),
  forget: (matter) => forget(table, matter),
  forgetWords: (...words) => forgetWords(table, ...words),
  reserved: (matter) => reserved(table, matter),
});
