import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { besideItem } from "#secretariat/dynamo-beside";
import type { Once, Register } from "#secretariat/register";
import { type Item, NOTHING_YET, overtaking, STATE, type Table } from "#secretariat/table";

/** The item that stands for what was taken. */
export const onceItem = ({ key, state, expires }: Once): Item => ({ pk: key, sk: STATE, state, expires });

/** What became of a transaction that didn't pass: its first condition is that nothing was taken before. */
const missed = (error: unknown): "there" | "overtaken" => {
  if (!(error instanceof TransactionCanceledException)) throw error;
  const codes = (error.CancellationReasons ?? []).map(({ Code = "None" }) => Code);
  if (codes[0] === "ConditionalCheckFailed") return "there";
  if (codes.every((code) => code === "None" || overtaking.has(code))) return "overtaken";
  throw error;
};

/** The part of the register that keeps what is taken once. A transaction, though it be of one item: tried again after a lost answer, it is still one. */
export const dynamoOnce = ({ client, name }: Table): Pick<Register, "take"> => ({
  take: (once, along) => {
    const taking = { TableName: name, Item: onceItem(once), ConditionExpression: NOTHING_YET };
    const puts = [taking, ...(along ? [{ TableName: name, Item: besideItem(along.matter, along.beside) }] : [])];
    const write = new TransactWriteCommand({ TransactItems: puts.map((Put) => ({ Put })) });
    return client.send(write).then(() => "taken" as const, missed);
  },
});
