import { event } from "#infra/local/events/event";
import type { Json } from "#infra/local/ground/json";
import type { StoredObject } from "#infra/local/s3/objects";

/** What can come of a scan, and what GuardDuty says then of how it went. */
const statuses = {
  NO_THREATS_FOUND: "COMPLETED",
  THREATS_FOUND: "COMPLETED",
  UNSUPPORTED: "SKIPPED",
  ACCESS_DENIED: "SKIPPED",
  FAILED: "FAILED",
} as const;

export type Outcome = keyof typeof statuses;
export const outcomes = ["NO_THREATS_FOUND", "THREATS_FOUND", "UNSUPPORTED", "ACCESS_DENIED", "FAILED"] as const;

/** A version of an object in a bucket, as far as a scan tells of it. */
export type Scanned = Pick<StoredObject, "key" | "version" | "etag"> & Readonly<{ bucket: string }>;

type Told = Readonly<{ outcome: Outcome; now: number; plan: string }>;

/** The event by which GuardDuty tells the bus what it found in a version. */
export const scanResult = ({ bucket, key, version, etag }: Scanned, { outcome, now, plan }: Told): Json =>
  event({
    ...{ source: "aws.guardduty", type: "GuardDuty Malware Protection Object Scan Result", at: now, resources: [plan] },
    detail: {
      ...{ schemaVersion: "1.0", scanStatus: statuses[outcome], resourceType: "S3_OBJECT" },
      s3ObjectDetails: {
        ...{ bucketName: bucket, objectKey: key, eTag: etag.replaceAll('"', ""), s3Throttled: false },
        ...(version !== undefined && { versionId: version }),
      },
      scanResultDetails: {
        scanResultStatus: outcome,
        threats: outcome === "THREATS_FOUND" ? [{ name: "EICAR-Test-File" }] : null,
      },
    },
  });
