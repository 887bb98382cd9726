import { DeleteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Words } from "#committee/entail";
import { pageNumberIn, pagesIn, wordsHeldIn } from "#secretariat/dynamo-pages";
import { inShape, stoppedAt } from "#secretariat/raising";
import type { Recorded, Register } from "#secretariat/register";
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
export const dynamoJournals = (table: Table): Pick<Register, "journal" | "forget" | "forgetWords" | "reserved"> => ({
  journal: (matter) => journal(table, matter),
  forget: (matter) => forget(table, matter),
  forgetWords: (...words) => forgetWords(table, ...words),
  reserved: (matter) => reserved(table, matter),
});
