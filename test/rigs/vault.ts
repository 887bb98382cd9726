import { S3Client } from "@aws-sdk/client-s3";
import type * as z from "zod/mini";
import { type Clock, createClock } from "#infra/local/ground/clock";
import type { Json } from "#infra/local/ground/json";
import { serve } from "#infra/local/ground/web";
import { createBuckets } from "#infra/local/s3/buckets";
import { objectCreated } from "#infra/local/s3/events";
import { createS3, largestBody } from "#infra/local/s3/s3";
import { s3Vault, type Vault } from "#secretariat/vault";

export const VAULT = "vault";

/** A client of S3 whose forms are signed at the test's instant; it tries as often as the functions' own. */
export const clientAt = (at: () => string, endpoint: string): S3Client => {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const client = new S3Client({ endpoint, region: "eu-west-3", credentials, forcePathStyle: true, maxAttempts: 3 });
  const offset = { get: () => Date.parse(at()) - Date.now(), set: () => undefined };
  Object.defineProperty(client.config, "systemClockOffset", offset);
  return client;
};

/** The vault's hand at an address where, for who only signs, nobody need be. */
export const vaultAt = (at: () => string, endpoint = "http://127.0.0.1:1"): Vault =>
  s3Vault({ client: clientAt(at, endpoint), bucket: VAULT });

/** The bucket as the template has it. */
const properties = {
  VersioningConfiguration: { Status: "Enabled" },
  NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
};

const bucketsOf = () => {
  const resources = (_type: string, schema: z.ZodMiniType) => [
    { name: VAULT, arn: `arn:aws:s3:::${VAULT}`, properties: schema.parse(properties) },
  ];
  return createBuckets({ resources } as Parameters<typeof createBuckets>[0], undefined);
};

/** A stand-in of S3 with the vault's bucket; what the bus is told of it is kept for the test to hand on. */
export const startVault = async (at: () => string) => {
  const clock: Clock = createClock(() => Date.parse(at()));
  const buckets = bucketsOf();
  const told: Json[] = [];
  const answer = createS3({
    ...{ clock, buckets, keys: ["test"] },
    heard: (bucket, object, reason) => void told.push(objectCreated(bucket, object, { clock, reason })),
  });
  const { address, stop } = await serve(0, answer, largestBody);
  return { stop, address, told, answer, objects: buckets.get(VAULT)!, vault: vaultAt(at, address) };
};
