import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { dynamoLetterBox } from "#secretariat/dynamo-letter-box";
import { type Browsing, openDesk } from "../../../rigs/desk.ts";
import { pdf } from "../../../rigs/pictures.ts";
import { seatIn } from "../../../rigs/plans.ts";
import { newTable } from "../../../rigs/table.ts";
import { startHeardVault } from "../../../rigs/uploads.ts";

let instant = "2026-12-01T09:00:00.000Z";
const now = () => instant;
const table = await newTable();
const vaulted = await startHeardVault(table, now);
const desk = await openDesk(table, now, { vault: vaulted.vault });
const [SECRETARY, MEMBER] = ["secretaire@ministere.example", "membre@association.example"] as const;
await desk.enter(SECRETARY, "secretariat");
await desk.enter(MEMBER, "civil-society-member");
await seatIn(desk.office, "civil-society", "جمعية");
afterAll(async () => {
  await desk.stop();
  await vaulted.stop();
});

let browser: Browsing;
beforeEach(async () => {
  browser = await desk.signIn(SECRETARY);
});

const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;

/** The file of a form's official letter. */
const letterOf = (bytes: Uint8Array) => ({
  "file:/letter": new Blob([new Uint8Array(bytes)], { type: "application/pdf" }),
});

const body = (index: number, name: string) => ({
  [`/bodies/${index}/name/ar`]: name,
  [`/bodies/${index}/contact/name/ar`]: "مكتب",
  [`/bodies/${index}/contact/name/latin`]: "Bureau",
  [`/bodies/${index}/contact/email`]: `bureau-${index}@example.ma`,
  [`/bodies/${index}/contact/language`]: "fr",
});

const plan = {
  ...{ "/title/ar": "خطة العمل الوطنية", "/title/fr": "Quatrième plan" },
  ...{ "/begins": "2026-12-01", "/ends": "2028-11-30", "/adoptedOn": "2026-12-01" },
  ...body(0, "وزارة الصحة"),
  ...{ "/bodies/1/contact/language": "ar", "/bodies/2/contact/language": "ar" },
};

/** Plans are adopted one after the other. */
const adopted = async (on: string): Promise<string> => {
  const { html } = await browser.get("/desk/plans/new");
  const { to } = await browser.post("/desk/plans/new", { key: hidden(html, "key"), ...plan, "/adoptedOn": on });
  return String(to).split("?")[0]!;
};

const person = (at: string, word: string) => ({
  [`${at}/contact/name/ar`]: `ممثل ${word}`,
  [`${at}/contact/name/latin`]: `Représentant ${word}`,
  [`${at}/contact/email`]: `${word}@example.ma`,
  [`${at}/contact/language`]: "fr",
});

test("G4.1: a plan is adopted, then a body’s letter recorded with its people, who are seated; the page warns of the imbalance", async () => {
  const path = await adopted("2026-11-27");
  const shown = await browser.get(`${path}?done=adopted`);
  expect(shown.html).toContain("Quatrième plan");
  expect(shown.html).toContain("les lettres sont en route vers les organismes");
  expect(shown.html).toContain("Réponse attendue");
  const at = /href="(\/desk\/plans\/[^"]+\/appointments\/[^"]+)"/.exec(shown.html)![1]!;
  const { html } = await browser.get(at);
  expect(html).toContain('enctype="multipart/form-data"');
  const sent = {
    version: hidden(html, "version"),
    "purpose:/letter": hidden(html, "purpose:/letter"),
    "/body": at.split("/").at(-1)!,
    ...person("/representative", "un"),
    ...person("/deputy", "deux"),
  };
  const refused = await browser.post(at, sent);
  expect(refused).toMatchObject({ status: 422, html: expect.stringContaining("Représentant un") });
  expect(refused.html).toContain("aucune lettre officielle");
  const stray = await browser.post(at, { ...sent, "/letter": ulid() });
  expect(stray).toMatchObject({ status: 400, html: expect.stringContaining('href="#letter"') });
  const unsound = await browser.postFiles(at, sent, letterOf(Buffer.from("no letter at all")));
  expect(unsound).toMatchObject({ status: 400, html: expect.stringContaining('href="#letter"') });
  expect(unsound.html).toContain('value="un@example.ma"');
  const early = { ...sent, "/deputy/contact/email": "" };
  const kept = await browser.postFiles(at, early, letterOf(pdf("a ministry's letter")));
  expect(kept).toMatchObject({ status: 400, html: expect.stringContaining("Le fichier est reçu") });
  const letter = hidden(kept.html, "/letter");
  expect((await browser.post(at, { ...sent, "/letter": letter })).to).toBe(`${path}?done=appointed`);
  const after = await browser.get(`${path}?done=appointed`);
  expect(after.html).toContain("A répondu le mardi 1 décembre 2026");
  expect(after.html).toContain("ont autant de sièges");
  const again = await browser.get(at);
  for (const known of ["un@example.ma", "deux@example.ma"]) expect(again.html).toContain(`value="${known}"`);
  const overtaken = await browser.post(at, { ...sent, "/letter": letter });
  expect(overtaken).toMatchObject({ status: 412, html: expect.stringContaining("a changé pendant votre saisie") });
});

