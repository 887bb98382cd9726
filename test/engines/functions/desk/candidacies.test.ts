import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { giveCapacity, Person } from "#committee/people/people";
import { forAssociation } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { check } from "../../../../checkers/journal.mjs";
import { openCall } from "../../../rigs/calls.ts";
import { type Browsing, openDesk } from "../../../rigs/desk.ts";
import { pdf } from "../../../rigs/pictures.ts";
import { memberOfSpace } from "../../../rigs/space.ts";
import { newTable } from "../../../rigs/table.ts";
import { checkerAt, send } from "../../../rigs/uploads.ts";
import { startVault } from "../../../rigs/vault.ts";

let instant = "2027-02-01T10:00:00.000Z";
const at = () => instant;
const vaulted = await startVault(at);
const table = await newTable();
const checker = checkerAt(table, at, vaulted);
const desk = await openDesk(table, at, { vault: vaulted.vault });
const origin = new URL(vaulted.address).origin;
const call = await openCall(desk.office, { opensAt: "2027-02-01T09:00:00.000Z", closesAt: "2027-03-01T12:00:00.000Z" });
const [SPOKESPERSON, STRANGER, NOMINEE] = ["a@post.example", "s@post.example", "candidate@post.example"] as const;
let association: string;
let own: Browsing;
let stranger: Browsing;
let candidacy: string;

const actFor = async (person: string, id: string): Promise<void> => {
  const key = keyOf(people, person);
  const before = (await desk.office.register.load([key])).get(key)!;
  const given = giveCapacity(Person.parse(before.state), forAssociation(keyOf(associations, id)))!;
  const circumstances = circumstancesOf(desk.office, undefined, { by: "test" });
  await record(desk.office, { kind: people, id: person, before }, given, circumstances);
};

/** Someone who acts for an association of the space, at the desk. */
const spokesperson = async (email: string, number: number, language: "ar" | "fr") => {
  const { id } = await memberOfSpace(desk.office, number);
  await actFor(await desk.enter(email, "observer", language), id);
  return { id, browser: await desk.signIn(email) };
};

const nominee = {
  "/nominee/name/ar": "مرشحة الجمعية",
  "/nominee/name/latin": "Candidate de l’association",
  "/nominee/email": NOMINEE,
  "/nominee/language": "fr",
};
const agreed = { "/consent/purpose": "candidacy", "/consent/version": "2026-11" };

const register = async (browser: Browsing, of: string, form: Readonly<Record<string, string>>) =>
  browser.post(`/desk/calls/${call}/candidacies/${of}/new`, form);

beforeAll(async () => {
  const [one, other] = [await spokesperson(SPOKESPERSON, 1, "fr"), await spokesperson(STRANGER, 2, "ar")];
  [own, stranger, association] = [one.browser, other.browser, one.id];
  const { to } = await register(own, association, { ...nominee, ...agreed });
  candidacy = /^\/desk\/candidacies\/(\w+)\?done=registered$/.exec(String(to))![1]!;
});

afterAll(async () => {
  await desk.stop();
  await vaulted.stop();
});

const page = async (browser = own) => (await browser.get(`/desk/candidacies/${candidacy}`)).html;
const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;
const part = (html: string, place: number): string =>
  html.slice(html.indexOf(`id="part-${place}"`)).split("</section>")[0]!;

const questions = ["presentation", "pointsOpenGovernment", "pointsMobilising", "pointsTechnology"];
const more = ["pointsCarryingOut", "pointsEvaluating", "pointsDrafting"];
const typed = (names: readonly string[], act: string) => ({
  ...{ "/language": "fr", "/experience": "some", "/marginalised:boolean": "false", "/answers:object": "", act },
  ...Object.fromEntries(names.map((name) => [`/answers/${name}`, `Réponse\r\nà ${name}`])),
});

const json = { accept: "application/json", "sec-fetch-site": "same-origin" };
const FORM = () => `/desk/candidacies/${candidacy}/form`;

/** What the page's script says of a file, and what it is answered. */
const asked = async (bytes: Uint8Array, place = 0, name = "statuts.pdf", browser = own) => {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const form = { "/name": name, "/type": "application/pdf", "/size:number": String(bytes.length), "/sha256": sha256 };
  const { status, html } = await browser.post(`/desk/candidacies/${candidacy}/parts/${place}/deposits`, form, json);
  return { status, ...JSON.parse(html) };
};

