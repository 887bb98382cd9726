import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Committee, committeeOf } from "../../../rigs/absences.ts";
import type { Seating } from "../../../rigs/associations.ts";
import { type Browsing, openDesk } from "../../../rigs/desk.ts";
import { pdf } from "../../../rigs/pictures.ts";
import { startHeardVault } from "../../../rigs/uploads.ts";

const SECRETARY = "secretaire@ministere.example";
const LIST = "/desk/memberships";

let desk: Awaited<ReturnType<typeof openDesk>>;
let vaulted: Awaited<ReturnType<typeof startHeardVault>>;
let committee: Committee;
let absent: Seating;
let other: Seating;
let third: string;
let at: string;

beforeAll(async () => {
  committee = await committeeOf(3, "2026-01-05", async (table, now) => {
    vaulted = await startHeardVault(table, now);
    desk = await openDesk(table, now, { vault: vaulted.vault });
    return desk.office.accounts.open;
  });
  await desk.enter(SECRETARY, "secretariat");
  [absent, other] = committee.seats as [Seating, Seating];
  for (const day of ["2026-03-12", "2026-06-11", "2026-09-10"]) third = await committee.hold(day, absent);
  at = `${LIST}/${absent.id}/absences/${third}`;
});

afterAll(async () => {
  await desk.stop();
  await vaulted.stop();
});

const on = async (day: string, email: string): Promise<Browsing> => {
  committee.goTo(day, "09:00:00.000Z");
  return desk.signIn(email);
};

const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)![1]!;

test("G12.4: a member reads their own association's absences, and the way to justify each; the others are not theirs to read", async () => {
  const member = await on("2026-09-14", absent.email);
  const { html } = await member.get(LIST);
  expect(html).toContain("Les absences peuvent être justifiées jusqu’à la fin du jeudi 24 septembre 2026");
  expect(html).toContain(`href="${at}/justification"`);
  expect(html).not.toContain("Association 1");
  expect((await (await on("2026-09-14", other.email)).get(LIST)).html).not.toContain("Association 0");
});

test("what is left blank is asked for; what is written is saved, and may be changed", async () => {
  const member = await on("2026-09-14", absent.email);
  const { html } = await member.get(`${at}/justification`);
  const version = versionIn(html);
  const blank = await member.post(`${at}/justification`, { version });
  expect(blank).toMatchObject({ status: 400, html: expect.stringContaining('<a href="#says">Motif de l’absence') });
  const form = { version, "/says/ar": "كان ممثلنا في المستشفى.", "/says/fr": "Notre représentant était hospitalisé." };
  expect((await member.post(`${at}/justification`, form)).to).toBe(`${LIST}?done=justified`);
  const shown = (await member.get(`${LIST}?done=justified`)).html;
  for (const words of ["Votre justification est inscrite", "hospitalisé", "Modifier la justification"])
    expect(shown).toContain(words);
});

test("a file that isn't there is told at its field, and what was typed is kept", async () => {
  const member = await on("2026-09-14", absent.email);
  const { html } = await member.get(`${at}/justification`);
  const form = { version: versionIn(html), "/says/ar": "سبب آخر", "/evidence": "01KBFM5A3W8T0Q5Z6X7Y8V9W0Z" };
  const back = await member.post(`${at}/justification`, form);
  expect(back).toMatchObject({ status: 400, html: expect.stringContaining("سبب آخر") });
  expect(back.html).toContain('href="#evidence"');
});

const bringing = async (bytes: Uint8Array) => {
  const member = await on("2026-09-15", absent.email);
  const { html } = await member.get(`${at}/justification`);
  expect(html).toContain('enctype="multipart/form-data"');
  const fields = { version: versionIn(html), "/says/ar": "كان ممثلنا في المستشفى.", "/says/fr": "Hospitalisé." };
  return member.postFiles(
    `${at}/justification`,
    { ...fields, "purpose:/evidence": "absence-justification" },
    { "file:/evidence": new Blob([new Uint8Array(bytes)], { type: "application/pdf" }) },
  );
};

