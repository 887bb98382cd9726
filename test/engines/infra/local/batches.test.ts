import { expect, test } from "@jest/globals";
import { createDeadLetters } from "#infra/local/events/dead-letters";
import type { Outcome } from "#infra/local/functions/instance";
import { createClock } from "#infra/local/ground/clock";
import { deliver, type StreamRecord } from "#infra/local/table/batches";
import type { Mapping } from "#infra/local/table/mappings";

const queue = "arn:aws:sqs:eu-west-3:000000000000:Failures";
const mapping: Mapping = {
  table: "Register",
  stream: "arn:stream",
  to: "CarryOut",
  batch: 10,
  patterns: [],
  retries: 2,
  bisect: false,
  reportsItems: true,
  failures: queue,
};

const numbered = (...numbers: string[]): readonly StreamRecord[] =>
  numbers.map((SequenceNumber) => ({ eventName: "INSERT", dynamodb: { SequenceNumber } }));

/** A function that answers by what it is given, and the batches it saw. */
const receiver = (answer: (numbers: readonly string[]) => Outcome) => {
  const seen: string[] = [];
  const deadLetters = createDeadLetters(createClock(() => 0));
  const invoke = async (event: unknown): Promise<Outcome> => {
    const { Records } = event as { Records: StreamRecord[] };
    const numbers = Records.map(({ dynamodb }) => dynamodb.SequenceNumber);
    seen.push(numbers.join());
    return answer(numbers);
  };
  return { to: { invoke, deadLetters, pauses: [] }, seen, deadLetters };
};
const failed = (...numbers: readonly string[]): Outcome => ({
  value: { batchItemFailures: numbers.map((itemIdentifier) => ({ itemIdentifier })) },
});

test("a batch that is taken whole is sent once", async () => {
  const { to, seen } = receiver(() => failed());
  await deliver(to, mapping, { records: numbered("1", "2", "3") });
  expect(seen).toEqual(["1,2,3"]);
});

test("a reported failure is tried again from the first record that failed", async () => {
  let failures = 1;
  const { to, seen } = receiver(() => (failures-- > 0 ? failed("3", "2") : failed()));
  await deliver(to, mapping, { records: numbered("1", "2", "3") });
  expect(seen).toEqual(["1,2,3", "2,3"]);
});

test("a report that names no record of the batch fails it whole", async () => {
  let failures = 1;
  const { to, seen } = receiver(() => (failures-- > 0 ? failed("none") : { value: null }));
  await deliver(to, mapping, { records: numbered("1", "2") });
  expect(seen).toEqual(["1,2", "1,2"]);
});

test("a batch that keeps failing is given up to the queue after its last retry", async () => {
  const { to, seen, deadLetters } = receiver(() => ({ fault: "down" }));
  await deliver(to, mapping, { records: numbered("1") });
  expect(seen).toEqual(["1", "1", "1"]);
  expect(deadLetters.all()).toMatchObject([{ queue, fault: "down", body: numbered("1") }]);
});

test("a bisected batch leaves only the record at fault behind", async () => {
  const { to, seen, deadLetters } = receiver((numbers) => (numbers.includes("3") ? { fault: "3" } : failed()));
  await deliver(to, { ...mapping, bisect: true, retries: 0 }, { records: numbered("1", "2", "3", "4") });
  expect(seen).toEqual(["1,2,3,4", "1,2", "3,4", "3", "4"]);
  expect(deadLetters.all()).toMatchObject([{ body: numbered("3") }]);
});

test("a function that doesn't report items is taken at its word", async () => {
  const { to, seen } = receiver(() => failed("1"));
  await deliver(to, { ...mapping, reportsItems: false }, { records: numbered("1") });
  expect(seen).toEqual(["1"]);
});
