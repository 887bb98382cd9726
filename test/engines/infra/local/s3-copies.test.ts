import { CopyObjectCommand, GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "@jest/globals";
import { VAULT as Bucket, clientAt, startVault } from "../../../rigs/vault.ts";

const at = () => "2026-12-01T09:00:00.700Z";
const vault = await startVault(at);
const client = clientAt(at, vault.address);
afterAll(() => vault.stop());

const put = (Key: string, Body: string) => client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: "a/b" }));
const copy = (Key: string, CopySource: string, more = {}) =>
  client.send(new CopyObjectCommand({ Bucket, Key, CopySource, ...more }));

test("a version that is copied onto itself is a new version of the same bytes, and is told of as one that came", async () => {
  const { VersionId: first, ETag } = await put("ملف +1", "the bytes");
  const source = `${Bucket}/${encodeURIComponent("ملف +1")}?versionId=${first}`;
  const made = await copy("ملف +1", source, { MetadataDirective: "REPLACE", ContentType: "c/d" });
  expect(made.VersionId).not.toBe(first);
  expect(made.CopyObjectResult).toMatchObject({ ETag, LastModified: new Date("2026-12-01T09:00:00Z") });
  const got = await client.send(new GetObjectCommand({ Bucket, Key: "ملف +1", VersionId: made.VersionId }));
  expect([await got.Body!.transformToString(), got.ContentType]).toEqual(["the bytes", "c/d"]);
  expect(vault.told.at(-1)).toMatchObject({
    detail: { object: { key: "ملف +1", "version-id": made.VersionId }, reason: "CopyObject" },
  });
});

test("a copy onto itself that changes nothing is refused, but for an older version", async () => {
  const { VersionId: first } = await put("k", "one");
  await expect(copy("k", `${Bucket}/k`)).rejects.toThrow(expect.objectContaining({ name: "InvalidRequest" }));
  await put("k", "two");
  await copy("k", `${Bucket}/k?versionId=${first}`);
  const { Body, ContentType } = await client.send(new GetObjectCommand({ Bucket, Key: "k" }));
  expect([await Body!.transformToString(), ContentType]).toEqual(["one", "a/b"]);
});

test("what isn't there can't be copied", async () => {
  await put("there", "x");
  await expect(copy("c", `${Bucket}/nowhere`)).rejects.toThrow(expect.objectContaining({ name: "NoSuchKey" }));
  await expect(copy("c", `${Bucket}/there?versionId=none`)).rejects.toThrow(
    expect.objectContaining({ name: "NoSuchVersion" }),
  );
  expect(vault.objects.find("c")).toBeUndefined();
});

test("the time of an object is told in whole seconds", async () => {
  const { VersionId } = await put("time", "x");
  const seconds = new Date("2026-12-01T09:00:00Z");
  const { LastModified } = await client.send(new GetObjectCommand({ Bucket, Key: "time", VersionId }));
  expect(LastModified).toEqual(seconds);
  const { Versions } = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: "time" }));
  expect(Versions).toMatchObject([{ LastModified: seconds }]);
});

test("the SHA-256 of an object is told where whoever sent it gave it, of a copy too", async () => {
  const of = async (Key: string) =>
    (await client.send(new GetObjectCommand({ Bucket, Key, ChecksumMode: "ENABLED" }))).ChecksumSHA256;
  const sum = "LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=";
  await client.send(new PutObjectCommand({ Bucket, Key: "known", Body: "x", ChecksumSHA256: sum }));
  await put("unknown", "x");
  await copy("copied", `${Bucket}/known`);
  expect([await of("known"), await of("unknown"), await of("copied")]).toEqual([sum, undefined, sum]);
});
