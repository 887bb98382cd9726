import { type CancellationReason, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { besidePut } from "#secretariat/dynamo-beside";
import { dutyUpdate } from "#secretariat/dynamo-duties";
import { onceItem } from "#secretariat/dynamo-once";
import { outboxItems } from "#secretariat/dynamo-outbox";
import { pageItems, textItems } from "#secretariat/dynamo-pages";
import { knowing, stateItems } from "#secretariat/dynamo-state";
import { clearWays } from "#secretariat/raising";
import type { Entry } from "#secretariat/register";
import { type Key, NOTHING_YET, overtaking, type Table } from "#secretariat/table";

/** That a matter stands as the act found it, or not at all. */
const asBefore = (before: Entry["before"]) =>
  before
    ? { ConditionExpression: "version = :before", ExpressionAttributeValues: { ":before": before.version } }
    : { ConditionExpression: NOTHING_YET };

/** What stands beside a matter and is changed with it: it must be there, but where the matter is new. */
const besideOf = (table: Table, { before, page, beside = [] }: Entry) =>
  beside.map((one) => {
    const asked = besidePut(table, page.matter, one);
    const there = before ? "attribute_exists(pk)" : NOTHING_YET;
    return { ...asked, ConditionExpression: `${there} AND ${asked.ConditionExpression}` };
  });

const putsOf = (table: Table, entry: Entry) => {
  const { before, owed, key } = entry;
  const { own, parts } = stateItems(table, entry);
  const items = [
    ...pageItems(table, entry),
    ...textItems(table, entry),
    ...(owed ? outboxItems(table, owed) : []),
    ...(key ? [onceItem(table, key)] : []),
  ];
  return [
    { TableName: table.name, Item: own, ...asBefore(before) },
    ...parts.map((Item) => ({ TableName: table.name, Item })),
    ...items.map((Item) => ({ TableName: table.name, Item, ConditionExpression: NOTHING_YET })),
    ...besideOf(table, entry),
  ];
};

type Write = Readonly<{ asked: NonNullable<TransactWriteCommandInput["TransactItems"]>[number]; key: Key }>;

const writesOf = (table: Table, entry: Entry): readonly Write[] => [
  ...putsOf(table, entry).map((Put) => ({ asked: { Put }, key: Put.Item })),
  ...entry.duties.map((change) => {
    const { Update } = dutyUpdate(table, change);
    return { asked: { Update }, key: Update.Key };
  }),
];

/** The reasons for which a transaction was cancelled that another act overtook; none where it failed by itself. */
const overtakenBy = (error: unknown): readonly CancellationReason[] | undefined => {
  const reasons = error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : undefined;
  return reasons?.every(({ Code = "None" }) => Code === "None" || overtaking.has(Code)) ? reasons : undefined;
};

/** DynamoDB takes a hundred; what can be more than this is owed, and carried out step by step. */
const MOST = 90;

/** Throws where an act grew with what there is: it must not go unseen until it is refused for good. */
const bounded = (writes: readonly Write[], [first]: readonly Entry[]): readonly Write[] => {
  if (writes.length <= MOST) return writes;
  throw new Error(`${first?.page.matter} asks for ${writes.length} items in one transaction, and ${MOST} are the most`);
};

/**
 * One transaction: each matter's state moves on by one version with its page, words and what is owed, or nothing moves. Where
 * a duty stands in an older shape it is raised, and the act recorded then.
 */
export const record = async (table: Table, entries: readonly Entry[]): Promise<"recorded" | "overtaken"> => {
  const known = await Promise.all(entries.map((entry) => knowing(table, entry)));
  const writes = bounded(
    known.flatMap((entry) => writesOf(table, entry)),
    entries,
  );
  const transaction = new TransactWriteCommand({ TransactItems: writes.map(({ asked }) => asked) });
  return table.client.send(transaction).then(
    () => "recorded" as const,
    async (error: unknown) => {
      const reasons = overtakenBy(error);
      if (reasons === undefined) throw error;
      const keys = writes.map(({ key }) => key);
      return (await clearWays(table, keys, reasons)) === "raised" ? record(table, entries) : "overtaken";
    },
  );
};
