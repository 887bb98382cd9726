import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ObjectVersion,
  type S3Client,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { Instant } from "#calendar/civil-date";
import { bring, type VaultForm } from "#secretariat/vault-form";

/** What may be brought to the vault, and no other: under which key, of which type and size, with which bytes if they are known. */
type Wanted = Readonly<{
  key: string;
  type: string;
  /** The least and the most, in bytes. */
  size: readonly [least: number, most: number];
  /** In lower-case hexadecimal. */
  sha256?: string | undefined;
  /** For how long, in seconds. */
  seconds: number;
  /** Where a browser is sent on to once the file has come. */
  redirect?: string | undefined;
}>;

/** A version of an object: its bytes, the SHA-256 that the vault took down when it came, and when that was, to the second. */
type Kept = Readonly<{ bytes: Uint8Array; sha256: string | undefined; cameAt: Date }>;

/** A version of an object, and the type that it is kept under. */
type Version = Readonly<{ key: string; version: string; type: string }>;

/** A link to one version of an object, which comes as a file to be saved under a name; good from an instant on. */
type Linked = Readonly<{
  key: string;
  version: string;
  name: string;
  type: string;
  from: Instant;
  seconds: number;
}>;

/** Where files are kept: they come by a signed form and go by a signed link, and pass through no function of ours. */
export type Vault = Readonly<{
  sign: (wanted: Wanted) => Promise<VaultForm>;
  /** Where forms go: "https://…". */
  origin: () => Promise<string>;
  /** Sends a form with its file, for who has no other way to. */
  bring: (form: VaultForm, bytes: Uint8Array) => Promise<void>;
  /** A version of what stands under a key; nothing where it is no more. */
  read: (key: string, version: string) => Promise<Kept | undefined>;
  /** The version that came first of what stands under a key, if anything does. */
  first: (key: string) => Promise<string | undefined>;
  /** Puts a version under its own key once more, as if it had just come; nothing where it is no more. */
  anew: (version: Version) => Promise<void>;
  link: (linked: Linked) => Promise<string>;
  /** Takes away every version of what stands under a key. */
  erase: (key: string) => Promise<void>;
}>;

type Bucket = Readonly<{ client: S3Client; bucket: string }>;

const inBase64 = (hexadecimal: string): string => Buffer.from(hexadecimal, "hex").toString("base64");

const sign = ({ client, bucket }: Bucket, { key, type, size, sha256, seconds, redirect }: Wanted): Promise<VaultForm> =>
  createPresignedPost(client, {
    Bucket: bucket,
    Key: key,
    Expires: seconds,
    Conditions: [["content-length-range", ...size]],
    Fields: {
      "Content-Type": type,
      "x-amz-checksum-algorithm": "SHA256",
      ...(sha256 !== undefined && { "x-amz-checksum-sha256": inBase64(sha256) }),
      ...(redirect !== undefined && { success_action_redirect: redirect }),
    },
  });

/** A form says where it goes; this one lets nothing through. */
const origin = async ({ client, bucket }: Bucket): Promise<string> =>
  new URL((await createPresignedPost(client, { Bucket: bucket, Key: "none", Expires: 1 })).url).origin;

const goneBy: readonly string[] = ["NoSuchKey", "NoSuchVersion"];

const unlessGone = (error: unknown): undefined => {
  if (error instanceof Error && goneBy.includes(error.name)) return undefined;
  throw error;
};

const read = ({ client, bucket }: Bucket, key: string, version: string): Promise<Kept | undefined> =>
  client
    .send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: version, ChecksumMode: "ENABLED" }))
    .then(async ({ Body, ChecksumSHA256, LastModified }) => {
      if (LastModified === undefined) throw new Error("An object came at no time");
      return {
        bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(),
        sha256: ChecksumSHA256 && Buffer.from(ChecksumSHA256, "base64").toString("hex"),
        cameAt: LastModified,
      };
    }, unlessGone);

/** S3 copies nothing onto itself unless its headers are said anew. */
const anew = async ({ client, bucket }: Bucket, { key, version, type }: Version): Promise<void> => {
  const copy = new CopyObjectCommand({
    ...{ Bucket: bucket, Key: key, CopySource: `${bucket}/${key}?versionId=${version}` },
    ...{ MetadataDirective: "REPLACE", ContentType: type, ChecksumAlgorithm: "SHA256" },
  });
  await client.send(copy).then(() => undefined, unlessGone);
};

/** Every version of a key, the last first; keys that only begin like it are no business of its. */
const versionsOf = async ({ client, bucket }: Bucket, key: string): Promise<readonly ObjectVersion[]> => {
  const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key }));
  return Versions.filter(({ Key }) => Key === key);
};

const erase = async (bucket: Bucket, key: string): Promise<void> => {
  const versions = await versionsOf(bucket, key);
  for (const { VersionId } of versions)
    await bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.bucket, Key: key, VersionId }));
  if (versions.length > 0) await erase(bucket, key);
};

const link = ({ client, bucket }: Bucket, { key, version, name, type, from, seconds }: Linked): Promise<string> =>
  getSignedUrl(
    client,
    new GetObjectCommand({
      Bucket: bucket,
      Key: key,
      VersionId: version,
      ResponseContentDisposition: `attachment; filename="${name}"`,
      ResponseContentType: type,
    }),
    { expiresIn: seconds, signingDate: new Date(from) },
  );

/** The vault in a bucket that keeps every version. */
export const s3Vault = (bucket: Bucket): Vault => ({
  sign: (wanted) => sign(bucket, wanted),
  origin: () => origin(bucket),
  bring,
  read: (key, version) => read(bucket, key, version),
  first: async (key) => (await versionsOf(bucket, key)).at(-1)?.VersionId,
  anew: (version) => anew(bucket, version),
  link: (linked) => link(bucket, linked),
  erase: (key) => erase(bucket, key),
});