test("where a body’s letter came back, the plan’s page says so; its office is corrected, and asked again", async () => {
  const path = await adopted("2026-11-30");
  const { html } = await browser.get(path);
  const at = /href="(\/desk\/plans\/[^"]+\/office)"/.exec(html)![1]!;
  const [, , , plan, , id] = at.split("/");
  const box = dynamoLetterBox(table);
  const letter = { matter: `PLAN#${plan}`, page: 1, letter: "appointment-asked", to: `BODY#${plan}.${id}` } as const;
  await box.queue(letter, { person: letter.to }, desk.office.now());
  await box.markSent(letter, "post-1", desk.office.now());
  await box.tell(letter, { what: "bounced", at: desk.office.now() });
  expect((await browser.get(path)).html).toContain("Lettre revenue");
  const form = await browser.get(at);
  expect(form.html).toContain('value="bureau-0@example.ma"');
  const sent = {
    version: hidden(form.html, "version"),
    "/name/ar": "مكتب",
    "/name/latin": "Bureau",
    "/language": "fr",
  };
  expect((await browser.post(at, { ...sent, "/email": "no address" })).status).toBe(400);
  expect((await browser.post(at, { ...sent, "/email": "juste@example.ma" })).to).toBe(`${path}?done=corrected`);
  const owed = (await desk.office.register.owed()).filter(({ matter, page }) => matter === `PLAN#${plan}` && page > 1);
  expect(owed.flatMap(({ letters }) => letters)).toMatchObject([{ letter: "appointment-asked", to: letter.to }]);
  expect(await box.returned()).toEqual([]);
  const journal = await desk.office.register.journal(`PLAN#${plan}`);
  expect(JSON.stringify(journal)).not.toContain("juste@");
});

test("a form sent for one more body keeps what was typed; one that lacks its title says where", async () => {
  const { html } = await browser.get("/desk/plans/new");
  const key = hidden(html, "key");
  const more = await browser.post("/desk/plans/new", { key, ...plan, more: "/bodies" });
  expect(more.html).toContain("وزارة الصحة");
  expect(more.html).toContain('id="bodies-3"');
  const { "/title/ar": _, ...untitled } = plan;
  const failed = await browser.post("/desk/plans/new", { key, ...untitled });
  expect(failed).toMatchObject({ status: 400, html: expect.stringContaining('<a href="#title-ar">') });
});

test("G3.1: the committee is shown as it is and as it was on a day; who chairs is entered", async () => {
  const form = { ...person("", "sg"), "/post/ar": "كاتب عام" };
  expect((await browser.post("/desk/committee/chair", form)).to).toBe("/desk/committee?done=entered");
  const now = await browser.get("/desk/committee?done=entered");
  expect(now.html).toContain("Représentant sg");
  expect(now.html).toContain("La présidence est enregistrée");
  const before = await browser.get("/desk/committee?on=2020-01-01");
  expect(before.html).not.toContain("Représentant sg");
  expect((await browser.get("/desk/committee?on=hier")).status).toBe(200);
});

test("G5.2: who enters someone in the chair on how it stood before another did so is shown that, and loses nothing", async () => {
  const at = "/desk/committee/chair";
  const enter = (version: string, who: string) =>
    browser.post(at, { version, ...person("", who), "/post/ar": "كاتب عام" });
  const seen = hidden((await browser.get(at)).html, "version");
  expect((await enter(seen, "second")).to).toBe("/desk/committee?done=entered");
  for (const stale of [seen, ""]) {
    const { status, html } = await enter(stale, "third");
    expect([409, 412]).toContain(status);
    expect(html).toContain("Représentant third");
    expect(hidden(html, "version")).not.toBe(seen);
  }
  expect((await browser.get("/desk/committee")).html).toContain("Représentant second");
});

