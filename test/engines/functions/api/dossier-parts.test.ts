import { afterAll, beforeEach, expect, test } from "@jest/globals";
import type { Owed } from "#committee/entail";
import { check } from "../../../../checkers/journal.mjs";
import { askFor, dossierAt } from "../../../rigs/dossier.ts";
import { enter, openApi } from "../../../rigs/office.ts";
import { pdf, png } from "../../../rigs/pictures.ts";
import { newTable } from "../../../rigs/table.ts";
import { announced, checkerAt, scanOf, send } from "../../../rigs/uploads.ts";
import { startVault } from "../../../rigs/vault.ts";

const START = "2027-02-15T09:00:00.000Z";
const CLOSES = "2027-02-15T12:00:00.000Z";
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
const secretary = await enter(office, "secretariat");
const partOf = (name: string) => ({ name: { ar: name }, types: ["application/pdf"] as const, largest: 1_000 });
const parts = [partOf("النظام الأساسي"), partOf("برنامج العمل")];
const open = () => dossierAt(office, CLOSES, parts);
type Dossier = Awaited<ReturnType<typeof open>>;

const told = (bytes: Uint8Array) => {
  const { type, size, sha256 } = announced(bytes);
  return { type, size, sha256 };
};
const ask = async (dossier: Dossier, bytes: Uint8Array, part = 0) => {
  const { status, body } = await askFor(call, dossier, dossier.applicant, told(bytes), part);
  expect(status).toBe(201);
  return { id: body.deposit.file as string, post: body.post };
};
/** Brings a file for a part, and has it looked at and through. */
const brought = async (dossier: Dossier, bytes: Uint8Array, part = 0) => {
  const { id, post } = await ask(dossier, bytes, part);
  expect(await send(post, bytes)).toEqual([204, undefined]);
  await checker.hear();
  return id;
};
const lettersOf = async (id: string) =>
  (await office.register.owed())
    .filter(({ matter }: Owed) => matter === `FILE#${id}`)
    .flatMap(({ letters, head }: Owed) => letters.map((letter) => ({ head, ...letter })));

test("a part is asked for, brought, looked through and accepted; the candidacy tells each step, and the receipt is owed (G4.7)", async () => {
  const dossier = await open();
  const bytes = pdf("statuts");
  const { id, post } = await ask(dossier, bytes);
  expect((await dossier.now()).deposits).toMatchObject([{ file: id, stage: "awaited" }]);
  instant = "2027-02-15T09:01:30.000Z";
  await send(post, bytes);
  const [came] = await checker.arrive();
  expect((await dossier.now()).deposits).toMatchObject([{ stage: "scanning", cameAt: instant, pages: 1 }]);
  await checker.check(scanOf(came));
  const [deposit] = (await dossier.now()).deposits;
  expect(deposit).toMatchObject({ stage: "accepted", cameAt: instant, ...told(bytes), head: expect.any(String) });
  expect(await lettersOf(id)).toMatchObject([
    {
      ...{ letter: "deposit-receipt", to: `PERSON#${dossier.applicant}`, head: deposit?.head, cameAt: instant },
      ...{ file: id, name: "statuts.pdf", part: parts[0]?.name, sha256: told(bytes).sha256, pages: 1 },
    },
  ]);
  const { pages } = await office.register.journal(dossier.key);
  expect(pages.map(({ act }) => act)).toEqual([
    ...["candidacy-registered", "deposit-asked-for", "deposit-came", "deposit-accepted"],
  ]);
});

const receipt = async (as: string, id: string) => call("GET", `/files/${id}/receipt`, { as });

test("the receipt of a part holds by anyone’s program against the head in the letter, and tells what the file was called", async () => {
  const dossier = await open();
  const id = await brought(dossier, pdf("to be checked"));
  const { body } = await receipt(dossier.applicant, id);
  const [letter] = await lettersOf(id);
  expect(check(body, letter!.head)).toEqual([]);
  expect(body.texts["1"].name.words).toBe("statuts.pdf");
  body.texts["1"].name.words = "other.pdf";
  expect(check(body, letter!.head)).not.toEqual([]);
});

test("a part is known to who speaks for its association and to whom it names, to no other candidate, and to the secretariat from the close on", async () => {
  const [dossier, other] = [await open(), await open()];
  const id = await brought(dossier, pdf("reserved"));
  const ways = (as: string) =>
    Promise.all(
      ["", "/content", "/receipt"].map(async (way) => (await call("GET", `/files/${id}${way}`, { as })).status),
    );
  for (const as of [dossier.applicant, dossier.nominee]) expect(await ways(as)).toEqual([200, 200, 200]);
  for (const as of [other.applicant, other.nominee]) expect(await ways(as)).toEqual([404, 404, 404]);
  instant = "2027-02-15T11:59:59.999Z";
  expect(await ways(secretary)).toEqual([404, 404, 404]);
  instant = CLOSES;
  expect(await ways(secretary)).toEqual([200, 200, 200]);
});

