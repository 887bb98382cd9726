import { DeleteCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Words } from "#committee/entail";
import { pageNumberIn, pagesIn, wordsHeldIn } from "#secretariat/dynamo-pages";
import { inShape, stoppedAt } from "#secretariat/raising";
import type { Part, Recorded, Register } from "#secretariat/register";
import { liftedIn, liftedWhole, shapeAt } from "#secretariat/shapes";
import { every, type Item, type Key, numbered, type Table } from "#secretariat/table";

type Of<Act extends keyof Register> = (table: Table, ...asked: Parameters<Register[Act]>) => ReturnType<Register[Act]>;

/** The open or the reserved words of pages, by their numbers. */
const wordsIn = (table: Table, items: readonly Item[], which: keyof Words): Recorded["texts"] =>
  Object.fromEntries(
    [...Map.groupBy(wordsHeldIn(items), pageNumberIn)].map(([page, own]) => [
      String(page),
      Object.assign({}, ...own.map((item) => liftedWhole(table, item)[which])),
    ]),
  );

/** How often a journal is read anew that is written to while it is read. */
const TRIES = 5;

const journal = async (table: Table, matter: string, tries = TRIES): Promise<Recorded> => {
  const items = await every(table, {
    KeyConditionExpression: "pk = :matter AND sk BETWEEN :first AND :last",
    ExpressionAttributeValues: { ":matter": matter, ":first": "PAGE#", ":last": "TEXT#~" },
    ConsistentRead: true,
  });
  const under = (place: string) => items.filter(({ sk }) => sk.startsWith(place));
  const pages = pagesIn(under("PAGE#"));
  // The query may come upon a page as it is being written: it has all of it by the next.
  if (pages === "torn" && tries > 0) return journal(table, matter, tries - 1);
  if (pages === "torn") throw new Error(`A page of ${matter} is not all there`);
  return {
    matter,
    pages: pages.map((item) => liftedIn(table, item, item["page"])),
    texts: wordsIn(table, under("TEXT#"), "open"),
  };
};

/** The items of a kind that come after one by their number, as many as one call gives, and the number of the last that is whole. */
const itemsAfter = async (table: Table, matter: string, kind: "PAGE#" | "TEXT#", { after, limit }: Part) => {
  const query = new QueryCommand({
    TableName: table.name,
    KeyConditionExpression: "pk = :matter AND sk BETWEEN :first AND :last",
    ExpressionAttributeValues: {
      ":matter": matter,
      ":first": `${kind}${numbered(after + 1)}`,
      ":last": `${kind}${numbered(after + limit)}#~`,
    },
    ConsistentRead: true,
  });
  const { Items = [], LastEvaluatedKey } = await table.client.send(query);
  // The page at which a call ends may not be all there.
  const until = LastEvaluatedKey === undefined ? after + limit : pageNumberIn(LastEvaluatedKey) - 1;
  return { items: Items, until };
};

/** One page more is asked for, to know whether there is one. */
const journalPart = async (
  table: Table,
  matter: string,
  { after, limit }: Part,
  tries = TRIES,
): ReturnType<Register["journalPart"]> => {
  const [read, words] = await Promise.all([
    itemsAfter(table, matter, "PAGE#", { after, limit: limit + 1 }),
    itemsAfter(table, matter, "TEXT#", { after, limit }),
  ]);
  const until = Math.min(after + limit, read.until, words.until);
  const upTo = (items: readonly Item[]): readonly Item[] => items.filter((item) => pageNumberIn(item) <= until);
  const own = upTo(read.items);
  const pages = pagesIn(own);
  if (pages === "torn" && tries > 0) return journalPart(table, matter, { after, limit }, tries - 1);
  if (pages === "torn") throw new Error(`A page of ${matter} is not all there`);
  const goesOn = own.length < read.items.length || read.until <= until;
  return {
    matter,
    pages: pages.map((item) => liftedIn(table, item, item["page"])),
    texts: wordsIn(table, upTo(words.items), "open"),
    ...(goesOn && { next: until }),
  };
};

/** The words of a matter's journal, or of one page of it. */
const textsOf = (table: Table, matter: string, page?: number): Promise<Item[]> =>
  every(table, {
    KeyConditionExpression: "pk = :matter AND begins_with(sk, :text)",
    ExpressionAttributeValues: { ":matter": matter, ":text": page === undefined ? "TEXT#" : `TEXT#${numbered(page)}` },
    ConsistentRead: true,
  });

const forget = async (table: Table, matter: string): Promise<void> => {
  for (const { pk, sk } of await textsOf(table, matter))
    await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
};

/** Takes words of some names off one item of a page's; those that it doesn't have are none. */
const takeOff = async (table: Table, Key: Key, names: readonly string[]): Promise<void> => {
  const placed = names.map((name, index) => [`#name${index}`, name] as const);
  const update = new UpdateCommand({
    ...{ TableName: table.name, Key, ConditionExpression: inShape(shapeAt(table, Key)) },
    UpdateExpression: `REMOVE ${placed.map(([place]) => `#reserved.${place}`).join(", ")}`,
    ExpressionAttributeNames: { "#reserved": "reserved", ...Object.fromEntries(placed) },
    ExpressionAttributeValues: { ":shape": shapeAt(table, Key) },
    ReturnValuesOnConditionCheckFailure: "ALL_OLD",
  });
  const outcome = await table.client.send(update).then(() => "forgotten" as const, stoppedAt(table, Key));
  if (outcome === "raised") await takeOff(table, Key, names);
};

const forgetWords: Of<"forgetWords"> = async (table, matter, page, names) => {
  for (const { pk, sk } of wordsHeldIn(await textsOf(table, matter, page))) await takeOff(table, { pk, sk }, names);
};

const reserved: Of<"reserved"> = async (table, matter) => wordsIn(table, await textsOf(table, matter), "reserved");

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