test("an association stands at the desk: what it agrees to stands there, and without agreeing it doesn't", async () => {
  const { html } = await own.get(`/desk/calls/${call}/candidacies/${association}/new`);
  expect(html).toContain("09-08");
  const refused = await register(own, association, nominee);
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('value="Candidate de l’association"');
});

test("its page tells what is missing, until when in Moroccan time, and how long still", async () => {
  const html = await page();
  for (const told of [
    "Il manque encore",
    "Programme de travail",
    "lundi 1 mars 2027 à 12\u00a0h\u00a000",
    "Il reste 28 jours",
  ])
    expect(html).toContain(told);
  expect((await own.get("/desk/candidacies")).html).toContain(`/desk/candidacies/${candidacy}`);
});

test("that page alone may run the desk's script, and reach the vault", async () => {
  const policy = async (path: string) => (await own.get(path)).headers["content-security-policy"];
  const ours = await policy(`/desk/candidacies/${candidacy}`);
  for (const allowed of [`form-action 'self' ${origin};`, `connect-src 'self' ${origin};`, "script-src 'self';"])
    expect(ours).toContain(allowed);
  expect(await policy("/desk/candidacies")).not.toMatch(/script-src|connect-src|http/);
});

test("nobody stands in a call that there isn't", async () => {
  expect((await own.get(`/desk/calls/${ulid()}/candidacies/${association}/new`)).status).toBe(404);
});

test("to anyone else there is no such candidacy", async () => {
  expect((await stranger.get(`/desk/candidacies/${candidacy}`)).status).toBe(404);
  expect((await asked(pdf("theirs"), 0, "a.pdf", stranger).catch(() => "a page")) === "a page").toBe(true);
  expect((await stranger.get(`/desk/calls/${call}/candidacies/${association}/new`)).status).toBe(403);
});

test("the form is saved as it was typed, and what is unanswered is told when it is deposited", async () => {
  const { to } = await own.post(FORM(), typed(questions, "save"));
  expect(to).toBe(`/desk/candidacies/${candidacy}?done=saved`);
  expect(await page()).toContain("3 questions restent sans réponse");
  const early = await own.post(FORM(), typed(questions, "deposit"));
  expect(early.status).toBe(400);
  for (const told of ["Réponse\nà presentation", 'id="answers-pointsDrafting-error"', "prochain plan"])
    expect(early.html).toContain(told);
});

test("G4.7: once whole it is deposited, with a receipt; in French, its answers read from left to right on an Arabic page", async () => {
  const { to } = await own.post(FORM(), typed([...questions, ...more], "deposit"));
  expect(to).toBe(`/desk/candidacies/${candidacy}?done=deposited`);
  expect(await page()).toContain("Récépissé du dépôt");
  await own.post("/desk/language", { language: "ar", back: "/desk" });
  const html = await page();
  expect(html).toContain('<html lang="ar" dir="rtl"');
  expect(html).toMatch(/<textarea id="answers-presentation"[^>]*lang="fr" dir="ltr"/);
  await own.post("/desk/language", { language: "fr", back: "/desk" });
  const record = await own.get(`/desk/candidacies/${candidacy}/record`);
  expect(JSON.parse(record.html).pages.map(({ act }: { act: string }) => act)).toContain("form-deposited");
});

test("the script is told in words when a form was saved, or why not", async () => {
  const { html } = await own.post(FORM(), typed([...questions, ...more], "save"), json);
  expect(JSON.parse(html)).toEqual({
    savedAt: instant,
    says: expect.stringContaining("enregistré le lundi 1 février"),
  });
  const long = await own.post(
    FORM(),
    { ...typed(questions, "save"), "/answers/presentation": "a".repeat(3_001) },
    json,
  );
  expect([long.status, JSON.parse(long.html)]).toEqual([400, { says: expect.stringMatching(/\S/) }]);
});

