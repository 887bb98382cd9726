import { randomUUID } from "node:crypto";
import type { Clock } from "#infra/local/ground/clock";
import type { StoredObject } from "#infra/local/s3/objects";
import type { Json } from "#infra/local/template/template";

/** How an object came: by a program's call, as a copy of another, or by a form. */
export type Reason = "PutObject" | "CopyObject" | "POST Object";

/** The event by which S3 tells the bus that an object has come. */
export const objectCreated = (
  bucket: string,
  { key, version, etag, body }: StoredObject,
  { clock, reason }: Readonly<{ clock: Clock; reason: Reason }>,
): Json => ({
  ...{ version: "0", id: randomUUID(), "detail-type": "Object Created", source: "aws.s3", account: "000000000000" },
  time: new Date(clock.now()).toISOString(),
  resources: [`arn:aws:s3:::${bucket}`],
  detail: {
    version: "0",
    bucket: { name: bucket },
    object: { key, size: body.length, etag: etag.replaceAll('"', ""), ...(version && { "version-id": version }) },
    reason,
  },
});