test.each([
  ["not-its-type", Buffer.from("<!doctype html>"), undefined],
  ["not-its-type", png(), undefined],
  ["threat", pdf("a threat"), "THREATS_FOUND"],
  ["not-scannable", pdf("strange"), "UNSUPPORTED"],
] as const)(
  "a part that is refused as %s is missing still, and who brought it is told why",
  async (why, bytes, scan) => {
    const dossier = await open();
    const { id, post } = await ask(dossier, bytes);
    await send(post, bytes);
    await checker.hear(scan);
    expect((await dossier.now()).deposits).toMatchObject([{ stage: "refused", why }]);
    expect(await lettersOf(id)).toMatchObject([{ letter: "deposit-refused", to: `PERSON#${dossier.applicant}`, why }]);
    expect(vaulted.objects.find(`FILE/${id}`)).toBeUndefined();
  },
);

test("what comes at the last moment counts, and at the close no more: by the vault’s time, however late it is looked at (G4.7)", async () => {
  const dossier = await open();
  instant = "2027-02-15T11:58:00.000Z";
  const [early, late] = [pdf("early"), pdf("late")];
  const [one, two] = [await ask(dossier, early), await ask(dossier, late, 1)];
  instant = "2027-02-15T11:59:59.999Z";
  expect(await send(one.post, early)).toEqual([204, undefined]);
  instant = "2027-02-15T12:00:00.000Z";
  expect(await send(two.post, late)).toEqual([204, undefined]);
  instant = "2027-02-15T12:30:00.000Z";
  await checker.hear();
  expect((await dossier.now()).deposits).toMatchObject([
    { file: one.id, stage: "accepted", cameAt: "2027-02-15T11:59:59.000Z" },
    { file: two.id, stage: "refused", why: "too-late" },
  ]);
});

test("a form for a plain page pins key, type and sizes, and leads back to the desk; what comes is what is found", async () => {
  const dossier = await open();
  const { body } = await askFor(call, dossier, dossier.nominee, { type: "application/pdf" });
  const { fields } = body.post;
  expect(fields.success_action_redirect).toContain(`/desk/candidacies/${dossier.id}`);
  const plain = async (bytes: Uint8Array) => {
    const form = new FormData();
    for (const [name, value] of Object.entries<string>(fields)) form.append(name, value);
    form.append("file", new Blob([new Uint8Array(bytes)]), "statuts.pdf");
    return (await fetch(body.post.url, { method: "POST", body: form, redirect: "manual" })).status;
  };
  expect(await plain(Buffer.alloc(1_001))).toBe(400);
  expect(await plain(Buffer.alloc(0))).toBe(400);
  expect(await plain(pdf("by hand"))).toBe(303);
  await checker.hear();
  const { cameAt: _, ...found } = { ...told(pdf("by hand")), cameAt: START };
  expect((await dossier.now()).deposits).toMatchObject([{ stage: "accepted", ...found, pages: 1 }]);
});

test("many parts of one dossier that are looked at at once are all taken down", async () => {
  const dossier = await open();
  const files = Array.from({ length: 5 }, (_, index) => pdf(`at once ${index}`));
  for (const bytes of files) await send((await ask(dossier, bytes)).post, bytes);
  const events = vaulted.told.splice(0);
  await Promise.all(events.map((event) => checker.check(event)));
  await Promise.all(events.map((event) => checker.check(scanOf(event))));
  const { deposits } = await dossier.now();
  expect(deposits.map(({ stage }) => stage)).toEqual(files.map(() => "accepted"));
  const journal = await office.register.journal(dossier.key);
  expect(check(journal, journal.pages.at(-1)!.hash)).toEqual([]);
});

test("where its candidacy was withdrawn meanwhile, a file goes on alone, and nobody is written to", async () => {
  const dossier = await open();
  const bytes = pdf("withdrawn");
  const { id, post } = await ask(dossier, bytes);
  expect((await call("POST", `/candidacies/${dossier.id}/withdrawal`, { as: dossier.applicant })).status).toBe(200);
  await send(post, bytes);
  await checker.hear();
  expect((await call("GET", `/files/${id}`, { as: dossier.applicant })).body.stage).toBe("accepted");
  expect(await lettersOf(id)).toEqual([]);
});
