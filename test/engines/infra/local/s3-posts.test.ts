import { createHash, createHmac } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type * as z from "zod/mini";
import { createClock } from "#infra/local/ground/clock";
import { createBuckets } from "#infra/local/s3/buckets";
import type { StoredObject } from "#infra/local/s3/objects";
import { createS3 } from "#infra/local/s3/s3";

// The forms are signed here by hand, as AWS's documentation has it: by neither the SDK nor the stand-in.
const NOW = "2026-12-01T09:00:00Z";
const STAMP = "20261201T090000Z";
const CREDENTIAL = "test/20261201/eu-west-3/s3/aws4_request";

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
const signed = (text: string): string => {
  const key = hmac(hmac(hmac(hmac("AWS4test", "20261201"), "eu-west-3"), "s3"), "aws4_request");
  return hmac(key, text).toString("hex");
};

const properties = (more: object) => ({ VersioningConfiguration: { Status: "Enabled" }, ...more });

const bucketsOf = (more: object = {}, folder?: string) => {
  const resources = (_type: string, schema: z.ZodMiniType) => [
    { name: "vault", arn: "arn:aws:s3:::vault", properties: schema.parse(properties(more)) },
  ];
  return createBuckets({ resources } as Parameters<typeof createBuckets>[0], folder);
};

const clock = createClock(() => Date.parse(NOW));
const buckets = bucketsOf({ CorsConfiguration: { CorsRules: [{ AllowedMethods: ["POST"], AllowedOrigins: ["*"] }] } });
const answer = createS3({ clock, buckets, keys: ["test"] });
const objects = buckets.get("vault")!;

const given = { "x-amz-algorithm": "AWS4-HMAC-SHA256", "x-amz-credential": CREDENTIAL, "x-amz-date": STAMP };
const asked = Object.entries(given).map(([name, value]) => ({ [name]: value }));

type Form = Readonly<{
  conditions: readonly unknown[];
  fields: Readonly<Record<string, string>>;
  expiration?: string;
  policy?: string;
}>;

const answered = async (
  { conditions, fields, expiration = "2026-12-01T09:15:00Z", policy }: Form,
  body: string | Blob = "a file",
) => {
  const document = policy ?? JSON.stringify({ expiration, conditions: [...asked, { bucket: "vault" }, ...conditions] });
  const Policy = Buffer.from(document).toString("base64");
  const form = new FormData();
  const all = { ...fields, ...given, Policy, "X-Amz-Signature": signed(Policy) };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  form.append("file", new Blob([body]), "file");
  const sent = new Response(form);
  return answer({
    ...{ method: "POST", path: "/vault", query: "", from: "" },
    headers: { "content-type": sent.headers.get("content-type")!, host: "127.0.0.1", origin: "http://site" },
    body: Buffer.from(await sent.arrayBuffer()),
  });
};

const post = async (form: Form, body?: string) => {
  const { status, body: said = "" } = await answered(form, body);
  return [status, /<Code>(.*)<\/Code>/.exec(String(said))?.[1], /<Message>(.*)<\/Message>/.exec(String(said))?.[1]];
};

test("a form signed by hand is taken, whichever way its conditions are written", async () => {
  const conditions = [
    ["eq", "$Key", "a"],
    ["starts-with", "$content-type", "image/"],
    ["content-length-range", "1", "6"],
  ];
  expect(await post({ conditions, fields: { key: "a", "Content-Type": "image/png" } })).toEqual([
    204,
    undefined,
    undefined,
  ]);
  expect(objects.find("a")).toMatchObject({ body: Buffer.from("a file"), headers: { "content-type": "image/png" } });
});

test.each<[string, Form, (number | string)[]]>([
  ["that is no JSON", { policy: "{", conditions: [], fields: { key: "b" } }, [400, "InvalidPolicyDocument"]],
  [
    "of conditions that there aren't",
    { conditions: [["matches", "$key", "b"]], fields: { key: "b" } },
    [400, "InvalidPolicyDocument"],
  ],
  [
    "that doesn't name the key",
    { conditions: [], fields: { key: "b" } },
    [403, "AccessDenied", "Invalid according to Policy: Extra input fields: key"],
  ],
  [
    "whose time is over",
    { conditions: [{ key: "b" }], fields: { key: "b" }, expiration: "2026-12-01T08:59:59Z" },
    [403, "AccessDenied", "Invalid according to Policy: Policy expired."],
  ],
  [
    "for another beginning",
    { conditions: [["starts-with", "$key", "c"]], fields: { key: "b" } },
    [403, "AccessDenied"],
  ],
  [
    "for another bucket",
    { conditions: [{ key: "b" }, { bucket: "pages" }], fields: { key: "b" } },
    [403, "AccessDenied"],
  ],
  [
    "for fewer bytes",
    { conditions: [{ key: "b" }, ["content-length-range", 0, 5]], fields: { key: "b" } },
    [400, "EntityTooLarge"],
  ],
  [
    "for more bytes",
    { conditions: [{ key: "b" }, ["content-length-range", 7, 9]], fields: { key: "b" } },
    [400, "EntityTooSmall"],
  ],
])("a policy %s lets nothing through", async (_what, form, expected) => {
  expect((await post(form)).slice(0, expected.length)).toEqual(expected);
  expect(objects.find("b")).toBeUndefined();
});

