import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod/mini";
import type { DeadLetters } from "#infra/local/events/dead-letters";
import type { Outcome } from "#infra/local/functions/instance";
import type { Mapping } from "#infra/local/table/mappings";

export type StreamRecord = Readonly<{ eventName: string; dynamodb: Readonly<{ SequenceNumber: string }> }>;
export type Receiver = Readonly<{
  invoke: (event: unknown) => Promise<Outcome>;
  deadLetters: DeadLetters;
  /** Between two tries, in milliseconds. */
  pauses: readonly number[];
}>;

const Reported = z.object({
  batchItemFailures: z._default(z.array(z.object({ itemIdentifier: z.nullish(z.string()) })), []),
});

/** Where the next try begins: Lambda goes back to the first record that failed. */
const firstFailed = (records: readonly StreamRecord[], outcome: Outcome, { reportsItems }: Mapping): number => {
  if ("fault" in outcome) return 0;
  const reported = Reported.safeParse(reportsItems ? outcome.value : {});
  const failed = reported.success ? reported.data.batchItemFailures : [];
  const places = failed.map(({ itemIdentifier }) =>
    records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
  );
  return Math.max(0, Math.min(records.length, ...places));
};

const reasonOf = (outcome: Outcome): string => ("fault" in outcome ? outcome.fault : "reported as failed");

/** Hands a batch to the function until all of it is taken or given up. */
export const deliver = async (
  to: Receiver,
  mapping: Mapping,
  { records, attempt = 0 }: Readonly<{ records: readonly StreamRecord[]; attempt?: number }>,
): Promise<void> => {
  const outcome = await to.invoke({ Records: records });
  const left = records.slice(firstFailed(records, outcome, mapping));
  if (left.length === 0) return;
  if (mapping.bisect && left.length > 1) {
    const middle = Math.ceil(left.length / 2);
    await deliver(to, mapping, { records: left.slice(0, middle), attempt });
    await deliver(to, mapping, { records: left.slice(middle), attempt });
  } else if (attempt < mapping.retries) {
    await pause(to.pauses[attempt] ?? to.pauses.at(-1) ?? 0);
    await deliver(to, mapping, { records: left, attempt: attempt + 1 });
  } else if (mapping.failures) {
    to.deadLetters.bury({ queue: mapping.failures, body: left, fault: reasonOf(outcome) });
  }
};
