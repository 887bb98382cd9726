import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";

/** A file of the public pages: where it stands, what it is, and whether its name changes whenever it does. */
export type PortalFile = Readonly<{ key: string; type: string; body: string | Uint8Array; lasting?: true }>;

/** Where the public pages stand. */
export type Portal = Readonly<{ put: (file: PortalFile) => Promise<void> }>;

/** A page may be a minute old; what is lasting may be kept for good. */
const MINUTE = "public, max-age=60";
const FOR_GOOD = "public, max-age=31536000, immutable";

/** The public pages in a bucket. */
export const s3Portal = ({ client, bucket }: Readonly<{ client: S3Client; bucket: string }>): Portal => ({
  put: async ({ key, type, body, lasting }) => {
    const CacheControl = lasting ? FOR_GOOD : MINUTE;
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: type, CacheControl }));
  },
});
