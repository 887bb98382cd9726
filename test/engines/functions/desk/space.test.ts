import { afterAll, expect, test } from "@jest/globals";
import { sweep } from "#functions/sweep";
import { openDesk } from "../../../rigs/desk.ts";
import { sweepOfficeAt } from "../../../rigs/office.ts";
import { pdf } from "../../../rigs/pictures.ts";
import { newTable } from "../../../rigs/table.ts";
import { startHeardVault } from "../../../rigs/uploads.ts";

const now = () => "2026-12-01T09:00:00.000Z";
const table = await newTable();
const vaulted = await startHeardVault(table, now);
const desk = await openDesk(table, now, { vault: vaulted.vault });
await desk.enter("secretaire@ministere.example", "secretariat");
await desk.enter("membre@administration.example", "administration-member");
const secretary = await desk.signIn("secretaire@ministere.example");
const member = await desk.signIn("membre@administration.example");
afterAll(async () => {
  await desk.stop();
  await vaulted.stop();
});

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value(?:="([^"]*)")?`).exec(html)![1] ?? "";

const REGISTER = "/desk/space/register";
const filled = (email: string, more: Record<string, string> = {}) => ({
  "/name:object": "",
  "/name/ar": "جمعية الشفافية المحلية",
  "/name/fr": "Association pour la transparence locale",
  "/region": "souss-massa",
  "/scope": "local",
  "/fields/2": "participation",
  "/fields/4": "women",
  "/since": "2012-03-01",
  "/receipt/kind": "final",
  "/receipt/date": "2019-05-14",
  "/contact:object": "",
  "/contact/name:object": "",
  "/contact/name/ar": "كاتبة عامة",
  "/contact/name/latin": "Secrétaire générale",
  "/contact/email": email,
  "/contact/language": "fr",
  "/consent/purpose": "civil-society-space",
  "/consent/version": "2026-11",
  ...more,
});

/** Registers an association as anyone would; gives its id, as the secretariat finds it among those that wait. */
const registered = async (name: string, more: Record<string, string> = {}): Promise<string> => {
  const visitor = desk.browse();
  const key = hidden((await visitor.get(REGISTER)).html, "key");
  const form = filled(`${name}@association.example`, { "/name/fr": name, ...more });
  expect((await visitor.post(REGISTER, { key, ...form })).to).toBe("/desk/space/registered");
  const { html } = await secretary.get("/desk/space?stage=declared");
  return new RegExp(`href="/desk/space/([0-9A-Z]{26})"><bdi lang="fr" dir="ltr">${name}<`).exec(html)![1]!;
};
const check = async (id: string, more: Record<string, string>) => {
  const version = hidden((await secretary.get(`/desk/space/${id}`)).html, "version");
  return secretary.post(`/desk/space/${id}/check`, { version, ...more });
};

test("whoever brings an association needs no account: the form is there, and what is said once it is sent is the same for all", async () => {
  const visitor = desk.browse();
  const { status, html } = await visitor.get(REGISTER, { "accept-language": "fr" });
  expect(status).toBe(200);
  expect(html).toContain("Aucun numéro d’identité n’est demandé.");
  const form = { key: hidden(html, "key"), ...filled("secretaire@ministere.example") };
  expect((await visitor.post(REGISTER, form)).to).toBe("/desk/space/registered");
  expect((await visitor.post(REGISTER, form)).to).toBe("/desk/space/registered");
  const done = await visitor.get("/desk/space/registered", { "accept-language": "fr" });
  expect(done.html).toContain("Un message part vers la personne à contacter");
  const { html: list } = await secretary.get("/desk/space?stage=declared");
  expect(list.match(/transparence locale<\/bdi><\/a><\/th>/g)).toHaveLength(1);
});

