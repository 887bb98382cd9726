import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { afterAll, expect, test } from "@jest/globals";
import { BUCKET as Bucket, startPortal } from "../../../rigs/portal.ts";

const at = () => "2026-12-01T09:00:00.000Z";
const portal = await startPortal(at);
const client = portal.clientOf();
afterAll(() => portal.stop());

const put = (Key: string, Body: string, more = {}) => client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));

test("an object is read as it was put, with what was said of it", async () => {
  const { ETag } = await put("fr/meetings", "<p>مرحبا</p>", { ContentType: "text/html", CacheControl: "max-age=60" });
  const got = await client.send(new GetObjectCommand({ Bucket, Key: "fr/meetings" }));
  expect(await got.Body?.transformToString()).toBe("<p>مرحبا</p>");
  expect(got).toMatchObject({ ContentType: "text/html", CacheControl: "max-age=60", ETag });
  expect(got.LastModified?.toISOString()).toBe(at());
  const head = await client.send(new HeadObjectCommand({ Bucket, Key: "fr/meetings" }));
  expect(head).toMatchObject({ ContentLength: Buffer.byteLength("<p>مرحبا</p>"), ETag });
});

test("an ETag is the MD5 of the bytes", async () => {
  expect((await put("md5", "hello")).ETag).toBe('"5d41402abc4b2a76b9719d911017c592"');
});

test("a key of any letters is a key", async () => {
  const Key = "ملف & <a> +b/ç.txt";
  await put(Key, "there");
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
  expect(await Body?.transformToString()).toBe("there");
  const { Contents } = await client.send(new ListObjectsV2Command({ Bucket, Prefix: "ملف" }));
  expect(Contents).toMatchObject([{ Key, Size: 5 }]);
});

test("what isn't there, or is there no more, is NoSuchKey; another bucket is NoSuchBucket", async () => {
  await put("gone", "x");
  await client.send(new DeleteObjectCommand({ Bucket, Key: "gone" }));
  await expect(client.send(new GetObjectCommand({ Bucket, Key: "gone" }))).rejects.toThrow(
    expect.objectContaining({ name: "NoSuchKey" }),
  );
  await expect(client.send(new GetObjectCommand({ Bucket: "other", Key: "a" }))).rejects.toThrow(
    expect.objectContaining({ name: "NoSuchBucket" }),
  );
});

test("a list comes in pages, in the order of the keys", async () => {
  for (const key of ["list/c", "list/a", "list/b"]) await put(key, key);
  const first = await client.send(new ListObjectsV2Command({ Bucket, Prefix: "list/", MaxKeys: 2 }));
  expect(first).toMatchObject({ IsTruncated: true, Contents: [{ Key: "list/a" }, { Key: "list/b" }] });
  const next = { Bucket, Prefix: "list/", ContinuationToken: first.NextContinuationToken };
  expect(await client.send(new ListObjectsV2Command(next))).toMatchObject({
    IsTruncated: false,
    Contents: [{ Key: "list/c" }],
  });
});

test("a body that isn't what its sender's digest says is refused", async () => {
  const headers = { "content-md5": "AAAAAAAAAAAAAAAAAAAAAA==" };
  const answer = await fetch(`${portal.address}/${Bucket}/bad`, { method: "PUT", body: "x", headers });
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("BadDigest")]);
});

test("who has an object already is told so", async () => {
  const { ETag } = await put("known", "x");
  const answer = await fetch(`${portal.address}/${Bucket}/known`, { headers: { "if-none-match": ETag! } });
  expect(answer.status).toBe(304);
});

test("what is kept in a folder is there at the next start", async () => {
  const folder = mkdtempSync(join(tmpdir(), "objects-"));
  const first = await startPortal(at, folder);
  await first.clientOf().send(new PutObjectCommand({ Bucket, Key: "a/b", Body: "kept", ContentType: "text/plain" }));
  await first.stop();
  const second = await startPortal(at, folder);
  expect(second.objects.find("a/b")).toMatchObject({ headers: { "content-type": "text/plain" } });
  expect(second.objects.find("a/b")?.body.toString()).toBe("kept");
  await second.stop();
});
