import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { SESClient } from "@aws-sdk/client-ses";
import { BatchWriteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { instantOf } from "#calendar/civil-date";
import type { Owed } from "#committee/entail";
import { carryOut } from "#functions/carry-out";
import { serve } from "#infra/local/ground/web";
import { outboxName } from "#secretariat/dynamo-outbox";
import type { Table } from "#secretariat/table";
import { postponed } from "../pure/letters/examples.ts";
import { carryOutOfficeBy, namesOwed, wakeFor } from "../rigs/outbox.ts";
import { startRings } from "../rigs/rings.ts";
import { clientOf, documentsOf, newTable } from "../rigs/table.ts";
import { tapped } from "../rigs/wire.ts";

const MEMBERS = 10_000;
/** How often each invocation asks the post before its time is over, however fast the machine is. */
const ASKS = 3_000;

let instant = "2026-12-07T09:00:00.000Z";
const at = () => instant;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");
/** What stays in memory, in megabytes. */
const kept = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const throttle = `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>Throttling</Code><Message>Maximum sending rate exceeded.</Message></Error></ErrorResponse>`;
const taken = (id: number) =>
  `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult></SendRawEmailResponse>`;

/** A post that takes a letter at once, but for each fifth time that it is asked. */
const startPost = async () => {
  const letters = new Map<string, number>();
  const counts = { asked: 0, throttled: 0 };
  const { address, stop } = await serve(0, async ({ body }) => {
    counts.asked += 1;
    const [, tag] = /Tags\.member\.1\.Value=([^&]+)/.exec(String(body)) ?? [];
    if (tag === undefined) return { status: 400, body: "" };
    if (counts.asked % 5 === 0) {
      counts.throttled += 1;
      return { status: 400, body: throttle };
    }
    // A copy: a part of the body would keep the whole of it in memory.
    const letter = Buffer.from(tag).toString();
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
    return { status: 200, body: taken(counts.asked) };
  });
  return { address, stop, letters, counts };
};

/** Asks again as often as the function's own client does, but doesn't wait in between. */
const hastily = {
  acquireInitialRetryToken: async () => ({ getRetryCount: () => 0, getRetryDelay: () => 0 }),
  refreshRetryTokenForRetry: async ({ getRetryCount }: { getRetryCount: () => number }) => {
    const count = getRetryCount() + 1;
    if (count >= 6) throw new Error("enough");
    return { getRetryCount: () => count, getRetryDelay: () => 0 };
  },
  recordSuccess: () => undefined,
};

const write = async ({ client, name }: Table, items: readonly object[]): Promise<void> => {
  const parts = Array.from({ length: Math.ceil(items.length / 25) }, (_, part) =>
    items.slice(part * 25, (part + 1) * 25),
  );
  for (const part of parts) {
    const puts = part.map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
  }
};

const languages = ["ar", "fr", "en"] as const;

/** A seat of a committee of thousands, and who sits there. */
const seatAndPerson = (_: unknown, index: number): readonly object[] => {
  const id = ulid();
  const name = { ar: `ممثل ${index}`, latin: `Représentant ${index}` };
  const matter = { sk: "STATE", version: 1, head: "" };
  const seat = {
    id,
    edition: "2021-12-24",
    college: "administration",
    body: { ar: "هيئة" },
    since: "2022-01-01",
    tenures: [{ as: "member", person: id, name, from: "2022-01-01" }],
  };
  const person = {
    id,
    edition: "2021-12-24",
    capacities: [{ role: "administration-member" }],
    name,
    language: languages[index % 3],
  };
  return [
    { ...matter, pk: `SEAT#${id}`, kind: "SEAT", sortedBy: "administration", state: seat },
    { ...matter, pk: `PERSON#${id}`, state: { ...person, email: `member-${index}@post.example` } },
  ];
};

const post = await startPost();
const rings = await startRings(at);
afterAll(() => Promise.all([post.stop(), rings.stop()]));

const limited = () => {
  const end = post.counts.asked + ASKS;
  return { getRemainingTimeInMillis: () => (post.counts.asked < end ? Infinity : 0) };
};

test("ten thousand letters go once each, through a post that says no to each fifth, by wakes whose time is over midway", async () => {
  const dynamo = clientOf();
  const table = { ...(await newTable()), client: documentsOf(dynamo) };
  await write(table, Array.from({ length: MEMBERS }, seatAndPerson).flat());
  const owed: Owed = {
    matter: `MEETING#${ulid()}`,
    page: 2,
    head: "0".repeat(64),
    at: instantOf(Date.parse(at())),
    letters: [postponed()],
  };
  await table.client.send(
    new PutCommand({ TableName: table.name, Item: { pk: "OUTBOX", sk: outboxName(owed), owed } }),
  );
  const calls = tapped(dynamo, () => "pass");
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const ses = new SESClient({ endpoint: post.address, region: "eu-west-3", credentials, retryStrategy: hastily });
  const { office } = carryOutOfficeBy({ table, at, ses, scheduler: rings.clientOf() });
  const began = performance.now();
  const memory: number[] = [];
  const wake = async (event: unknown): Promise<boolean> => {
    const { batchItemFailures } = await carryOut(office)(event, limited());
    memory.push(kept());
    return batchItemFailures.length > 0;
  };
  while (await wake(wakeFor([outboxName(owed)])));
  while ((await namesOwed(office.register)).length > 0) {
    instant = instantOf(Date.parse(instant) + 3_600_000);
    await wake({});
  }
  const seconds = (performance.now() - began) / 1000;
  ses.destroy();
  expect(post.letters.size).toBe(MEMBERS);
  expect([...post.letters.values()].filter((times) => times !== 1)).toEqual([]);
  expect(memory.length).toBeGreaterThan(2);
  expect(memory.at(-1)! - memory[0]!).toBeLessThan(16);
  const { asked, throttled } = post.counts;
  process.stdout.write(
    `letters: ${MEMBERS} in ${seconds.toFixed(0)} s and ${memory.length} wakes, 0 lost, 0 doubled; ${asked} calls of the post, ${throttled} of them throttled; ${calls.length} calls of the table; ${memory.map((one) => one.toFixed(0)).join(", ")} MB kept\n`,
  );
});
