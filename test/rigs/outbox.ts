import type { SchedulerClient } from "@aws-sdk/client-scheduler";
import type { SESClient } from "@aws-sdk/client-ses";
import type { Owed } from "#committee/entail";
import { type Called, carryOut } from "#functions/carry-out";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { outboxName } from "#secretariat/dynamo-outbox";
import { dynamoMarks } from "#secretariat/marks";
import { sesPost } from "#secretariat/post";
import { dynamoAccountKeeper } from "#secretariat/post-account";
import type { Register } from "#secretariat/register";
import type { Table } from "#secretariat/table";
import { keptLog, officeAt } from "./office.ts";
import { clockBy } from "./rings.ts";

type Reached = Readonly<{
  table: Table;
  at: () => string;
  ses: SESClient;
  scheduler: SchedulerClient;
  accounts?: CarryOutOffice["accounts"];
  vault?: CarryOutOffice["vault"];
}>;

/** A pool in which no one has an account. */
const nobody: CarryOutOffice["accounts"] = { readdress: async () => "unknown", close: async () => undefined };

/** A vault in which there is nothing to erase. */
const empty: CarryOutOffice["vault"] = { erase: async () => undefined };

/** The office that carries out what is owed, by the clients that reach its engines; and the lines of its log. */
export const carryOutOfficeBy = ({ table, at, ses, scheduler, accounts = nobody, vault = empty }: Reached) => {
  const { log, lines } = keptLog(at);
  const paused: number[] = [];
  const office: CarryOutOffice = {
    ...officeAt(table, at),
    letterBox: dynamoLetterBox(table),
    post: sesPost({ client: ses, configurationSet: "letters" }),
    account: dynamoAccountKeeper(table),
    clock: clockBy(scheduler),
    marks: dynamoMarks(table),
    accounts,
    vault,
    sender: { address: "https://ishraf.example", from: "kitaba@ishraf.example" },
    log,
    pause: async (milliseconds) => void paused.push(milliseconds),
  };
  return { office, lines, paused };
};

/** The ARN by which the one that carries out is called. */
export const self = "arn:aws:lambda:eu-west-3:000000000000:function:CarryOut";

/** Carries out as it is called in the cloud: by its own ARN, and with all the time there is unless a test says otherwise. */
export const carryingOutOf =
  (office: CarryOutOffice) =>
  (event: unknown, getRemainingTimeInMillis: Called["getRemainingTimeInMillis"] = () => Infinity) =>
    carryOut(office)(event, { getRemainingTimeInMillis, invokedFunctionArn: self });

/** The names under which the outbox keeps what is owed now. */
export const namesOwed = async (register: Register): Promise<readonly string[]> =>
  (await register.owed()).map((owed: Owed) => outboxName(owed));

/** What the outbox's stream tells of items put under names. */
export const wakeFor = (names: readonly string[]) => ({
  Records: names.map((name) => ({
    eventName: "INSERT",
    eventSource: "aws:dynamodb",
    dynamodb: { SequenceNumber: `at ${name}`, Keys: { pk: { S: "OUTBOX" }, sk: { S: name } } },
  })),
});

/** What Lambda is told to deliver again. */
export const failed = (names: readonly string[]) => ({
  batchItemFailures: names.map((name) => ({ itemIdentifier: `at ${name}` })),
});
