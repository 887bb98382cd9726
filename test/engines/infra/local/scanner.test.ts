import { expect, test } from "@jest/globals";
import type * as z from "zod/mini";
import { createBus } from "#infra/local/events/bus";
import { createDeadLetters } from "#infra/local/events/dead-letters";
import type { Outcome as Invoked } from "#infra/local/functions/instance";
import { createClock } from "#infra/local/ground/clock";
import type { Json } from "#infra/local/ground/json";
import { createArrivals } from "#infra/local/scanner/arrivals";
import { eicar } from "#infra/local/scanner/eicar";
import { outcomes } from "#infra/local/scanner/results";
import { createScanner, scanPlansIn } from "#infra/local/scanner/scanner";
import { pdf } from "../../../rigs/pictures.ts";

const clock = createClock(() => Date.parse("2026-12-01T09:00:00Z"));
const plans = [{ arn: "arn:plan", bucket: "vault", prefixes: ["FILE/"] }];
const object = (key: string, body = "clean") => ({
  ...{ key, version: `version of ${key}`, body: Buffer.from(body, "latin1"), etag: '"e"', modified: 0, headers: {} },
});
type Found = { detail: { scanStatus: string; scanResultDetails: { scanResultStatus: string; threats: Json } } };
const resultsOf = (event: Json | undefined) => {
  const { scanStatus, scanResultDetails } = (event as Found).detail;
  return [scanStatus, scanResultDetails.scanResultStatus, scanResultDetails.threats];
};

test("the template says which objects are scanned", () => {
  const properties = { ProtectedResource: { S3Bucket: { BucketName: "vault", ObjectPrefixes: ["FILE/"] } } };
  const resources = (_type: string, schema: z.ZodMiniType) => [
    { name: "plan", arn: "arn:plan", properties: schema.parse(properties) },
  ];
  expect(scanPlansIn({ resources } as Parameters<typeof scanPlansIn>[0])).toEqual(plans);
});

test("a clean file is told of by bucket, key, version and ETag, as GuardDuty words it", () => {
  expect(createScanner(clock, plans).scan("vault", object("FILE/1"))).toMatchObject({
    source: "aws.guardduty",
    "detail-type": "GuardDuty Malware Protection Object Scan Result",
    time: "2026-12-01T09:00:00.000Z",
    resources: ["arn:plan"],
    detail: {
      ...{ schemaVersion: "1.0", scanStatus: "COMPLETED", resourceType: "S3_OBJECT" },
      s3ObjectDetails: {
        ...{ bucketName: "vault", objectKey: "FILE/1", eTag: "e", versionId: "version of FILE/1", s3Throttled: false },
      },
      scanResultDetails: { scanResultStatus: "NO_THREATS_FOUND", threats: null },
    },
  });
});

test("another bucket, and what stands elsewhere in this one, isn't scanned", () => {
  const { scan } = createScanner(clock, plans);
  expect([scan("pages", object("FILE/1")), scan("vault", object("OTHER/1"))]).toEqual([undefined, undefined]);
});

test("the virus with which scanners are tried out is found anywhere in a file", () => {
  const { scan } = createScanner(clock, plans);
  const hidden = pdf(eicar.toString("latin1")).toString("latin1");
  expect(eicar).toHaveLength(68);
  for (const body of [eicar.toString("latin1"), hidden])
    expect(resultsOf(scan("vault", object("FILE/1", body)))).toEqual([
      ...["COMPLETED", "THREATS_FOUND", [{ name: "EICAR-Test-File" }]],
    ]);
});

test("any outcome can be ordered, and silence; then it scans as before", () => {
  const { scan, order } = createScanner(clock, plans);
  for (const outcome of outcomes) order(outcome, 1);
  order("none", 2);
  const told = Array.from({ length: outcomes.length }, () => resultsOf(scan("vault", object("FILE/1"))).slice(0, 2));
  expect(told).toEqual([
    ["COMPLETED", "NO_THREATS_FOUND"],
    ["COMPLETED", "THREATS_FOUND"],
    ["SKIPPED", "UNSUPPORTED"],
    ["SKIPPED", "ACCESS_DENIED"],
    ["FAILED", "FAILED"],
  ]);
  expect([1, 2, 3].map(() => scan("vault", object("FILE/1")) === undefined)).toEqual([true, true, false]);
});

test("the bus hears first that a file came, then what was found; until both are taken, time stands still", async () => {
  const taken: string[] = [];
  const asked: ReturnType<typeof Promise.withResolvers<void>>[] = [];
  const invoke = async (_arn: string, event: unknown): Promise<Invoked> => {
    asked.push(Promise.withResolvers());
    await asked.at(-1)!.promise;
    taken.push((event as { source: string }).source);
    return { value: null };
  };
  const rules = [
    { pattern: { source: ["aws.s3", "aws.guardduty"] }, targets: [{ arn: "dossiers", queue: undefined }] },
  ];
  const bus = createBus({ rules, invoke, deadLetters: createDeadLetters(clock) });
  const arrivals = createArrivals({ clock, bus, scanner: createScanner(clock, plans) });
  const told = arrivals.heard("vault", object("FILE/1"), "CopyObject");
  expect([arrivals.busy(), taken]).toEqual([1, []]);
  asked[0]!.resolve();
  while (asked.length < 2) await Promise.resolve();
  expect([arrivals.busy(), taken]).toEqual([1, ["aws.s3"]]);
  asked[1]!.resolve();
  await told;
  expect([arrivals.busy(), taken]).toEqual([0, ["aws.s3", "aws.guardduty"]]);
});
