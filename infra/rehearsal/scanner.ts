import { GetObjectCommand, ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import type { Json } from "#infra/local/ground/json";
import { repeat } from "#infra/local/ground/repeat";
import type { Stoppable } from "#infra/local/ground/stops";
import type { StoredObject } from "#infra/local/s3/objects";
import { createScanner } from "#infra/local/scanner/scanner";
import type { Cloud } from "#infra/rehearsal/ministack";
import { handOn } from "#infra/rehearsal/targets";

const PREFIX = "FILE/";

type Version = Readonly<{ key: string; version: string; etag: string }>;
type Bucket = Readonly<{ client: S3Client; name: string }>;

/** Every version of every file. */
const versionsIn = async ({ client, name }: Bucket): Promise<readonly Version[]> => {
  const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket: name, Prefix: PREFIX }));
  return Versions.flatMap(({ Key: key, VersionId: version, ETag: etag }) =>
    key && version && etag ? [{ key, version, etag }] : [],
  );
};

/** A version with its bytes; nothing where it was erased meanwhile. */
const objectOf = async ({ client, name }: Bucket, one: Version): Promise<StoredObject | undefined> => {
  const asked = new GetObjectCommand({ Bucket: name, Key: one.key, VersionId: one.version });
  const found = await client.send(asked).catch(() => undefined);
  const bytes = await found?.Body?.transformToByteArray();
  return bytes && { ...one, body: Buffer.from(bytes), modified: 0, headers: {} };
};

/** Scans what comes into the vault, as the local system does, for an emulator that knows no scanner. */
export const startScanner = async (cloud: Cloud, name: string): Promise<Stoppable> => {
  const bucket = { client: new S3Client({ ...cloud.client, forcePathStyle: true }), name };
  const { scan } = createScanner({ now: Date.now }, [{ arn: "arn:rehearsal", bucket: name, prefixes: [PREFIX] }]);
  const seen = new Set<string>();
  const found = async (one: Version): Promise<Json | undefined> => {
    seen.add(one.version);
    const object = await objectOf(bucket, one);
    return object && scan(name, object);
  };
  const look = async (): Promise<void> => {
    for (const one of await versionsIn(bucket)) {
      const event = seen.has(one.version) ? undefined : await found(one);
      if (event !== undefined) await handOn(cloud, event);
    }
  };
  return repeat(500, look, (fault) => console.error("The scanner's stand-in ended", fault));
};