test("what is missing is told beside its field, agreement included, and nothing typed is lost", async () => {
  const visitor = desk.browse();
  const key = hidden((await visitor.get(REGISTER)).html, "key");
  const { "/consent/version": _, "/contact/email": __, "/name/ar": ___, ...form } = filled("");
  const { status, html } = await visitor.post(REGISTER, { key, ...form, "/since": "2026-12-02" });
  expect(status).toBe(400);
  for (const field of ["name-ar", "contact-email"]) expect(html).toContain(`id="${field}-error"`);
  expect(html).toContain('id="consent-version-error"');
  expect(html).toContain('value="Association pour la transparence locale"');
  expect(html).toMatch(/id="fields-women"[^>]*checked/);
  expect(hidden(html, "key")).toBe(key);
});

test("a form that another site sends is taken from nobody", async () => {
  const visitor = desk.browse();
  const form = { key: "0123456789abcdef", ...filled("forged@association.example") };
  expect((await visitor.post(REGISTER, form, { "sec-fetch-site": "cross-site" })).status).toBe(403);
});

test("G2.5: the secretariat finds a file complete, or returns it; its own people put it right and read why", async () => {
  const id = await registered("returned", { "/receipt/kind": "", "/receipt/date": "" });
  const refused = await check(id, { "/outcome": "complete" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain("Il manque au dossier\u00a0: le récépissé de déclaration.");
  const unsaid = await check(id, { "/outcome": "returned", "/reason:object": "" });
  expect(unsaid.status).toBe(400);
  const returned = await check(id, { "/outcome": "returned", "/parts/0": "name", "/reason/ar": "يرجى الإدلاء بالوصل" });
  expect(returned.to).toBe(`/desk/space/${id}?done=checked`);
  const own = await desk.signIn("returned@association.example");
  expect((await own.get("/desk/space")).html).toContain(`href="/desk/space/${id}"`);
  const page = (await own.get(`/desk/space/${id}`)).html;
  for (const told of ["Dossier retourné à compléter", "Récépissé de déclaration", "يرجى الإدلاء بالوصل"])
    expect(page).toContain(told);
  const form = (await own.get(`/desk/space/${id}/change`)).html;
  const change = {
    version: hidden(form, "version"),
    ...filled("returned@association.example", { "/name/fr": "returned" }),
  };
  const { "/consent/version": _, ...unagreed } = change;
  expect((await own.post(`/desk/space/${id}/change`, unagreed)).to).toBe(`/desk/space/${id}?done=changed`);
  expect((await check(id, { "/outcome": "complete" })).to).toBe(`/desk/space/${id}?done=checked`);
  expect((await member.get("/desk/space?%2Fregion=souss-massa&%2Ffield=women")).html).toContain(id);
  expect((await member.get("/desk/space?%2Fregion=oriental")).html).not.toContain(id);
});

test("its own people send a copy of the receipt with its file; one that can't be taken is told at its field", async () => {
  const id = await registered("receipt");
  const own = await desk.signIn("receipt@association.example");
  const path = `/desk/space/${id}/change`;
  const change = async (bytes: Uint8Array) => {
    const { html } = await own.get(path);
    const carried = {
      version: hidden(html, "version"),
      "purpose:/receipt/file": hidden(html, "purpose:/receipt/file"),
    };
    const form = { ...carried, ...filled("receipt@association.example", { "/name/fr": "receipt" }) };
    return own.postFiles(path, form, { "file:/receipt/file": new Blob([new Uint8Array(bytes)]) });
  };
  const unsound = await change(Buffer.from("no receipt at all"));
  expect(unsound).toMatchObject({ status: 400, html: expect.stringContaining('href="#receipt-file"') });
  expect((await change(pdf("a receipt"))).to).toBe(`/desk/space/${id}?done=changed`);
  expect(hidden((await own.get(path)).html, "/receipt/file")).toMatch(/^[0-9A-Z]{26}$/);
  expect(hidden((await secretary.get(path)).html, "/receipt/file")).toMatch(/^[0-9A-Z]{26}$/);
});

test("a file that was changed meanwhile is given back with what stands there now", async () => {
  const id = await registered("meanwhile");
  const form = { version: "7", ...filled("meanwhile@association.example", { "/scope": "national" }) };
  const { status, html } = await secretary.post(`/desk/space/${id}/change`, form);
  expect(status).toBe(412);
  expect(html).toContain("Ce qui est inscrit a changé pendant votre saisie.");
  expect(hidden(html, "version")).toBe("1");
});

test("other members read what everyone reads; they neither check, change, seat nor leave for it", async () => {
  const id = await registered("others");
  expect((await member.get(`/desk/space/${id}`)).status).toBe(404);
  await check(id, { "/outcome": "complete" });
  const { html } = await member.get(`/desk/space/${id}`);
  expect(html).toContain("Membre de l’espace");
  expect(html).not.toMatch(/others@association|Modifier le dossier|Quitter l’espace|name="\/outcome"/);
  for (const path of ["change", "seat"]) expect((await member.get(`/desk/space/${id}/${path}`)).status).toBe(403);
  expect((await member.post(`/desk/space/${id}/departure`, {})).status).toBe(403);
  for (const path of ["/desk/space/import", "/desk/space?stage=declared"])
    expect((await member.get(path)).status).toBe(403);
});

const representative = (email: string) => ({
  "/representative:object": "",
  "/representative/name:object": "",
  "/representative/name/ar": "رئيس",
  "/representative/name/latin": "Président",
  "/representative/email": email,
  "/representative/language": "ar",
});

test("the secretariat gives an association a seat, and its own people name another to sit there", async () => {
  const id = await registered("seated");
  await check(id, { "/outcome": "complete" });
  const seat = `/desk/space/${id}/seat`;
  const { html } = await secretary.get(seat);
  expect(html).toContain("Attribuer un siège au comité");
  const incomplete = await secretary.post(seat, { key: hidden(html, "key"), ...representative("") });
  expect(incomplete.status).toBe(400);
  expect(incomplete.html).toContain('id="representative-email-error"');
  const form = { key: hidden(html, "key"), ...representative("president@association.example") };
  expect((await secretary.post(seat, form)).to).toBe(`/desk/space/${id}?done=seated`);
  const own = await desk.signIn("seated@association.example");
  expect((await own.get(`/desk/space/${id}`)).html).not.toContain("Quitter l’espace");
  expect((await own.get(seat)).html).toContain("Remplacer la personne qui siège au comité");
  const other = { key: "", ...representative("vice@association.example") };
  expect((await own.post(seat, other)).to).toBe(`/desk/space/${id}?done=seated`);
  const again = await own.post(seat, other);
  expect(again.status).toBe(400);
  expect(again.html).toContain("Cette personne siège déjà pour l’association.");
});

test("a seat given by a form that is sent twice is given once; another form that gives it, or names another on how it stood, replaces nobody", async () => {
  const id = await registered("twice");
  await check(id, { "/outcome": "complete" });
  const seat = `/desk/space/${id}/seat`;
  const giving = async () => ({ key: hidden((await secretary.get(seat)).html, "key") });
  const [one, other] = [await giving(), await giving()];
  const first = { ...one, ...representative("one@association.example") };
  const done = `/desk/space/${id}?done=seated`;
  expect([(await secretary.post(seat, first)).to, (await secretary.post(seat, first)).to]).toEqual([done, done]);
  const late = await secretary.post(seat, { ...other, ...representative("other@association.example") });
  expect(late).toMatchObject({ status: 409, html: expect.stringContaining("other@association.example") });
  const version = hidden((await secretary.get(seat)).html, "version");
  const replace = (email: string) => secretary.post(seat, { version, ...representative(email) });
  expect((await replace("successor@association.example")).to).toBe(done);
  const stale = await replace("rival@association.example");
  expect(stale).toMatchObject({ status: 412, html: expect.stringContaining("rival@association.example") });
});

test("an association's own people have it leave the space", async () => {
  const id = await registered("leaving");
  const own = await desk.signIn("leaving@association.example");
  const version = hidden((await own.get(`/desk/space/${id}`)).html, "version");
  expect((await own.post(`/desk/space/${id}/departure`, { version })).to).toBe("/desk/space");
  expect((await own.get(`/desk/space/${id}`)).status).toBe(404);
});

test("a list is imported with a report of each row, and its contacts are invited from the space's page", async () => {
  const head = "الاسم;نوع الوصل;تاريخ الوصل;الجهة;مجالات العمل;النطاق;تاريخ التأسيس;اسم المخاطب;البريد الإلكتروني";
  const good = "جمعية اللائحة;نهائي;2019-05-14;الشرق;youth;وطني;1998-03-01;كاتبة;list@association.example";
  const bad = "جمعية أخرى;نهائي;2019-05-14;أطلانتس;youth;وطني;1998-03-01;;";
  const bring = async (csv: string) => {
    const key = hidden((await secretary.get("/desk/space/import")).html, "key");
    const { to } = await secretary.post("/desk/space/import", { key, "/csv": csv, "/taking": "all-or-nothing" });
    expect(to).toMatch(/^\/desk\/imports\/[0-9A-Z]{26}$/);
    return { to, html: (await secretary.get(String(to))).html };
  };
  const first = await bring(`${head}\r\n${good}\r\n${bad}`);
  expect(first.html).toContain("Illisible\u00a0: 1");
  expect(first.html).toContain("<bdi>الجهة</bdi>");
  expect(first.html).not.toContain("جمعية اللائحة");
  const second = await bring(`${head}\r\n${good}`);
  expect(second.html).toContain("Importée\u00a0: 1");
  expect(second.html).toContain("L’import est terminé.");
  expect((await secretary.get("/desk/space/import")).html).toContain(`href="${first.to}"`);
  expect(
    (await secretary.post("/desk/space/import", { key: "k", "/csv": "a;b", "/taking": "all-or-nothing" })).status,
  ).toBe(400);
  expect((await secretary.get("/desk/space?%2Fregion=oriental")).html).toContain("جمعية اللائحة");
  const invited = await secretary.post("/desk/space/invitations", {});
  expect(invited.to).toBe("/desk/space?invited=1");
  expect((await secretary.get(String(invited.to))).html).toContain("1 personne a été invitée.");
  const own = await desk.signIn("list@association.example");
  expect((await own.get("/desk/space?%2Fregion=oriental")).html).toContain("جمعية اللائحة");
});

test("a list of two thousand associations in Arabic can be pasted at once; its page tells how far it is", async () => {
  const head = "الاسم;نوع الوصل;تاريخ الوصل;الجهة;مجالات العمل;النطاق;تاريخ التأسيس";
  const rows = Array.from(
    { length: 2_000 },
    (_, index) =>
      `جمعية التنمية والمواطنة والتضامن رقم ${index};نهائي;2019-05-14;فاس - مكناس;المشاركة المواطنة;محلي;1998-03-01`,
  );
  const form = { key: "two thousand", "/csv": [head, ...rows].join("\r\n"), "/taking": "all-or-nothing" };
  const { to } = await secretary.post("/desk/space/import", form);
  const { html } = await secretary.get(String(to));
  expect(html).toContain("L’import est en cours");
  for (const told of ["Importée\u00a0: 20", "En attente\u00a0: 1980"]) expect(html).toContain(told);
  const [, next = ""] = /href="(\/desk\/imports\/[^"]+after=1)"/.exec(html) ?? [];
  expect((await secretary.get(next)).html).toContain("En attente");
  await sweep(sweepOfficeAt(table, now).office)({ look: `IMPORT#${String(to).slice(-26)}` });
  expect((await secretary.get(String(to))).html).toMatch(/Importée\u00a0: 10\d\d</);
}, 180_000);
