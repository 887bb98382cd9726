import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { besideItem } from "#secretariat/dynamo-beside";
import { dutyUpdate } from "#secretariat/dynamo-duties";
import { onceItem } from "#secretariat/dynamo-once";
import { outboxName } from "#secretariat/dynamo-outbox";
import type { Entry } from "#secretariat/register";
import { type Item, NOTHING_YET, numbered, OUTBOX, overtaking, STATE, type Table } from "#secretariat/table";

const stateOf = ({ page, kind, sortedBy, state, owes, nextDue }: Entry): Item => ({
  pk: page.matter,
  sk: STATE,
  version: page.page,
  head: page.hash,
  kind,
  sortedBy,
  state,
  ...(owes.length > 0 && { owes }),
  ...(nextDue && { due: "DUE", nextDue }),
});

const putsOf = (entry: Entry): readonly (readonly [item: Item, condition: string])[] => {
  const { before, page, words, owed, key, beside = [] } = entry;
  const pk = page.matter;
  const number = numbered(page.page);
  const hasWords = Object.keys(page.texts).length > 0;
  return [
    [stateOf(entry), before ? "version = :before" : NOTHING_YET],
    [{ pk, sk: `PAGE#${number}`, page }, NOTHING_YET],
    ...(hasWords ? [[{ pk, sk: `TEXT#${number}`, ...words }, NOTHING_YET] as const] : []),
    ...(owed ? [[{ pk: OUTBOX, sk: outboxName(owed), owed }, NOTHING_YET] as const] : []),
    ...beside.map((one) => [besideItem(pk, one), "attribute_exists(pk)"] as const),
    ...(key ? [[onceItem(key), NOTHING_YET] as const] : []),
  ];
};

const wasOvertaken = (error: unknown): boolean =>
  error instanceof TransactionCanceledException &&
  (error.CancellationReasons ?? []).every(({ Code = "None" }) => Code === "None" || overtaking.has(Code));

type Writes = NonNullable<TransactWriteCommandInput["TransactItems"]>;

const writesOf = (name: string, entry: Entry): Writes => [
  ...putsOf(entry).map(([Item, ConditionExpression]) => ({
    Put: {
      TableName: name,
      Item,
      ConditionExpression,
      ...(ConditionExpression.includes(":before") && {
        ExpressionAttributeValues: { ":before": entry.before?.version },
      }),
    },
  })),
  ...entry.duties.map((change) => dutyUpdate(name, change)),
];

/** One transaction: each matter's state moves on by one version with its page, words and what is owed, or nothing moves. */
export const record = async ({ client, name }: Table, entries: readonly Entry[]): Promise<"recorded" | "overtaken"> => {
  const TransactItems = entries.flatMap((entry) => writesOf(name, entry));
  return client.send(new TransactWriteCommand({ TransactItems })).then(
    () => "recorded" as const,
    (error: unknown) => {
      if (wasOvertaken(error)) return "overtaken" as const;
      throw error;
    },
  );
};