test("it is recorded who left a seat before anyone succeeds them; the seat is then shown as vacant", async () => {
  const { id } = await seatIn(desk.office, "administration", "وزارة العدل");
  const at = `/desk/committee/seats/${id}/departure`;
  expect((await browser.get("/desk/committee")).html).toContain(`href="${at}"`);
  const { html } = await browser.get(at);
  expect(html).toContain("Membre وزارة العدل (Membre)");
  const version = hidden(html, "version");
  expect((await browser.post(at, { version, "/as": "" })).status).toBe(400);
  expect((await browser.post(at, { version, "/as": "member" })).to).toBe("/desk/committee?done=left");
  const left = await browser.get("/desk/committee?done=left");
  expect(left.html).toContain("Le départ est enregistré");
  expect(left.html).toContain("Siège vacant");
  expect(left.html).not.toContain(at);
  expect((await browser.get(at)).to).toBe("/desk/committee");
});

test("G8.1, G9.3: groups are opened, people enter them and leave them", async () => {
  const { html } = await browser.get("/desk/groups/new");
  const founding = { key: hidden(html, "key"), "/title/ar": "مجموعة سوس", "/kind": "territorial", "/region": "" };
  expect((await browser.post("/desk/groups/new", founding)).status).toBe(400);
  expect((await browser.post("/desk/groups/new", { ...founding, "/region": "souss-massa" })).to).toBe("/desk/groups");
  const { html: listed } = await browser.get("/desk/groups");
  expect(listed).toContain("Souss-Massa");
  const at = /href="(\/desk\/groups\/[^"]+\/members\/new)"/.exec(listed)![1]!;
  const { html: joining } = await browser.get(at);
  const who = { "/name/ar": "خبيرة", "/name/latin": "Experte", "/body/ar": "وزارة", "/side": "administration" };
  const form = { version: hidden(joining, "version"), ...who };
  expect((await browser.post(at, form)).status).toBe(422);
  const purpose = { "purpose:/letter": hidden(joining, "purpose:/letter") };
  const brought = await browser.postFiles(at, { ...form, ...purpose }, letterOf(pdf("a group's letter")));
  expect(brought.to).toBe("/desk/groups");
  const { html: joined } = await browser.get("/desk/groups");
  const leaving = /action="([^"]+\/departure)"/.exec(joined)![1]!;
  expect((await browser.post(leaving, { version: "1" })).status).toBe(412);
  expect((await browser.post(leaving, { version: hidden(joined, "version") })).to).toBe("/desk/groups");
  expect((await browser.get("/desk/groups")).html).not.toContain("/departure");
});

test("who isn’t of the secretariat reads the committee and the groups, and changes neither", async () => {
  const member = await desk.signIn(MEMBER);
  expect((await member.get("/desk/committee")).html).not.toContain("/desk/committee/chair");
  expect((await member.get("/desk/groups")).html).not.toContain("/desk/groups/new");
  const departure = "/desk/committee/seats/01KBFM5A3W8T0Q5Z6X7Y8V9W0B/departure";
  for (const closed of ["/desk/plans", "/desk/plans/new", "/desk/committee/chair", "/desk/groups/new", departure])
    expect((await member.get(closed)).status).toBe(403);
});

test("what is late under a plan leads to the plan, and is explained there", async () => {
  const path = await adopted("2026-12-01");
  instant = "2027-01-04T09:00:00.000Z";
  const late = await desk.signIn(SECRETARY);
  const due = await late.get("/desk/due");
  expect(due.html).toContain(`href="${path}"`);
  const at = `/desk/duties/PLAN/${path.split("/").at(-1)}/appointments/2026-12-29`;
  expect(due.html).toContain(`href="${at}"`);
  const { html } = await late.get(at);
  const form = { version: hidden(html, "version"), "/words/ar": "تأخر البريد" };
  expect((await late.post(at, form)).to).toBe(`${path}?done=explained`);
  expect((await late.get(`${path}?done=explained`)).html).toContain("L’explication est inscrite");
});
