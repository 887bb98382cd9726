import { afterAll, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { openDesk } from "../../../rigs/desk.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const table = await newTable();
const desk = await openDesk(table, () => instant);
await desk.enter("secretaire@ministere.example", "secretariat");
await desk.enter("membre@association.example", "civil-society-member", "ar");
await desk.enter("english@association.example", "civil-society-member", "en");
const secretary = await desk.signIn("secretaire@ministere.example");
const member = await desk.signIn("membre@association.example");
afterAll(() => desk.stop());

const plan = {
  "/heldOn": "2026-12-17",
  "/beginsAt": "10:00",
  "/place/ar": "قاعة الاجتماعات، الرباط",
  "/link": "https://meet.example/ishraf",
  "/agenda/0/title/ar": "مختلفات",
  "/agenda/0/title/fr": "Divers",
};

const planned = async (more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { status, to } = await secretary.post("/desk/meetings/new", { key: ulid(), ...plan, ...more });
  expect(status).toBe(303);
  return String(to).split("?")[0]!;
};

const on = async <T>(day: string, act: () => Promise<T>): Promise<T> => {
  const before = instant;
  instant = `${day}T09:00:00.000Z`;
  return act().finally(() => {
    instant = before;
  });
};

const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!;

test("the home page says who one is, what one may do, and what is coming", async () => {
  await planned();
  const { html } = await secretary.get("/desk");
  expect(html).toContain("Bonjour, Représentante");
  expect(html).toContain("Secrétariat du comité");
  expect(html).toContain('href="/desk/meetings/new"');
  expect(html).toContain("jeudi 17 décembre 2026");
  const other = (await member.get("/desk")).html;
  expect(other).toContain('<html lang="ar" dir="rtl">');
  expect(other).not.toContain('href="/desk/meetings/new"');
});

test("an account that the register doesn't know has no part in anything", async () => {
  await desk.enter("autre@ministere.example", "secretariat");
  const outsider = await openDesk(await newTable(), () => instant, {
    codes: desk.office.codes,
    tokens: desk.office.tokens,
  });
  const browser = outsider.browse();
  for (const [name, value] of secretary.jar) browser.jar.set(name, value);
  expect((await browser.get("/desk", { "accept-language": "fr" })).html).toContain("ne vous attribue aucune qualité");
  expect((await browser.get("/desk/meetings/new")).status).toBe(403);
  await outsider.stop();
});

test("a page speaks the language that was switched to, else its reader's, else the browser's, else Arabic", async () => {
  const nobody = desk.browse();
  expect((await nobody.get("/desk/sign-in")).html).toContain('lang="ar"');
  expect((await nobody.get("/desk/sign-in", { "accept-language": "fr-MA" })).html).toContain(
    '<html lang="fr" dir="ltr">',
  );
  const reader = await desk.signIn("english@association.example");
  expect((await reader.get("/desk", { "accept-language": "fr" })).html).toContain('<html lang="en" dir="ltr">');
  expect((await reader.post("/desk/language", { language: "ar", back: "/desk/meetings" })).to).toBe("/desk/meetings");
  expect((await reader.get("/desk")).html).toContain('<html lang="ar" dir="rtl">');
  expect((await reader.post("/desk/language", { language: "de", back: "https://elsewhere.example" })).to).toBe("/desk");
});

test("a form sent twice plans one meeting", async () => {
  const key = hidden((await secretary.get("/desk/meetings/new")).html, "key");
  const [one, other] = [
    await secretary.post("/desk/meetings/new", { key, ...plan }),
    await secretary.post("/desk/meetings/new", { key, ...plan }),
  ];
  expect(one.to).toBe(other.to);
  const changed = await secretary.post("/desk/meetings/new", { key, ...plan, "/heldOn": "2026-12-18" });
  expect(changed).toMatchObject({ status: 409, html: expect.stringContaining("Cette clé a déjà servi") });
});

test("what can't be read is told beside its field and at the head of the page, and all that was typed stays", async () => {
  const { status, html } = await secretary.post("/desk/meetings/new", {
    key: "one",
    ...plan,
    "/heldOn": "2026-02-30",
    "/agenda/0/title/ar": "",
  });
  expect(status).toBe(400);
  expect(html).toMatch(/<a href="#heldOn">Date\s: Écrivez une date qui existe/);
  expect(html).toMatch(/id="heldOn-error" class="field-error">Écrivez une date/);
  expect(html).toMatch(/id="agenda-0-title-ar"[^>]*aria-invalid="true"[^>]*aria-describedby="agenda-0-title-ar-error"/);
  expect(html).toContain('value="Divers"');
  expect(html).toContain('name="key" value="one"');
});

test("room for another item is made without losing what was typed, and nothing is recorded", async () => {
  const before = (await secretary.get("/desk/meetings")).html;
  const { status, html } = await secretary.post("/desk/meetings/new", { key: "two", ...plan, more: "/agenda" });
  expect(status).toBe(200);
  expect(html).toContain('id="agenda-1-title-ar"');
  expect(html).toContain('value="مختلفات"');
  expect((await secretary.get("/desk/meetings")).html).toBe(before);
});

test("a meeting's page tells who may what it would set to send the notice, and the link to those who join", async () => {
  const path = await planned();
  const { html } = await secretary.get(`${path}?done=planned`);
  expect(html).toContain("Le projet de réunion est inscrit.");
  expect(html).toContain("lundi 7 décembre 2026");
  expect(html).toContain("vendredi 4 décembre 2026");
  const other = (await member.get(path)).html;
  expect(other).toContain("https://meet.example/ishraf");
  expect(other).not.toContain(`${path}/notice`);
});

test("G5.3: nine days before the meeting its notice is refused on its page, with the article and the earliest date", async () => {
  const path = await planned();
  const { status, html } = await on("2026-12-08", async () => {
    const browser = await desk.signIn("secretaire@ministere.example");
    return browser.post(`${path}/notice`, { version: "1" });
  });
  expect(status).toBe(422);
  expect(html).toContain("Article 5 du guide");
  expect(html).toContain("(G5.3)");
  expect(html).toContain("vendredi 18 décembre 2026");
});

test("a notice goes once, and only as it was seen", async () => {
  const path = await planned();
  expect((await secretary.post(`${path}/notice`, { version: "7" })).status).toBe(412);
  expect((await secretary.post(`${path}/notice`, { version: "1" })).to).toBe(`${path}?done=noticed`);
  const again = await secretary.post(`${path}/notice`, { version: "2" });
  expect(again).toMatchObject({ status: 409, html: expect.stringContaining("Convoquée") });
  expect((await secretary.get(`${path}/plan`)).html).toContain("une nouvelle convocation part aujourd’hui");
});

test("a plan changed meanwhile: what stands now is told beside what was typed, and saving again goes on from there", async () => {
  const path = await planned();
  await secretary.post(`${path}/plan`, { version: "1", ...plan, "/beginsAt": "11:00" });
  const late = await secretary.post(`${path}/plan`, { version: "1", ...plan, "/place/ar": "مراكش" });
  expect(late.status).toBe(412);
  expect(late.html).toContain("Actuellement\u00a0: 11:00");
  expect(late.html).toContain("Actuellement\u00a0: قاعة الاجتماعات، الرباط");
  expect(late.html).toContain('value="مراكش"');
  expect(hidden(late.html, "version")).toBe("2");
  expect((await secretary.post(`${path}/plan`, { version: "2", ...plan, "/place/ar": "مراكش" })).to).toBe(
    `${path}?done=changed`,
  );
});

test("an item that was put before the others meanwhile stands in a row of its own, and moves none that was typed", async () => {
  const path = await planned();
  const items = { "/agenda/0/title/ar": "عرض", "/agenda/1/title/ar": "مختلفات", "/agenda/1/title/fr": "Divers" };
  const { "/agenda/0/title/ar": _ar, "/agenda/0/title/fr": _fr, ...rest } = plan;
  expect((await secretary.post(`${path}/plan`, { version: "1", ...rest, ...items })).status).toBe(303);
  const late = await secretary.post(`${path}/plan`, { version: "1", ...plan, "/beginsAt": "11:00" });
  expect(late.html).toContain('name="take" value="/agenda/1"');
  expect(late.html).toContain("Actuellement\u00a0: عرض");
  expect(late.html).not.toContain("Actuellement\u00a0: مختلفات");
  expect(late.html).not.toContain('id="agenda-0-title-ar-now"');
});

test("words in a language that the form doesn't ask for stay", async () => {
  const path = await planned({ "/agenda/0/title/en": "Any other business" });
  expect((await secretary.get(`${path}/plan`)).html).toContain('value="Any other business"');
});

test.each([
  ["GET", "/desk/meetings/new"],
  ["POST", "/desk/meetings/new"],
])("a member may not %s %s", async (method, path) => {
  const answer = method === "GET" ? await member.get(path) : await member.post(path, { key: "k", ...plan });
  expect(answer).toMatchObject({
    status: 403,
    html: expect.stringContaining("لا تخول لكم صفتكم القيام بهذا الإجراء."),
  });
});

test("a member may neither change a plan nor send its notice", async () => {
  const path = await planned();
  expect((await member.get(`${path}/plan`)).status).toBe(403);
  expect((await member.post(`${path}/plan`, { version: "1", ...plan })).status).toBe(403);
  expect((await member.post(`${path}/notice`, { version: "1" })).status).toBe(403);
});

test.each(["/desk/nowhere", `/desk/meetings/${ulid()}`, "/desk/meetings/x/y/z"])("%s is not there", async (path) => {
  expect(await secretary.get(path)).toMatchObject({ status: 404, html: expect.stringContaining("n’existe pas") });
});

test.each([
  [
    "more fields than any page has",
    Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`/a/${index}`, ""])),
  ],
  ["a field's name as long as a letter", { [`/${"a".repeat(200)}`]: "x" }],
  ["places without end", { ["/a".repeat(9)]: "x" }],
])("a form with %s is too large, and nothing is made of it", async (_, form: Record<string, string>) => {
  expect((await secretary.post("/desk/meetings/new", form)).status).toBe(413);
});