test("a document that shows it comes with the form; one that can't be taken is told at its field", async () => {
  const back = await bringing(Buffer.from("no document at all"));
  expect(back).toMatchObject({ status: 400, html: expect.stringContaining('href="#evidence"') });
  expect(back.html).toContain("Hospitalisé.");
  expect((await bringing(pdf("a hospital's letter"))).to).toBe(`${LIST}?done=justified`);
  const secretary = await on("2026-09-15", SECRETARY);
  const [path] = /\/desk\/files\/[0-9A-Z]{26}/.exec((await secretary.get(LIST)).html)!;
  expect((await secretary.get(path)).html).toContain("Admise");
});

test("G12.4: the secretariat may accept a justification or dispute it, and reads of every association", async () => {
  const secretary = await on("2026-09-16", SECRETARY);
  const { html } = await secretary.get(LIST);
  for (const words of ["Association 0", "Association 1", `${at}/acceptance`, `${at}/dispute`])
    expect(html).toContain(words);
  expect((await secretary.get(`${at}/acceptance`)).html).toContain("cette absence ne compte plus");
  const form = await secretary.get(`${at}/dispute`);
  const sent = { version: versionIn(form.html), "/reason/ar": "لم يُدل بما يثبت ذلك." };
  expect((await secretary.post(`${at}/dispute`, sent)).to).toBe(`${LIST}?done=disputed`);
  expect((await secretary.get(`${at}/acceptance`)).to).toBe(LIST);
});

test("G12.4: another association answers, and finds its answer there to change", async () => {
  const member = await on("2026-09-17", other.email);
  const { html } = await member.get(LIST);
  for (const words of ["Association 0", "Hospitalisé", `${at}/answer`]) expect(html).toContain(words);
  expect((await member.post(`${at}/answer`, {})).status).toBe(400);
  expect((await member.post(`${at}/answer`, { "/justified:boolean": "false" })).to).toBe(`${LIST}?done=answered`);
  const last = await on("2026-09-17", committee.seats[2]!.email);
  await last.post(`${at}/answer`, { "/justified:boolean": "false" });
  expect((await member.get(LIST)).html).toContain("Votre réponse\u00a0: non justifiée.");
  expect((await member.get(`${at}/answer`)).html).toMatch(/value="false"[^>]*checked/);
});

test("a form that is another's to fill in is refused", async () => {
  const member = await on("2026-09-17", other.email);
  expect((await member.get(`${LIST}/${absent.id}/end`)).status).toBe(403);
  expect((await member.post(`${at}/justification`, { "/says/ar": "سبب" })).status).toBe(403);
  const secretary = await on("2026-09-17", SECRETARY);
  expect((await secretary.get(`${at}/justification`)).status).toBe(403);
  expect((await secretary.get(`${LIST}/${other.id}/absences/${third}/dispute`)).status).toBe(404);
});

test("G12.4: an end too early is given back with the article; once nothing stands in its way it is recorded", async () => {
  const path = `${LIST}/${absent.id}/end`;
  const early = await on("2026-09-18", SECRETARY);
  const form = await early.get(path);
  const back = await early.post(path, { version: versionIn(form.html), "/why": "absences" });
  expect(back).toMatchObject({ status: 422, html: expect.stringContaining("Article 12 du guide") });
  committee.goTo("2026-10-01", "09:00:00.000Z");
  await committee.hour();
  const secretary = await on("2026-10-01", SECRETARY);
  const due = (await secretary.get("/desk/due")).html;
  expect(due).toContain(`<a href="${LIST}">Consigner la fin d’une qualité de membre\u00a0: Association 0</a>`);
  const now = await secretary.get(path);
  expect(now.html).toMatch(/value="absences"[^>]*checked/);
  const sent = { version: versionIn(now.html), "/why": "absences" };
  expect((await secretary.post(path, sent)).to).toBe(`${LIST}?done=ended`);
  expect((await secretary.get(`${LIST}?done=ended`)).html).not.toContain("Association 0");
  expect((await (await on("2026-10-01", absent.email)).get(LIST)).status).toBe(403);
});
