import { createHash, randomUUID } from "node:crypto";
import type { Clock } from "#infra/local/ground/clock";
import type { Answer, Asked } from "#infra/local/ground/web";
import type { Buckets } from "#infra/local/s3/buckets";
import type { Reason } from "#infra/local/s3/events";
import type { Objects, StoredObject } from "#infra/local/s3/objects";

/** S3's REST interface by path, for what this project asks of it: objects put, copied, brought by forms, read, listed, removed. */
export type S3Place = Readonly<{
  clock: Clock;
  buckets: Buckets;
  /** The access keys whose signatures count; a call that a program signs itself is taken for what it says. */
  keys: readonly string[];
  /** Hears of what comes into a bucket whose bus is told. */
  heard?: (bucket: string, object: StoredObject, reason: Reason) => void;
}>;

/** A request with what it is about. */
export type Found = Readonly<{ place: S3Place; bucket: string; objects: Objects; key: string; asked: Asked }>;
export type Act = (found: Found) => Answer | Promise<Answer>;

/** What is kept of a request's headers and told to each reader. */
const said = /^(content-type|cache-control|content-disposition|content-encoding|content-language|x-amz-meta-.+)$/;

export const saidIn = ({ headers }: Asked): StoredObject["headers"] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => said.test(name)));

export const digest = (algorithm: string, body: Buffer): Buffer => createHash(algorithm).update(body).digest();

/** What S3 tells of each version beside its ETag. */
export const versionIn = ({ version }: Pick<StoredObject, "version">): Readonly<Record<string, string>> =>
  version === undefined ? {} : { "x-amz-version-id": version };

type Coming = Pick<StoredObject, "body" | "headers" | "checksum"> & Readonly<{ reason: Reason }>;

/** Keeps what comes, as a version of its own where every version is kept, and has it heard of. */
export const keep = ({ place, bucket, objects, key }: Found, { reason, ...coming }: Coming): StoredObject => {
  const etag = `"${digest("md5", coming.body).toString("hex")}"`;
  const version = objects.versioned ? randomUUID() : undefined;
  const object = { ...coming, key, version, etag, modified: place.clock.now() };
  objects.put(object);
  if (objects.heard) place.heard?.(bucket, object, reason);
  return object;
};
