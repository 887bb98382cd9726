import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { besidePut } from "#secretariat/dynamo-beside";
import { clearWays } from "#secretariat/raising";
import type { Once, Register } from "#secretariat/register";
import { stamped } from "#secretariat/shapes";
import { type Key, NOTHING_YET, overtaking, STATE, type Table } from "#secretariat/table";

/** The item that stands for what was taken. */
export const onceItem = (table: Table, { key, state, expires }: Once) =>
  stamped(table, { pk: key, sk: STATE, state, expires });

/** What became of a transaction that didn't pass, whose writes have these keys: its first condition is that nothing was taken before. */
const missed = async (table: Table, keys: readonly Key[], error: unknown): Promise<"there" | "overtaken"> => {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const reasons = error.CancellationReasons ?? [];
  const codes = reasons.map(({ Code = "None" }) => Code);
  if (codes[0] === "ConditionalCheckFailed") return "there";
  if (!codes.every((code) => code === "None" || overtaking.has(code))) throw error;
  await clearWays(table, keys, reasons);
  return "overtaken";
};

/** The part of the register that keeps what is taken once. A transaction, though it be of one item: tried again after a lost answer, it is still one. */
export const dynamoOnce = (table: Table): Pick<Register, "take"> => ({
  take: (once, along) => {
    const TableName = table.name;
    const taking = { TableName, Item: onceItem(table, once), ConditionExpression: NOTHING_YET };
    const puts = [taking, ...(along ? [besidePut(table, along.matter, along.beside)] : [])];
    const keys = puts.map(({ Item }) => Item);
    const write = new TransactWriteCommand({ TransactItems: puts.map((Put) => ({ Put })) });
    return table.client.send(write).then(
      () => "taken" as const,
      (error: unknown) => missed(table, keys, error),
    );
  },
});
