import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { dossiers } from "#functions/dossiers";
import { sweep } from "#functions/sweep";
import { scanResult } from "#infra/local/scanner/results";
import { check } from "../../../../checkers/journal.mjs";
import { lockedPdf } from "../../../rigs/locked-pdf.ts";
import { enter, openApi, sweepOfficeAt } from "../../../rigs/office.ts";
import { pdf, png, zip } from "../../../rigs/pictures.ts";
import { newTable } from "../../../rigs/table.ts";
import { announced, checkerAt, scanOf, send } from "../../../rigs/uploads.ts";
import { startVault } from "../../../rigs/vault.ts";

const START = "2026-12-01T09:00:00.000Z";
let instant = START;
const at = () => instant;
beforeEach(() => {
  instant = START;
});

const vaulted = await startVault(at);
afterAll(() => vaulted.stop());
const table = await newTable();
const { office, call } = await openApi(table, at, { vault: vaulted.vault });
const checker = checkerAt(table, at, vaulted);
const [secretary, member, association] = await Promise.all([
  enter(office, "secretariat"),
  enter(office, "administration-member"),
  enter(office, "association"),
]);

const ask = (as: string, body: object, key: string = randomUUID()) =>
  call("POST", "/files", { as, body, headers: { "idempotency-key": key, "accept-language": "en" } });
const show = async (as: string, id: string) => call("GET", `/files/${id}`, { as });
const read = async (as: string, id: string) => call("GET", `/files/${id}/content`, { as });

/** Asks for a file, brings it, and has it checked; gives its id. */
const brought = async (as: string, bytes: Uint8Array, more: object = {}): Promise<string> => {
  const { body } = await ask(as, announced(bytes, more));
  expect(await send(body.post, bytes)).toEqual([204, undefined]);
  await checker.hear();
  return body.id;
};