test("an id that isn't one, and a form that is too large, are told so", async () => {
  expect((await secretary.get("/desk/meetings/mine")).status).toBe(400);
  expect((await secretary.post("/desk/meetings/new", { "/link": "x".repeat(300_000) })).status).toBe(413);
});

test("the list goes on from page to page", async () => {
  for (let more = 0; more < 21; more += 1) await planned();
  const { html } = await secretary.get("/desk/meetings");
  const [, next = ""] = /href="(\/desk\/meetings\?after=[^"]+)"/.exec(html) ?? [];
  expect((await secretary.get(next)).status).toBe(200);
});

test("a fault is a page with a reference and nothing else, goes to the log under it, and is counted", async () => {
  const register = { ...desk.office.register, list: () => Promise.reject(new Error("the table is on fire")) };
  const broken = await openDesk(table, () => instant, {
    register,
    codes: desk.office.codes,
    tokens: desk.office.tokens,
  });
  const browser = broken.browse();
  for (const [name, value] of secretary.jar) browser.jar.set(name, value);
  const { status, html } = await browser.get("/desk/meetings");
  expect(status).toBe(500);
  expect(html).not.toContain("fire");
  const [logged, counted] = broken.lines.map((line) => JSON.parse(line));
  expect(html).toContain(logged.reference);
  expect(counted).toMatchObject({ Fault: 1 });
  await broken.stop();
});

test("a form sent after its session has ended comes back with all that was typed, and goes through once one has signed in", async () => {
  const late = await desk.signIn("secretaire@ministere.example");
  const form = { key: ulid(), ...plan, "/place/ar": 'قاعة "الندوات"\nالرباط' };
  const cookies = [...late.jar];
  for (const [name] of cookies) if (name !== "__Host-language") late.jar.delete(name);
  const kept = await late.post("/desk/meetings/new", form);
  expect(kept.status).toBe(401);
  expect(kept.html).toContain('action="/desk/meetings/new"');
  expect(kept.html).toContain('name="/heldOn" value="2026-12-17"');
  expect(kept.html).toContain("&quot;الندوات&quot;\nالرباط");
  for (const [name, value] of cookies) late.jar.set(name, value);
  const sent = await late.post("/desk/meetings/new", { ...form, "/place/ar": "الرباط" });
  expect(sent).toMatchObject({ status: 303, to: expect.stringContaining("done=planned") });
});
