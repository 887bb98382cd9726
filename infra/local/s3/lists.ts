import type { Answer, Asked } from "#infra/local/ground/web";
import { escaped, xml } from "#infra/local/s3/answers";
import type { Objects, StoredObject } from "#infra/local/s3/objects";

/** S3 keeps the time of an object in whole seconds. */
export const inSeconds = (modified: number): string => new Date(Math.floor(modified / 1000) * 1000).toISOString();

const parts = ({ key, modified, etag, body }: StoredObject): string =>
  `<Key>${escaped(key)}</Key><LastModified>${inSeconds(modified)}</LastModified>` +
  `<ETag>${escaped(etag)}</ETag><Size>${body.length}</Size><StorageClass>STANDARD</StorageClass>`;

export const list = (objects: Objects, asked: Asked): Answer => {
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
      `${page.map((one) => `<Contents>${parts(one)}</Contents>`).join("")}</ListBucketResult>`,
  );
};

/** Every version of the keys that begin alike, in one page. */
export const listVersions = (objects: Objects, asked: Asked): Answer => {
  const prefix = new URLSearchParams(asked.query).get("prefix") ?? "";
  const found = objects.versions().filter(({ key }) => key.startsWith(prefix));
  const line = (one: StoredObject): string => {
    const isLatest = objects.find(one.key)?.version === one.version;
    return `<Version>${parts(one)}<VersionId>${one.version ?? "null"}</VersionId><IsLatest>${isLatest}</IsLatest></Version>`;
  };
  return xml(
    200,
    `<ListVersionsResult><IsTruncated>false</IsTruncated>${found.map(line).join("")}</ListVersionsResult>`,
  );
};
