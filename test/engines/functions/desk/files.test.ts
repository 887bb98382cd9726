import { afterAll, expect, test } from "@jest/globals";
import { check } from "../../../../checkers/journal.mjs";
import { openDesk } from "../../../rigs/desk.ts";
import { pdf, png } from "../../../rigs/pictures.ts";
import { newTable } from "../../../rigs/table.ts";
import { checkerAt } from "../../../rigs/uploads.ts";
import { startVault } from "../../../rigs/vault.ts";

let instant = "2026-12-01T09:00:00.000Z";
const at = () => instant;
const vaulted = await startVault(at);
const table = await newTable();
const checker = checkerAt(table, at, vaulted);
let isOut = false;
/** The vault, whose bus is heard as soon as something came by it. */
const vault: typeof vaulted.vault = {
  ...vaulted.vault,
  bring: async (form, bytes) => {
    if (isOut) throw new Error("The vault answered 503");
    await vaulted.vault.bring(form, bytes);
    await checker.hear();
  },
};
const desk = await openDesk(table, at, { vault });
await desk.enter("kitaba@ministere.example", "secretariat", "fr");
await desk.enter("jam3iya@association.example", "association", "ar");
await desk.enter("president@ministere.example", "chair", "fr");
const secretary = await desk.signIn("kitaba@ministere.example");
const association = await desk.signIn("jam3iya@association.example");
const chair = await desk.signIn("president@ministere.example");
afterAll(async () => {
  await desk.stop();
  await vaulted.stop();
});

const bring = (who: typeof secretary, bytes: Uint8Array, purpose = "appointment-letter") =>
  who.postFiles(
    "/desk/files/new",
    { "purpose:/file": purpose },
    { "file:/file": new Blob([new Uint8Array(bytes)], { type: "application/pdf" }) },
  );

test("a person brings a file by a form without a script, and reads it once it is accepted", async () => {
  const bytes = pdf("a letter on paper");
  const form = await secretary.get("/desk/files/new?purpose=appointment-letter");
  expect(form.html).toContain('enctype="multipart/form-data"');
  expect(form.html).toContain('<option value="appointment-letter" selected>');
  const { status, to = "" } = await bring(secretary, bytes);
  expect([status, to]).toEqual([303, expect.stringMatching(/^\/desk\/files\/[0-9A-Z]{26}$/)]);
  const { html } = await secretary.get(String(to));
  expect(html).toContain("Admise");
  expect(html).toContain(`${to}/content`);
  expect(html).toContain(`${to}/receipt`);
  const receipt = JSON.parse((await secretary.get(`${to}/receipt`)).html);
  expect(check(receipt, receipt.head)).toEqual([]);
  const { to: link } = await secretary.get(`${to}/content`);
  expect(Buffer.from(await (await fetch(String(link))).arrayBuffer())).toEqual(bytes);
});

test("the same bytes brought again are the same file", async () => {
  const bytes = pdf("sent twice");
  const first = await bring(secretary, bytes);
  expect((await bring(secretary, bytes)).to).toBe(first.to);
});

test("where the vault was out, the same bytes are brought again by the same form while it is good, and then by another", async () => {
  const [soon, late] = [pdf("brought again soon"), pdf("brought again late")];
  isOut = true;
  expect((await bring(secretary, soon)).status).toBe(500);
  expect((await bring(secretary, late)).status).toBe(500);
  isOut = false;
  const { to } = await bring(secretary, soon);
  expect((await secretary.get(String(to))).html).toContain("Admise");
  instant = "2026-12-01T09:16:00.000Z";
  const { to: other } = await bring(secretary, late);
  expect((await secretary.get(String(other))).html).toContain("Admise");
});

test("what isn't what its beginning says is refused, and the page says why; no one else sees it", async () => {
  const { to } = await bring(association, Buffer.concat([pdf(), Buffer.from("<script>")]), "withdrawal-letter");
  const { html } = await association.get(String(to));
  expect(html).toContain("مرفوضة");
  expect((await association.get(`${to}/content`)).status).toBe(409);
  const theirs = (await bring(secretary, pdf("the secretariat's"))).to;
  expect((await association.get(String(theirs))).status).toBe(404);
});

test.each([
  ["no file", {}, "Choisissez un fichier."],
  ["a file of another type", { "file:/file": new Blob(["<html>"], { type: "text/html" }) }, "Valeurs admises"],
  ["an empty file", { "file:/file": new Blob([]) }, "Choisissez un fichier."],
])("the form is given back with %s", async (_what, files, says) => {
  const { status, html } = await secretary.postFiles(
    "/desk/files/new",
    { "purpose:/file": "withdrawal-letter" },
    files,
  );
  expect(status).toBe(400);
  expect(html).toContain('id="file-error"');
  expect(html).toContain(says);
  expect(html).toContain('<option value="withdrawal-letter" selected>');
});

test("a type that its purpose doesn't take is told at the file", async () => {
  const { status, html } = await bring(association, png(), "dissolution-evidence");
  expect(status).toBe(400);
  expect(html).toContain("لا يُقبل هذا النوع من الملفات لهذا الغرض.");
});

test("who may bring nothing is told so, and who may bring some things is offered those", async () => {
  expect((await chair.get("/desk/files/new")).status).toBe(403);
  expect((await bring(chair, pdf())).status).toBe(403);
  const { html } = await association.get("/desk/files/new");
  expect(html).toContain('value="withdrawal-letter"');
  expect(html).not.toContain('value="appointment-letter"');
});

test("a form of more than the desk takes at once, or that is none, is told so", async () => {
  expect((await bring(secretary, Buffer.alloc(4_500_000))).status).toBe(413);
  const none = { "content-type": "multipart/form-data; boundary=x", "sec-fetch-site": "same-origin" };
  expect((await secretary.post("/desk/files/new", { a: "b" }, none)).status).toBe(400);
});

test("who isn't signed in brings nothing", async () => {
  const { status, to } = await bring(desk.browse(), pdf("a stranger's"));
  expect([status, to]).toEqual([401, undefined]);
  expect(vaulted.objects.all().map(({ body }) => body.toString())).not.toContain(pdf("a stranger's").toString());
});
