import { event } from "#infra/local/events/event";
import type { Clock } from "#infra/local/ground/clock";
import type { Json } from "#infra/local/ground/json";
import type { StoredObject } from "#infra/local/s3/objects";

/** How an object came: by a program's call, as a copy of another, or by a form. */
export type Reason = "PutObject" | "CopyObject" | "POST Object";

/** The event by which S3 tells the bus that an object has come. */
export const objectCreated = (
  bucket: string,
  { key, version, etag, body }: StoredObject,
  { clock, reason }: Readonly<{ clock: Clock; reason: Reason }>,
): Json =>
  event({
    ...{ source: "aws.s3", type: "Object Created", at: clock.now(), resources: [`arn:aws:s3:::${bucket}`] },
    detail: {
      version: "0",
      bucket: { name: bucket },
      object: { key, size: body.length, etag: etag.replaceAll('"', ""), ...(version && { "version-id": version }) },
      reason,
    },
  });
