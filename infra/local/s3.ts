import { createHash } from "node:crypto";
import type { Clock } from "#infra/local/clock";
import type { Buckets, Objects, StoredObject } from "#infra/local/objects";
import type { Answer, Asked } from "#infra/local/web";

/** S3's REST interface by path, for what this project asks of it: objects put, read, listed, removed. */
export type S3Place = Readonly<{ clock: Clock; buckets: Buckets }>;

type Found = Readonly<{ place: S3Place; objects: Objects; key: string; asked: Asked }>;
type Act = (found: Found) => Answer;

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

const xml = (status: number, body: string): Answer => ({
  status,
  headers: { "content-type": "application/xml" },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});

const refused = (status: number, code: string, message: string): Answer =>
  xml(status, `<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`);

const noKey = (): Answer => refused(404, "NoSuchKey", "The specified key does not exist.");

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

const put: Act = ({ place: { clock }, objects, key, asked }) => {
  const { body, headers } = asked;
  if (body === undefined) return refused(400, "EntityTooLarge", "The local system takes no larger object.");
  if (!isWhole(asked, body)) return refused(400, "BadDigest", "The digest did not match what was received.");
  const etag = `"${digest("md5", body).toString("hex")}"`;
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => told.test(name)));
  objects.put({ key, body, etag, modified: clock.now(), headers: kept });
  return { status: 200, headers: { etag } };
};

const shown = ({ etag, modified, headers, body }: StoredObject) => ({
  "content-type": "binary/octet-stream",
  ...headers,
  etag,
  "last-modified": new Date(modified).toUTCString(),
  "content-length": String(body.length),
});

const get: Act = ({ objects, key, asked }) => {
  const object = objects.find(key);
  if (!object) return noKey();
  const headers = shown(object);
  if (asked.headers["if-none-match"] === object.etag) return { status: 304, headers: { etag: object.etag } };
  return { status: 200, headers, ...(asked.method === "GET" && { body: object.body }) };
};

const remove: Act = ({ objects, key }) => {
  objects.remove(key);
  return { status: 204 };
};

const line = ({ key, etag, modified, body }: StoredObject): string =>
  `<Contents><Key>${escaped(key)}</Key><LastModified>${new Date(modified).toISOString()}</LastModified>` +
  `<ETag>${escaped(etag)}</ETag><Size>${body.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`;

const list: Act = ({ objects, asked }) => {
  const query = new URLSearchParams(asked.query);
  const after = query.get("continuation-token") ?? query.get("start-after") ?? "";
  const most = Number(query.get("max-keys") ?? 1_000);
  const found = objects.all().filter(({ key }) => key.startsWith(query.get("prefix") ?? "") && key > after);
  const page = found.slice(0, most);
  const next = found.length > page.length ? page.at(-1)?.key : undefined;
  return xml(
    200,
    `<ListBucketResult><KeyCount>${page.length}</KeyCount><MaxKeys>${most}</MaxKeys>` +
      `<IsTruncated>${next !== undefined}</IsTruncated>` +
      (next === undefined ? "" : `<NextContinuationToken>${escaped(next)}</NextContinuationToken>`) +
      `${page.map(line).join("")}</ListBucketResult>`,
  );
};

const acts: Readonly<Record<string, Act>> = { PUT: put, GET: get, HEAD: get, DELETE: remove };

const actFor = ({ method }: Asked, key: string): Act | undefined =>
  key === "" ? (method === "GET" ? list : undefined) : acts[method];

export const createS3 =
  (place: S3Place) =>
  async (asked: Asked): Promise<Answer> => {
    const [, bucket = "", ...rest] = asked.path.split("/");
    const key = rest.map(decodeURIComponent).join("/");
    const objects = place.buckets.get(decodeURIComponent(bucket));
    if (!objects) return refused(404, "NoSuchBucket", "The specified bucket does not exist.");
    const act = actFor(asked, key);
    return act
      ? act({ place, objects, key, asked })
      : refused(501, "NotImplemented", `The local system does not know ${asked.method} ${asked.path}`);
  };
