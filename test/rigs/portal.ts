import { S3Client } from "@aws-sdk/client-s3";
import * as z from "zod/mini";
import type { PublishOffice } from "#functions/kernel/offices";
import { createClock } from "#infra/local/ground/clock";
import { serve } from "#infra/local/ground/web";
import { createBuckets } from "#infra/local/s3/buckets";
import type { Objects } from "#infra/local/s3/objects";
import { createS3 } from "#infra/local/s3/s3";
import { dynamoLease } from "#secretariat/lease";
import { dynamoMarks } from "#secretariat/marks";
import { s3Portal } from "#secretariat/portal";
import type { Table } from "#secretariat/table";
import { keptLog, officeAt } from "./office.ts";

export const BUCKET = "pages";

const standing = (name: string) => ({ name, arn: `arn:aws:s3:::${name}`, properties: {} });

/** A stand-in of S3 with one bucket, in memory or in a folder. */
export const startPortal = async (at: () => string, folder?: string) => {
  const resources = (_type: string, schema: z.ZodMiniType) => [
    { ...standing(BUCKET), properties: schema.parse(z.object({}).parse({})) },
  ];
  const buckets = createBuckets({ resources } as Parameters<typeof createBuckets>[0], folder);
  const { address, stop } = await serve(0, createS3({ clock: createClock(() => Date.parse(at())), buckets, keys: [] }));
  const place = {
    endpoint: address,
    region: "eu-west-3",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    forcePathStyle: true,
  };
  const objects: Objects = buckets.get(BUCKET)!;
  return { stop, address, objects, clientOf: () => new S3Client({ ...place, maxAttempts: 1 }) };
};

type Reached = Readonly<{ table: Table; at: () => string; s3: S3Client; release?: string }>;

/** The publisher's office, by the clients that reach its engines; and the lines of its log. */
export const publishOfficeBy = ({ table, at, s3, release = "one" }: Reached) => {
  const { log, lines } = keptLog(at);
  const office: PublishOffice = {
    ...officeAt(table, at),
    marks: dynamoMarks(table),
    lease: dynamoLease(table),
    portal: s3Portal({ client: s3, bucket: BUCKET }),
    address: "https://ishraf.example",
    release,
    log,
  };
  return { office, lines };
};
