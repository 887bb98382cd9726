import { S3Client } from "@aws-sdk/client-s3";

/** A client of S3 that names buckets by path, which every endpoint understands. */
export const s3Client = (): S3Client => new S3Client({ forcePathStyle: true });
