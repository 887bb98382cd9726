import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  PutItemCommand,
} from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createDeadLetters } from "#infra/local/events/dead-letters";
import type { Outcome } from "#infra/local/functions/instance";
import { createClock } from "#infra/local/ground/clock";
import { createMemory } from "#infra/local/ground/memory";
import { type Dynamo, startDynamo } from "#infra/local/table/engine";
import { mappingsIn } from "#infra/local/table/mappings";
import { createReader } from "#infra/local/table/streams";
import { createTable, tablesIn } from "#infra/local/table/tables";
import { fixture } from "./assembly-fixture.ts";

const { assembly } = fixture();
const [table] = tablesIn(assembly);
const [mapping] = mappingsIn(assembly);
const clock = createClock(() => Date.parse("2026-12-07T09:00:00Z"));
const memory = createMemory(mkdtempSync(join(tmpdir(), "streams-")));
const events: unknown[] = [];
const to = {
  invoke: async (event: unknown): Promise<Outcome> => {
    events.push(event);
    return { value: null };
  },
  deadLetters: createDeadLetters(clock),
  pauses: [],
};

let dynamo: Dynamo;
let client: DynamoDBClient;
let streams: DynamoDBStreamsClient;

beforeAll(async () => {
  dynamo = await startDynamo();
  const place = {
    endpoint: dynamo.endpoint,
    region: "eu-west-3",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
  };
  client = new DynamoDBClient(place);
  streams = new DynamoDBStreamsClient(place);
  await createTable(client, table!);
});
afterAll(async () => {
  client.destroy();
  streams.destroy();
  await dynamo.stop();
});

const put = (pk: string, sk: string) =>
  client.send(new PutItemCommand({ TableName: "Register", Item: { pk: { S: pk }, sk: { S: sk } } }));
const reader = () => createReader({ client: streams, clock, memory, region: "eu-west-3" }, mapping!, to);

test("a table is made as the template has it, once", async () => {
  await createTable(client, table!);
  const { Table } = await client.send(new DescribeTableCommand({ TableName: "Register" }));
  expect(Table).toMatchObject({
    BillingModeSummary: { BillingMode: "PAY_PER_REQUEST" },
    StreamSpecification: { StreamEnabled: true, StreamViewType: "KEYS_ONLY" },
  });
  const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName: "Register" }));
  expect(TimeToLiveDescription).toMatchObject({ AttributeName: "expires", TimeToLiveStatus: "ENABLED" });
});

test("a pass hands over what fits, in order and in batches, and the next pass nothing", async () => {
  const { pass } = reader();
  for (const sk of ["1", "2", "3"]) await put("OUTBOX", sk);
  await put("DUTY", "4");
  expect(await pass()).toBe(4);
  expect(await pass()).toBe(0);
  const record = (sk: string) => ({
    eventName: "INSERT",
    eventSource: "aws:dynamodb",
    eventSourceARN: mapping!.stream,
    dynamodb: {
      Keys: { pk: { S: "OUTBOX" }, sk: { S: sk } },
      SequenceNumber: expect.any(String),
      ApproximateCreationDateTime: clock.now() / 1000,
    },
  });
  expect(events).toMatchObject([{ Records: [record("1"), record("2")] }, { Records: [record("3")] }]);
});

test("a reader that starts again goes on from where it was", async () => {
  events.length = 0;
  await put("OUTBOX", "5");
  const { pass } = reader();
  expect(await pass()).toBe(1);
  expect(events).toMatchObject([{ Records: [{ dynamodb: { Keys: { sk: { S: "5" } } } }] }]);
});
