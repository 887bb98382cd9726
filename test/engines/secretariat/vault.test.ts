import { createHash } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { Instant } from "#calendar/civil-date";
import type { VaultForm } from "#secretariat/vault-form";
import { startVault } from "../../rigs/vault.ts";

const START = "2026-12-01T09:00:00.000Z";
let instant = START;
const { vault, objects, told, stop } = await startVault(() => instant);
beforeEach(() => {
  instant = START;
});
afterAll(() => stop());

const bytes = Buffer.from("%PDF-1.7 a letter");
const hash = (body: Uint8Array, form: "hex" | "base64" = "hex") => createHash("sha256").update(body).digest(form);
const sizes: readonly [number, number] = [bytes.length, bytes.length];
const wanted = (key: string, more = {}) => ({
  ...{ key, type: "application/pdf", size: sizes, sha256: hash(bytes), seconds: 900 },
  ...more,
});

type Sent = Readonly<{ bytes?: Uint8Array | null; name?: string; after?: Readonly<Record<string, string>> }>;

/** Sends a form as a browser would, and tells what S3 answers, by its own code. */
const send = async (
  { url, fields }: VaultForm,
  { bytes: body = bytes, name = "letter.pdf", after = {} }: Sent = {},
) => {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  if (body) form.append("file", new Blob([new Uint8Array(body)]), name);
  for (const [field, value] of Object.entries(after)) form.append(field, value);
  const answer = await fetch(url, { method: "POST", body: form });
  return [answer.status, /<Code>(.*)<\/Code>/.exec(await answer.text())?.[1]];
};

const signed = (key: string, more = {}) => vault.sign(wanted(key, more));
const changed = (form: VaultForm, fields: Readonly<Record<string, string | undefined>>): VaultForm => ({
  ...form,
  fields: JSON.parse(JSON.stringify({ ...form.fields, ...fields })),
});

test("what was announced comes by its form, and is read as it came, by its version", async () => {
  expect(await send(await signed("FILE/one"))).toEqual([204, undefined]);
  const version = await vault.first("FILE/one");
  const kept = { bytes: new Uint8Array(bytes), sha256: hash(bytes), cameAt: new Date(START) };
  expect(await vault.read("FILE/one", version!)).toEqual(kept);
  expect(objects.find("FILE/one")?.headers["content-type"]).toBe("application/pdf");
  expect(told.at(-1)).toMatchObject({
    ...{ source: "aws.s3", "detail-type": "Object Created" },
    detail: { bucket: { name: "vault" }, object: { key: "FILE/one", "version-id": version }, reason: "POST Object" },
  });
});

test("a form can be sent for who has no other way to", async () => {
  await vault.bring(await signed("FILE/brought"), bytes);
  expect(objects.find("FILE/brought")?.body).toEqual(bytes);
  await expect(vault.bring(await signed("FILE/other"), Buffer.from("other"))).rejects.toThrow("The vault answered 400");
});

const other = Buffer.from("%PDF-1.7 a lettre");

test.each<[string, (form: VaultForm) => VaultForm, Sent, [number, string]]>([
  [
    "a signature of another's",
    (form) => changed(form, { "X-Amz-Signature": "0".repeat(64) }),
    {},
    [403, "SignatureDoesNotMatch"],
  ],
  [
    "a signature that is none",
    (form) => changed(form, { "X-Amz-Signature": "none" }),
    {},
    [403, "SignatureDoesNotMatch"],
  ],
  ["no signature", (form) => changed(form, { "X-Amz-Signature": undefined }), {}, [400, "InvalidArgument"]],
  ["no policy", (form) => changed(form, { Policy: undefined }), {}, [403, "AccessDenied"]],
  ["a policy of one's own", (form) => changed(form, { Policy: btoa("{}") }), {}, [403, "SignatureDoesNotMatch"]],
  [
    "another's key to sign with",
    (form) => changed(form, { "X-Amz-Credential": "me/20261201/eu-west-3/s3/aws4_request" }),
    {},
    [403, "InvalidAccessKeyId"],
  ],
  ["another day", (form) => changed(form, { "X-Amz-Date": "20261202T090000Z" }), {}, [400, "InvalidArgument"]],
  ["another key", (form) => changed(form, { key: "FILE/another" }), {}, [403, "AccessDenied"]],
  ["no key", (form) => changed(form, { key: undefined }), {}, [400, "InvalidArgument"]],
  ["another type", (form) => changed(form, { "Content-Type": "text/html" }), {}, [403, "AccessDenied"]],
  ["no type", (form) => changed(form, { "Content-Type": undefined }), {}, [403, "AccessDenied"]],
  [
    "another hash",
    (form) => changed(form, { "x-amz-checksum-sha256": hash(other, "base64") }),
    { bytes: other },
    [403, "AccessDenied"],
  ],
  ["no hash", (form) => changed(form, { "x-amz-checksum-sha256": undefined }), { bytes: other }, [403, "AccessDenied"]],
  ["a field more", (form) => changed(form, { acl: "public-read" }), {}, [403, "AccessDenied"]],
  [
    "a redirect",
    (form) => changed(form, { success_action_redirect: "https://elsewhere.example" }),
    {},
    [403, "AccessDenied"],
  ],
  ["more bytes", (form) => form, { bytes: Buffer.concat([bytes, bytes]) }, [400, "EntityTooLarge"]],
  ["fewer bytes", (form) => form, { bytes: bytes.subarray(1) }, [400, "EntityTooSmall"]],
  ["other bytes", (form) => form, { bytes: other }, [400, "BadDigest"]],
  ["no file", (form) => form, { bytes: null }, [400, "InvalidArgument"]],
])("a form with %s is refused, and nothing is kept of it", async (_what, change, sent, answer) => {
  const form = await signed("FILE/refused");
  expect(await send(change(form), sent)).toEqual(answer);
  expect(objects.find("FILE/refused")).toBeUndefined();
  expect(objects.find("FILE/another")).toBeUndefined();
});