test("G4.7: a file that was interrupted goes on by the same form; once it counts, it isn't sent again", async () => {
  const bytes = pdf("the statutes");
  const { post } = await asked(bytes);
  expect((await asked(bytes)).post.fields.key).toBe(post.fields.key);
  expect(await page()).toContain("Si l’envoi a été interrompu");
  expect((await send(post, bytes))[0]).toBe(204);
  await checker.hear();
  expect((await asked(bytes)).post).toBeUndefined();
  const html = part(await page(), 0);
  for (const told of [
    'data-stage="accepted"',
    "Déposée",
    "statuts.pdf",
    createHash("sha256").update(bytes).digest("hex"),
    "/receipt",
  ])
    expect(html).toContain(told);
  const [path = ""] = /\/desk\/files\/\w+\/receipt/.exec(html) ?? [];
  const receipt = JSON.parse((await own.get(path)).html);
  expect(html).toContain(receipt.head);
  expect(check(receipt, receipt.head)).toEqual([]);
});

test("G4.7: a part is replaced by bringing another, and what was replaced can be brought back", async () => {
  const [before, after] = [pdf("the statutes"), pdf("the statutes as they are now")];
  const { post } = await asked(after, 0, "nouveaux.pdf");
  await send(post, after);
  await checker.hear();
  expect(part(await page(), 0)).toContain("nouveaux.pdf");
  expect((await asked(before)).post).toBeDefined();
});

test("a file that is refused is told with what to do, and can be brought again", async () => {
  const bytes = Buffer.concat([pdf("a polyglot"), Buffer.from("<script>")]);
  const { post } = await asked(bytes, 1, "programme.pdf");
  await send(post, bytes);
  await checker.hear();
  const html = part(await page(), 1);
  for (const told of ["Refusée", "programme.pdf", "n’est pas du type annoncé"]) expect(html).toContain(told);
  expect((await asked(bytes, 1, "programme.pdf")).post.fields.key).not.toBe(post.fields.key);
});

test("a type or a size that isn't taken is told in words", async () => {
  const { status, says } = await asked(new Uint8Array(10_000_001), 1);
  expect(status).toBe(400);
  expect(says).toMatch(/\S/);
});

test("without a script, a plain form goes straight to the vault, and leads back", async () => {
  const at = `/desk/candidacies/${candidacy}/parts/0`;
  const { html } = await own.get(at);
  expect(html).toContain('name="/type" value="image/png"');
  const plain = await own.post(at, { key: hidden(html, "key"), "/type": "application/pdf" });
  expect(plain.headers["content-security-policy"]).toContain(`form-action 'self' ${origin}`);
  expect(plain.html).toContain(`action="${vaulted.address}/`);
  expect(plain.html).toContain('name="success_action_redirect"');
  const fields = [...plain.html.matchAll(/<input type="hidden" name="([^"/]+)" value="([^"]*)"/g)];
  const form = new FormData();
  for (const [, name = "", value = ""] of fields) if (!["back", "language"].includes(name)) form.append(name, value);
  form.append("file", new Blob([new Uint8Array(pdf("by a plain form"))]), "statuts.pdf");
  const answer = await fetch(`${vaulted.address}/vault`, { method: "POST", body: form, redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    expect.stringContaining(`/desk/candidacies/${candidacy}?`),
  ]);
  await checker.hear();
  expect(part(await page(), 0)).toContain("Statuts de l’association");
});

test("a part that there isn't has no page", async () => {
  expect((await own.get(`/desk/candidacies/${candidacy}/parts/9`)).status).toBe(404);
});

test("whom it names may prepare it too, but not name another", async () => {
  const named = await desk.signIn(NOMINEE);
  const html = await page(named);
  expect(html).toContain('id="application"');
  expect(html).not.toContain("/new");
});

test("at the close the controls go, and what was answered can be read", async () => {
  instant = "2027-03-01T12:00:00.000Z";
  own = await desk.signIn(SPOKESPERSON);
  const html = await page();
  for (const gone of ["<textarea", 'class="bring"', 'id="told"', "data-closes-in"]) expect(html).not.toContain(gone);
  expect(html).toContain("à presentation");
  const late = await own.post(FORM(), typed(questions, "save"), json);
  expect([late.status, JSON.parse(late.html).says]).toEqual([
    422,
    expect.stringContaining("lundi 1 mars 2027 à 12:00"),
  ]);
});

test("a candidacy is withdrawn, once one has read what that means", async () => {
  const at = `/desk/candidacies/${candidacy}/withdrawal`;
  const { html } = await own.get(at);
  const { to } = await own.post(at, { version: hidden(html, "version") });
  expect(to).toBe(`/desk/candidacies/${candidacy}?done=withdrawn`);
  expect(await page()).toContain("Cette candidature est retirée");
});
