import { escaped, missing, refused, xml } from "#infra/local/s3/answers";
import { inSeconds } from "#infra/local/s3/lists";
import { type Act, keep, type S3Place, saidIn, versionIn } from "#infra/local/s3/place";

type Source = Readonly<{ bucket: string; key: string; version: string | undefined }>;

/** What a copy is made of: /bucket/key?versionId=…, in the letters of addresses. */
const sourceIn = (text: string): Source => {
  const [path = "", query = ""] = text.replace(/^\//, "").split("?");
  const [bucket = "", ...key] = path.split("/").map(decodeURIComponent);
  return { bucket, key: key.join("/"), version: new URLSearchParams(query).get("versionId") ?? undefined };
};

/** S3 takes no copy of an object onto itself that would change nothing of it. */
const changesNothing = ({ buckets }: S3Place, source: Source, to: Pick<Source, "bucket" | "key">): boolean => {
  const last = buckets.get(source.bucket)?.find(source.key);
  const isLast = source.version === undefined || source.version === last?.version;
  return isLast && source.bucket === to.bucket && source.key === to.key;
};

/** Copies a version under a key: its bytes and, unless others are given in their place, what is said of it. */
export const copy: Act = (found) => {
  const { place, asked } = found;
  const source = sourceIn(asked.headers["x-amz-copy-source"] ?? "");
  const object = place.buckets.get(source.bucket)?.find(source.key, source.version);
  if (object === undefined) return missing(source.version);
  const replaces = asked.headers["x-amz-metadata-directive"] === "REPLACE";
  if (!replaces && changesNothing(place, source, found))
    return refused(400, "InvalidRequest", "This copy request is illegal because it changes nothing of the object.");
  const { body, checksum, headers } = object;
  const made = keep(found, { body, checksum, headers: replaces ? saidIn(asked) : headers, reason: "CopyObject" });
  const result = `<LastModified>${inSeconds(made.modified)}</LastModified><ETag>${escaped(made.etag)}</ETag>`;
  const { headers: typed, ...answer } = xml(200, `<CopyObjectResult>${result}</CopyObjectResult>`);
  return { ...answer, headers: { ...typed, ...versionIn(made) } };
};