test("what stands after the file is not read", async () => {
  const { Policy = "", ...fields } = (await signed("FILE/late")).fields;
  const form = { ...(await signed("FILE/late")), fields };
  expect(await send(form, { after: { Policy } })).toEqual([403, "AccessDenied"]);
});

test("what a file is called is nowhere: neither a path nor a trick of writing in its name changes where it stands", async () => {
  for (const name of ["../../FILE/other", "\u202efdp.exe", 'a"; name="key"', ["$", "{filename}"].join("")])
    expect(await send(await signed("FILE/named"), { name })).toEqual([204, undefined]);
  expect(objects.all().map(({ key }) => key)).not.toContain("FILE/other");
  expect(JSON.stringify(objects.find("FILE/named")?.headers)).not.toContain("exe");
});

test("a form is good for as long as was said, to its last second", async () => {
  const form = await signed("FILE/timed");
  instant = "2026-12-01T09:15:00.000Z";
  expect(await send(form)).toEqual([204, undefined]);
  instant = "2026-12-01T09:15:00.001Z";
  expect(await send(form)).toEqual([403, "AccessDenied"]);
});

test("a body that is no form is refused", async () => {
  const { url } = await signed("FILE/none");
  const answer = await fetch(url, { method: "POST", body: "key=FILE/none" });
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("MalformedPOSTRequest")]);
});

test("a form sent again makes another version: what came first is read still, and is the first", async () => {
  const form = await signed("FILE/again");
  await send(form);
  const first = await vault.first("FILE/again");
  await send(form);
  expect(objects.versions().filter(({ key }) => key === "FILE/again")).toHaveLength(2);
  expect(await vault.first("FILE/again")).toBe(first);
  expect((await vault.read("FILE/again", first!))?.bytes).toEqual(new Uint8Array(bytes));
});

const linkTo = async (key: string) =>
  vault.link({
    ...{ key, version: (await vault.first(key))!, name: "letter.pdf", type: "application/pdf" },
    ...{ from: Instant.parse(START), seconds: 120 },
  });

test("a link gives one version, as a file to be saved, for as long as was said", async () => {
  await send(await signed("FILE/linked"));
  const url = await linkTo("FILE/linked");
  const answer = await fetch(url);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="letter.pdf"');
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  instant = "2026-12-01T09:02:01.000Z";
  expect((await fetch(url)).status).toBe(403);
});

test("a link that was changed, or no link at all, gives nothing", async () => {
  const form = await signed("FILE/closed");
  await send(form);
  await send(form);
  const url = new URL(await linkTo("FILE/closed"));
  expect((await fetch(`${url.origin}${url.pathname}`)).status).toBe(403);
  url.searchParams.set("versionId", objects.find("FILE/closed")!.version!);
  expect((await fetch(url)).status).toBe(403);
});

test("what is erased is gone in every version, and what only begins like it stays", async () => {
  const form = await signed("FILE/gone");
  await send(form);
  await send(form);
  await send(await signed("FILE/gone-not"));
  const version = await vault.first("FILE/gone");
  await vault.erase("FILE/gone");
  expect(await vault.first("FILE/gone")).toBeUndefined();
  expect(await vault.read("FILE/gone", version!)).toBeUndefined();
  expect(await vault.first("FILE/gone-not")).toEqual(expect.any(String));
});
