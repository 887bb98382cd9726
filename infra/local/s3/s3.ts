import type { Answer, Asked } from "#infra/local/ground/web";
import { missing, refused } from "#infra/local/s3/answers";
import { copy } from "#infra/local/s3/copies";
import { allowing, preflight } from "#infra/local/s3/cors";
import { list, listVersions } from "#infra/local/s3/lists";
import type { StoredObject } from "#infra/local/s3/objects";
import { type Act, digest, type Found, keep, type S3Place, saidIn, versionIn } from "#infra/local/s3/place";
import { broughtBy } from "#infra/local/s3/posts";
import { faultOfLink } from "#infra/local/s3/signatures";
import { thanks } from "#infra/local/s3/thanks";

/** The largest body that is taken, in bytes: a file and the form around it. */
export const largestBody = 64 * 1024 * 1024;

/** Whether the body is what its sender's own digests say. */
const isWhole = ({ headers }: Asked, body: Buffer): boolean => {
  const { "content-md5": md5, "x-amz-content-sha256": sha256 = "", "x-amz-checksum-sha256": checksum } = headers;
  return (
    (md5 === undefined || md5 === digest("md5", body).toString("base64")) &&
    (checksum === undefined || checksum === digest("sha256", body).toString("base64")) &&
    (!/^[0-9a-f]{64}$/.test(sha256) || sha256 === digest("sha256", body).toString("hex"))
  );
};

const create: Act = (found) => {
  const { body, headers } = found.asked;
  if (body === undefined) return refused(400, "EntityTooLarge", "The local system takes no larger object.");
  if (!isWhole(found.asked, body)) return refused(400, "BadDigest", "The digest did not match what was received.");
  const checksum = headers["x-amz-checksum-sha256"];
  const object = keep(found, { body, checksum, headers: saidIn(found.asked), reason: "PutObject" });
  return { status: 200, headers: { etag: object.etag, ...versionIn(object) } };
};

const put: Act = (found) => ("x-amz-copy-source" in found.asked.headers ? copy(found) : create(found));

const post: Act = async (found) => {
  const { place, bucket, asked } = found;
  if (asked.body === undefined) return refused(400, "EntityTooLarge", "The local system takes no larger object.");
  const brought = await broughtBy(asked, { bucket, now: place.clock.now(), keys: place.keys });
  if ("status" in brought) return brought;
  const { key, body, fields } = brought;
  const { "content-type": type, "x-amz-checksum-sha256": checksum } = fields;
  const headers: StoredObject["headers"] = type === undefined ? {} : { "content-type": type };
  const object = keep({ ...found, key }, { body, checksum, headers, reason: "POST Object" });
  const { host = "" } = asked.headers;
  const { headers: more, ...answer } = thanks(fields, { host, bucket, key, etag: object.etag });
  return { ...answer, headers: { etag: object.etag, ...versionIn(object), ...more } };
};

const shown = (object: StoredObject, { headers: asked, query }: Asked) => {
  const { etag, modified, headers, body, checksum } = object;
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
    ...(asked["x-amz-checksum-mode"] === "ENABLED" &&
      checksum !== undefined && { "x-amz-checksum-sha256": checksum, "x-amz-checksum-type": "FULL_OBJECT" }),
  };
};

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

const answerOf = async (found: Found): Promise<Answer> => {
  const { objects, key, asked } = found;
  if (asked.method === "OPTIONS") return preflight(objects.cors, asked);
  const act = (key === "" ? onBucket : acts)[asked.method];
  const answer = act
    ? await act(found)
    : refused(501, "NotImplemented", `The local system does not know ${asked.method} ${asked.path}`);
  return { ...answer, headers: { ...answer.headers, ...allowing(objects.cors, asked) } };
};

export const createS3 =
  (place: S3Place) =>
  async (asked: Asked): Promise<Answer> => {
    const [, named = "", ...rest] = asked.path.split("/");
    const [bucket, key] = [decodeURIComponent(named), rest.map(decodeURIComponent).join("/")];
    const objects = place.buckets.get(bucket);
    return objects
      ? answerOf({ place, bucket, objects, key, asked })
      : refused(404, "NoSuchBucket", "The specified bucket does not exist.");
  };