test("a file is asked for, brought straight to the vault, checked, and read by a link: by whoever brought it, and the secretariat", async () => {
  const bytes = pdf("a letter of appointment");
  const asked = await ask(member, announced(bytes));
  const { id, post } = asked.body;
  expect(asked).toMatchObject({
    status: 201,
    headers: { location: `/api/files/${id}` },
    body: { stage: "awaited", post: { expires: "2026-12-01T09:15:00.000Z", fields: { key: `FILE/${id}` } } },
  });
  expect((await read(member, id)).status).toBe(409);
  expect(await send(post, bytes)).toEqual([204, undefined]);
  expect((await show(member, id)).body.stage).toBe("awaited");
  const [came] = await checker.arrive();
  expect((await show(member, id)).body.stage).toBe("scanning");
  expect((await read(member, id)).status).toBe(409);
  await checker.check(scanOf(came));
  expect((await show(member, id)).body).toEqual({ id, ...announced(bytes), stage: "accepted", since: START });
  for (const as of [member, secretary]) {
    const { body } = await read(as, id);
    expect(body.expires).toBe("2026-12-01T09:02:00.000Z");
    const answer = await fetch(body.url);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="appointment-letter-${id}.pdf"`);
  }
});

test("what was found of a file stands on its journal, which holds", async () => {
  const bytes = pdf("to be found");
  const id = await brought(secretary, bytes);
  const journal = await office.register.journal(`FILE#${id}`);
  expect(journal.pages.map(({ act, by, facts }) => ({ act, by, facts }))).toMatchObject([
    { act: "file-asked-for", by: secretary, facts: announced(bytes) },
    { act: "file-came", by: "clock", facts: { sha256: announced(bytes).sha256, pages: 1, cameAt: START } },
    { act: "file-accepted", by: "clock", facts: { sha256: announced(bytes).sha256, size: bytes.length } },
  ]);
  expect(check(journal, journal.pages.at(-1)!.hash)).toEqual([]);
});

test("to anyone else there is no such file, and none that never was", async () => {
  const id = await brought(secretary, pdf("the secretariat's"));
  for (const reading of [show, read]) {
    expect((await reading(association, id)).status).toBe(404);
    expect((await reading(secretary, "01KBFM5A3W8T0Q5Z6X7Y8V9W0F")).status).toBe(404);
    expect((await reading(secretary, "no-id")).status).toBe(400);
  }
});

test.each([
  ["an association", "appointment-letter", () => association],
  ["an administration's member", "withdrawal-letter", () => member],
])("%s is not asked for a file of %s", async (_who, purpose, who) => {
  expect((await ask(who(), announced(pdf(), { purpose }))).status).toBe(403);
});

test.each([
  ["a type that no purpose takes", { type: "text/html" }, "/type"],
  ["a type that this purpose doesn't take", { purpose: "dissolution-evidence", type: "image/png" }, "/type"],
  ["no bytes", { size: 0 }, "/size"],
  ["more than ten megabytes", { size: 10_000_001 }, "/size"],
  ["a hash that is none", { sha256: "abc" }, "/sha256"],
  ["a purpose that there isn't", { purpose: "portrait" }, "/purpose"],
])("a file of %s can't be announced", async (_what, more, place) => {
  expect(await ask(secretary, announced(pdf(), more))).toMatchObject({
    status: 400,
    body: { errors: [{ at: place }] },
  });
});

test("asked again under the same key it is the same file, by a form that ends when the first did", async () => {
  const bytes = pdf("twice");
  const first = await ask(secretary, announced(bytes), "twice");
  instant = "2026-12-01T09:10:00.000Z";
  const second = await ask(secretary, announced(bytes), "twice");
  expect(second.body).toMatchObject({ id: first.body.id, post: { expires: first.body.post.expires } });
  expect((await ask(secretary, announced(pdf("other")), "twice")).status).toBe(409);
  instant = "2026-12-01T09:15:00.001Z";
  expect(await send(second.body.post, bytes)).toEqual([403, "AccessDenied"]);
  expect((await ask(secretary, announced(bytes), "twice")).body).not.toHaveProperty("post");
});

const html = Buffer.from("<!doctype html><script>alert(1)</script>");

test.each([
  ["a page of the web", "application/pdf", html],
  ["an archive beside a PDF", "application/pdf", Buffer.concat([pdf(), zip("startxref\n9\n%%EOF")])],
  ["a picture said to be a PDF", "application/pdf", png()],
])("%s is refused, erased, and never read", async (_what, type, bytes) => {
  const id = await brought(secretary, bytes, { type });
  expect((await show(secretary, id)).body).toMatchObject({ stage: "refused", why: "not-its-type" });
  expect((await read(secretary, id)).status).toBe(409);
  expect(vaulted.objects.versions().filter(({ key }) => key === `FILE/${id}`)).toEqual([]);
});

test("a form sent again changes nothing of what is read; of what was refused nothing stays, however often it comes", async () => {
  const bytes = pdf("again and again");
  const { body } = await ask(secretary, announced(bytes));
  await send(body.post, bytes);
  await checker.hear();
  const before = (await read(secretary, body.id)).body.url;
  await send(body.post, bytes);
  expect(await checker.hear()).toBe(1);
  expect((await read(secretary, body.id)).body.url).toBe(before);
  const bad = (await ask(secretary, announced(html))).body;
  for (const _ of [1, 2]) {
    await send(bad.post, html);
    await checker.hear();
    expect(vaulted.objects.find(`FILE/${bad.id}`)).toBeUndefined();
  }
});

test("an event that comes twice, out of turn or of no file of ours changes nothing", async () => {
  const bytes = pdf("told twice");
  const { body } = await ask(secretary, announced(bytes));
  await send(body.post, bytes);
  await send(body.post, bytes);
  const [first, second] = vaulted.told.splice(0);
  const scan = scanOf(first);
  for (const event of [second, first, second, scan, first, scan]) await checker.check(event);
  expect((await show(secretary, body.id)).body.stage).toBe("accepted");
  expect((await office.register.journal(`FILE#${body.id}`)).pages).toHaveLength(3);
  const stray = { "detail-type": "Object Created", detail: { object: { key: "FILE/01KBFM5A3W8T0Q5Z6X7Y8V9W0F" } } };
  await checker.check(stray);
  expect(checker.lines.at(-1)).toContain("no such file");
});

test("who dies between the refusal and the erasing erases when the event comes again, and nobody could read it meanwhile", async () => {
  const { body } = await ask(secretary, announced(html));
  await send(body.post, html);
  const [event] = vaulted.told.splice(0);
  const vault = { ...vaulted.vault, erase: () => Promise.reject(new Error("died")) };
  await expect(dossiers({ ...checker.office, vault })(event)).rejects.toThrow("died");
  expect(vaulted.objects.find(`FILE/${body.id}`)).toBeDefined();
  expect((await read(secretary, body.id)).status).toBe(409);
  await checker.check(event);
  expect(vaulted.objects.find(`FILE/${body.id}`)).toBeUndefined();
});

/** A file that was asked for and sent, and what the bus was told of it. */
const sent = async (bytes: Uint8Array) => {
  const { body } = await ask(secretary, announced(bytes));
  await send(body.post, bytes);
  const [came] = vaulted.told.splice(0);
  return { id: body.id, post: body.post, came };
};
const stageOf = async (id: string) => {
  const { stage, why } = (await show(secretary, id)).body;
  return why ? [stage, why] : [stage];
};

test("what is told of a scan before the file itself was looked at counts as well, named or not", async () => {
  const { id, came } = await sent(pdf("scanned first"));
  await checker.check(scanOf(came));
  expect(await stageOf(id)).toEqual(["accepted"]);
  const other = await sent(pdf("of no named version"));
  const scan = JSON.parse(JSON.stringify(scanOf(other.came)));
  delete scan.detail.s3ObjectDetails.versionId;
  await checker.check(scan);
  expect(await stageOf(other.id)).toEqual(["accepted"]);
});

test.each([
  ["THREATS_FOUND", "threat"],
  ["UNSUPPORTED", "not-scannable"],
] as const)("a file of which is told %s is refused, erased, and never read", async (outcome, why) => {
  const { id, came } = await sent(pdf(why));
  await checker.check(came);
  await checker.check(scanOf(came, outcome));
  expect(await stageOf(id)).toEqual(["refused", why]);
  expect(vaulted.objects.find(`FILE/${id}`)).toBeUndefined();
  await checker.check(scanOf(came));
  expect(await stageOf(id)).toEqual(["refused", why]);
});

test("a scan of other bytes under the same key changes nothing; one of the same bytes that came again does", async () => {
  const bytes = pdf("came twice");
  const { id, post, came } = await sent(bytes);
  await checker.check(came);
  const key = `FILE/${id}`;
  const { checksum: _checksum, ...same } = vaulted.objects.find(key)!;
  const other = { ...same, version: "other", body: pdf("other") };
  vaulted.objects.put(other);
  await checker.check(scanResult({ bucket: "vault", ...other }, { outcome: "NO_THREATS_FOUND", now: 0, plan: "" }));
  expect(await stageOf(id)).toEqual(["scanning"]);
  await send(post, bytes);
  await checker.check(scanOf(vaulted.told.splice(0)[0]));
  expect(await stageOf(id)).toEqual(["accepted"]);
  expect(Buffer.from(await (await fetch((await read(secretary, id)).body.url)).arrayBuffer())).toEqual(bytes);
});

test("a PDF that opens with a password only is refused, and says so; one whose changes alone are forbidden is not", async () => {
  expect(await stageOf(await brought(secretary, lockedPdf("open sesame")))).toEqual(["refused", "password"]);
  expect(await stageOf(await brought(secretary, lockedPdf("")))).toEqual(["accepted"]);
});

const hour = async () => {
  const { office: sweeping, lines } = sweepOfficeAt(table, at);
  await sweep({ ...sweeping, vault: vaulted.vault })({});
  return lines;
};

test("a file of which nothing was heard is found by the hour; what never came is waited for no longer", async () => {
  const bytes = pdf("its event was lost");
  const [came, never] = [(await ask(secretary, announced(bytes))).body, (await ask(secretary, announced(bytes))).body];
  await send(came.post, bytes);
  vaulted.told.splice(0);
  instant = "2026-12-01T09:59:59.999Z";
  await hour();
  expect((await show(secretary, came.id)).body.stage).toBe("awaited");
  instant = "2026-12-01T10:00:00.000Z";
  await hour();
  expect(await stageOf(never.id)).toEqual(["refused", "never-came"]);
  expect(await stageOf(came.id)).toEqual(["awaited"]);
  await checker.hear();
  expect(await stageOf(came.id)).toEqual(["accepted"]);
  expect((await office.register.journal(`FILE#${came.id}`)).pages.at(-1)?.facts).toMatchObject({ cameAt: START });
});

test("a scan of which nothing is heard, or that failed, is asked for anew three times, and then the file is refused and erased", async () => {
  const { id, came } = await sent(pdf("its scan was lost"));
  await checker.check(came);
  await checker.check(scanOf(came, "FAILED"));
  for (const next of ["09:05", "10:05", "11:05"]) {
    instant = `2026-12-01T${next}:00.000Z`;
    await hour();
    expect(vaulted.told.splice(0)).toHaveLength(1);
  }
  expect(await stageOf(id)).toEqual(["scanning"]);
  instant = "2026-12-01T12:05:00.000Z";
  await hour();
  expect(await stageOf(id)).toEqual(["refused", "not-scanned"]);
  expect(vaulted.told.splice(0)).toEqual([]);
  expect(vaulted.objects.find(`FILE/${id}`)).toBeUndefined();
});

test("a file that brings down whoever opens it is refused after three times, and the hour opens none", async () => {
  const { id, came } = await sent(pdf("a bomb"));
  const bombed = dossiers({ ...checker.office, paged: () => Promise.reject(new Error("out of memory")) });
  await expect(bombed(came)).rejects.toThrow("out of memory");
  for (const next of ["10:00", "11:00", "12:00", "13:00"]) {
    instant = `2026-12-01T${next}:00.000Z`;
    await hour();
    for (const event of vaulted.told.splice(0)) await expect(bombed(event)).rejects.toThrow("out of memory");
  }
  expect(await stageOf(id)).toEqual(["refused", "not-readable"]);
});