test("fields that S3 ignores need no condition", async () => {
  expect((await post({ conditions: [{ key: "i" }], fields: { key: "i", "x-ignore-me": "1" } }))[0]).toBe(204);
});

test("what doesn't match its own hash is refused", async () => {
  const hash = createHash("sha256").update("another").digest("base64");
  const form = {
    conditions: [{ key: "h" }, { "x-amz-checksum-sha256": hash }],
    fields: { key: "h", "x-amz-checksum-sha256": hash },
  };
  expect((await post(form)).slice(0, 2)).toEqual([400, "BadDigest"]);
  expect((await post(form, "another"))[0]).toBe(204);
});

/** A form that says what is to be answered once it was taken. */
const wishing = (wish: Form["fields"]): Form => ({
  conditions: [{ key: "w" }, ...Object.entries(wish).map(([name, value]) => ({ [name]: value }))],
  fields: { key: "w", ...wish },
});

test("a browser that sent a form by itself is led back, with what it has brought", async () => {
  const to = "http://site/desk/files/1?language=fr";
  const { status, headers } = await answered(wishing({ success_action_redirect: to }));
  const { origin, pathname, searchParams } = new URL(String(headers!["location"]));
  expect([status, origin, pathname]).toEqual([303, "http://site", "/desk/files/1"]);
  expect(Object.fromEntries(searchParams)).toEqual({
    language: "fr",
    bucket: "vault",
    key: "w",
    etag: headers!["etag"],
  });
});

test("a form is answered by the status that it asks for", async () => {
  const asking = async (status: string) => (await answered(wishing({ success_action_status: status }))).status;
  expect([await asking("200"), await asking("201"), await asking("500")]).toEqual([200, 201, 204]);
  const { body } = await answered(wishing({ success_action_status: "201" }));
  expect(String(body)).toContain("<Location>http://127.0.0.1/vault/w</Location><Bucket>vault</Bucket><Key>w</Key>");
  expect((await answered(wishing({ success_action_redirect: "nowhere" }))).status).toBe(204);
});

test("a page of the site sees what is answered to its form, refusals too", async () => {
  const seen = async (form: Form) => (await answered(form)).headers!["access-control-allow-origin"];
  expect(await seen(wishing({}))).toBe("*");
  expect(await seen({ ...wishing({}), policy: "{" })).toBe("*");
});

test("a file as large as any is taken with the form around it", async () => {
  const bytes = Buffer.alloc(10_000_000, "%PDF-");
  await answered({ conditions: [{ key: "l" }], fields: { key: "l" } }, new Blob([bytes]));
  expect(objects.find("l")?.body.equals(bytes)).toBe(true);
});

const version = (name: string): StoredObject => ({
  ...{ key: "k", version: name, body: Buffer.from(name), etag: `"${name}"`, headers: {} },
  modified: Date.parse(NOW) + name.charCodeAt(0),
});

test("every version is kept, from one start to the next, until it is taken away by its name", () => {
  const folder = mkdtempSync(join(tmpdir(), "versions-"));
  const first = bucketsOf({}, folder).get("vault")!;
  for (const name of ["a", "b", "c"]) first.put(version(name));
  first.remove("k", "c");
  const second = bucketsOf({}, folder).get("vault")!;
  expect(second.versions().map((one) => one.version)).toEqual(["b", "a"]);
  expect(second.find("k")?.version).toBe("b");
  expect(second.find("k", "a")?.body.toString()).toBe("a");
  expect(second.find("k", "c")).toBeUndefined();
});

test("where old versions expire, the last alone is kept", () => {
  const LifecycleConfiguration = { Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: 90 } }] };
  const pages = bucketsOf({ LifecycleConfiguration }).get("vault")!;
  for (const name of ["a", "b"]) pages.put(version(name));
  expect(pages.versions().map((one) => one.version)).toEqual(["b"]);
});
