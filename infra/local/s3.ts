import { createHash, randomUUID } from "node:crypto";
import type { Clock } from "#infra/local/clock";
import type { Reason } from "#infra/local/object-events";
import type { Buckets, Objects, StoredObject } from "#infra/local/objects";
import { refused } from "#infra/local/s3-answers";
import { list, listVersions } from "#infra/local/s3-lists";
import { broughtBy } from "#infra/local/s3-posts";
import { faultOfLink } from "#infra/local/signature-v4";
import type { Answer, Asked } from "#infra/local/web";

/** S3's REST interface by path, for what this project asks of it: objects put, brought by forms, read, listed, removed. */
export type S3Place = Readonly<{
  clock: Clock;
  buckets: Buckets;
  /** The access keys whose signatures count; a call that a program signs itself is taken for what it says. */
  keys: readonly string[];
  /** Hears of what comes into a bucket whose bus is told. */
  heard?: (bucket: string, object: StoredObject, reason: Reason) => void;
}>;

type Found = Readonly<{ place: S3Place; bucket: string; objects: Objects; key: string; asked: Asked }>;
type Act = (found: Found) => Answer | Promise<Answer>;

/** What is kept of a request's headers and told to each reader. */
const told = /^(content-type|cache-control|content-disposition|content-encoding|content-language|x-amz-meta-.+)$/;

const digest = (algorithm: string, body: Buffer): Buffer => createHash(algorithm).update(body).digest();

/** Whether the body is what its sender's own digests say. */
const isWhole = ({ headers }: Asked, body: Buffer): boolean => {
  const { "content-md5": md5, "x-amz-content-sha256": sha256 = "", "x-amz-checksum-sha256": checksum } = headers;
  return (
    (md5 === undefined || md5 === digest("md5", body).toString("base64")) &&
    (checksum === undefined || checksum === digest("sha256", body).toString("base64")) &&
    (!/^[0-9a-f]{64}$/.test(sha256) || sha256 === digest("sha256", body).toString("hex"))
  );
};

/** What S3 tells of each version beside its ETag. */
const versionIn = ({ version }: Pick<StoredObject, "version">) =>
  version === undefined ? {} : { "x-amz-version-id": version };

type Coming = Readonly<{ body: Buffer; headers: StoredObject["headers"]; reason: Reason }>;

const keep = (
  { place, bucket, objects, key }: Found,
  { body, headers, reason }: Coming,
): Readonly<Record<string, string>> => {
  const etag = `"${digest("md5", body).toString("hex")}"`;
  const version = objects.versioned ? randomUUID() : undefined;
  const object = { key, version, body, etag, modified: place.clock.now(), headers };
  objects.put(object);
  if (objects.heard) place.heard?.(bucket, object, reason);
  return { etag, ...versionIn(object) };
};

const put: Act = (found) => {
  const { body, headers } = found.asked;
  if (body === undefined) return refused(400, "EntityTooLarge", "The local system takes no larger object.");
  if (!isWhole(found.asked, body)) return refused(400, "BadDigest", "The digest did not match what was received.");
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => told.test(name)));
  return { status: 200, headers: keep(found, { body, headers: kept, reason: "PutObject" }) };
};

const post: Act = async (found) => {
  const { place, bucket, asked } = found;
  if (asked.body === undefined) return refused(400, "EntityTooLarge", "The local system takes no larger object.");
  const brought = await broughtBy(asked, { bucket, now: place.clock.now(), keys: place.keys });
  if ("status" in brought) return brought;
  const { key, type, body } = brought;
  const headers: StoredObject["headers"] = type === undefined ? {} : { "content-type": type };
  return { status: 204, headers: keep({ ...found, key }, { body, headers, reason: "POST Object" }) };
};

const shown = (object: StoredObject, { headers: asked, query }: Asked) => {
  const { etag, modified, headers, body } = object;
  const wanted = new URLSearchParams(query);
  const instead = [...wanted].flatMap(([name, value]) =>
    name.startsWith("response-content-") ? [[name.replace("response-", ""), value] as const] : [],
  );
  return {
    "content-type": "binary/octet-stream",
    ...headers,
    ...Object.fromEntries(instead),
    ...versionIn(object),
    etag,
    "last-modified": new Date(modified).toUTCString(),
    "content-length": String(body.length),
    ...(asked["x-amz-checksum-mode"] === "ENABLED" && {
      "x-amz-checksum-sha256": digest("sha256", body).toString("base64"),
      "x-amz-checksum-type": "FULL_OBJECT",
    }),
  };
};

const missing = (version: string | undefined): Answer =>
  version === undefined
    ? refused(404, "NoSuchKey", "The specified key does not exist.")
    : refused(404, "NoSuchVersion", "The specified version does not exist.");

/** Who reads what is no page of the site signs for it: in a header, as programs do, or in the link itself. */
const unreadable = ({ place, objects, asked }: Found): string | undefined => {
  if (new URLSearchParams(asked.query).has("X-Amz-Signature")) return faultOfLink(asked, place.clock.now(), place);
  return objects.versioned && asked.headers["authorization"] === undefined ? "AccessDenied" : undefined;
};

const get: Act = (found) => {
  const { objects, key, asked } = found;
  const fault = unreadable(found);
  if (fault !== undefined) return refused(403, fault, "Access Denied");
  const version = new URLSearchParams(asked.query).get("versionId") ?? undefined;
  const object = objects.find(key, version);
  if (!object) return missing(version);
  const headers = shown(object, asked);
  if (asked.headers["if-none-match"] === object.etag) return { status: 304, headers: { etag: object.etag } };
  return { status: 200, headers, ...(asked.method === "GET" && { body: object.body }) };
};

const remove: Act = ({ objects, key, asked }) => {
  objects.remove(key, new URLSearchParams(asked.query).get("versionId") ?? undefined);
  return { status: 204 };
};

const acts: Readonly<Record<string, Act>> = { PUT: put, GET: get, HEAD: get, DELETE: remove };

const onBucket: Readonly<Record<string, Act>> = {
  GET: ({ objects, asked }) =>
    new URLSearchParams(asked.query).has("versions") ? listVersions(objects, asked) : list(objects, asked),
  POST: post,
};

export const createS3 =
  (place: S3Place) =>
  async (asked: Asked): Promise<Answer> => {
    const [, named = "", ...rest] = asked.path.split("/");
    const [bucket, key] = [decodeURIComponent(named), rest.map(decodeURIComponent).join("/")];
    const objects = place.buckets.get(bucket);
    if (!objects) return refused(404, "NoSuchBucket", "The specified bucket does not exist.");
    const act = (key === "" ? onBucket : acts)[asked.method];
    return act
      ? act({ place, bucket, objects, key, asked })
      : refused(501, "NotImplemented", `The local system does not know ${asked.method} ${asked.path}`);
  };
