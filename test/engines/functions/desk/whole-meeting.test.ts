import { afterAll, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { fillSeat } from "#committee/composition/seats";
import { seats } from "#committee/memberships/kind";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { linkKey } from "#functions/links/key";
import { signed } from "#functions/links/signature";
import { type Browsing, openDesk } from "../../../rigs/desk.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const desk = await openDesk(await newTable(), () => instant);
const emails = {
  secretary: "secretaire@ministere.example",
  member: "membre@association.example",
  other: "membre@ministere.example",
} as const;
await desk.enter(emails.secretary, "secretariat");
const persons = [
  await desk.enter(emails.member, "civil-society-member"),
  await desk.enter(emails.other, "administration-member", "ar"),
] as const;
const held = ["civil-society", "administration", "administration"] as const;
const seated = await Promise.all(
  held.map(async (college, index) => {
    const id = ulid();
    const body = { ar: `هيئة ${index}`, fr: `Organisme ${index}` };
    const name = { ar: `ممثل ${index}`, latin: `Représentant ${index}` };
    const holder = { name, email: `siege-${index}@post.example`, language: "fr" } as const;
    const circumstances = circumstancesOf(desk.office, undefined, { by: "test" });
    const decision = fillSeat({ id, person: persons[index] ?? "nobody" }, { college, body, holder }, circumstances);
    await record(desk.office, { kind: seats, id }, decision, circumstances);
    return id;
  }),
);
afterAll(() => desk.stop());

let secretary: Browsing;
let member: Browsing;
let other: Browsing;

/** Goes to a day, back too; sessions of other days have ended. */
const goTo = async (day: string): Promise<void> => {
  instant = `${day}T09:00:00.000Z`;
  secretary = await desk.signIn(emails.secretary);
  member = await desk.signIn(emails.member);
  other = await desk.signIn(emails.other);
};

const plan = {
  "/heldOn": "2026-12-17",
  "/beginsAt": "10:00",
  "/place/ar": "الرباط",
  "/agenda/0/title/ar": "تتبع الالتزامات",
  "/agenda/0/title/fr": "Suivi",
  "/agenda/1/title/ar": "مختلفات",
};

const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!;
const linksIn = (html: string, path: string): readonly string[] =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to!).filter((to) => to.startsWith(`${path}/`));

/** Opens a form and sends it with what it carries. */
const submit = async (browser: Browsing, path: string, fields: Readonly<Record<string, string>>) => {
  const { html } = await browser.get(path);
  const carried = ["key", "version"].filter((name) => html.includes(`name="${name}"`));
  return browser.post(path, { ...Object.fromEntries(carried.map((name) => [name, hidden(html, name)])), ...fields });
};

const noticed = async (): Promise<string> => {
  await goTo("2026-12-01");
  const { to } = await secretary.post("/desk/meetings/new", { key: ulid(), ...plan });
  const path = String(to).split("?")[0]!;
  await goTo("2026-12-07");
  expect((await secretary.post(`${path}/notice`, { version: "1" })).to).toBe(`${path}?done=noticed`);
  return path;
};

const present: Readonly<Record<string, string>> = {
  "/presided/by": "chair",
  "/guests:list": "",
  ...Object.fromEntries(
    seated.flatMap((seat, index) => [
      [`/seats/${index}/seat`, seat],
      [`/seats/${index}/presence`, "present"],
    ]),
  ),
};

const whenHeld = async (): Promise<string> => {
  const path = await noticed();
  await goTo("2026-12-17");
  expect((await submit(secretary, `${path}/attendance`, present)).to).toBe(`${path}?done=attended`);
  return path;
};

const draft = { "/items/0:object": "", "/items/1:object": "", "/items/0/said/ar": "نوقشت الالتزامات." };

const whenSent = async (): Promise<string> => {
  const path = await whenHeld();
  await submit(secretary, `${path}/minutes`, draft);
  await goTo("2026-12-22");
  expect((await submit(secretary, `${path}/minutes/sending`, {})).to).toBe(`${path}?done=sent`);
  return path;
};

const proposed = async (path: string, fields: Readonly<Record<string, string>>): Promise<string> => {
  expect((await submit(member, `${path}/proposals/new`, fields)).to).toBe(`${path}?done=proposed`);
  return linksIn((await secretary.get(path)).html, `${path}/proposals`).at(-1)!;
};

const item = { "/change": "agenda", "/title/ar": "تقييم المرحلة" };

test("a meeting's page offers each what they can do now, and nothing else", async () => {
  const path = await noticed();
  const ways = async (browser: Browsing) =>
    linksIn((await browser.get(path)).html, path).map((to) => to.slice(path.length + 1));
  expect(await ways(secretary)).toEqual(["plan", "postponement", "cancellation", "letters"]);
  expect(await ways(member)).toEqual(["coming", "proposals/new"]);
  await goTo("2026-12-11");
  expect(await ways(member)).toEqual(["coming"]);
  await goTo("2026-12-17");
  expect(await ways(secretary)).toContain("attendance");
});

test("a noticed meeting's plan says that its notice goes out anew, with the dates; what article 5 refuses is cited", async () => {
  const path = await noticed();
  const { html } = await secretary.get(`${path}/plan`);
  expect(html).toContain("une nouvelle convocation part aujourd’hui, lundi 7 décembre 2026");
  expect(html).toContain("jeudi 10 décembre 2026");
  const refused = await secretary.post(`${path}/plan`, { version: "2", ...plan, "/heldOn": "2026-12-16" });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain("(G5.3)");
  expect(refused.html).toContain('value="2026-12-16"');
  expect(refused.html).not.toContain("Actuellement");
  const changed = await secretary.post(`${path}/plan`, { version: "2", ...plan, "/heldOn": "2026-12-18" });
  expect(changed.to).toBe(`${path}?done=reissued`);
});

test("a meeting is put off with the reason, planned anew, and cancelled", async () => {
  const path = await noticed();
  const blank = await submit(secretary, `${path}/postponement`, {});
  expect(blank).toMatchObject({ status: 400, html: expect.stringContaining('<a href="#reason">Motif') });
  await submit(secretary, `${path}/postponement`, { "/reason/ar": "تزامن", "/reason/fr": "Coïncidence" });
  expect((await member.get(path)).html).toContain("Coïncidence");
  expect((await secretary.post(`${path}/plan`, { version: "3", ...plan })).to).toBe(`${path}?done=changed`);
  expect((await submit(secretary, `${path}/cancellation`, { "/reason/ar": "سبب" })).to).toBe(`${path}?done=cancelled`);
  for (const step of ["plan", "postponement", "cancellation", "attendance", "minutes"])
    expect((await secretary.get(`${path}/${step}`)).to).toBe(path);
});

test("a member says whether they come: the last word counts, and shows to all", async () => {
  const path = await noticed();
  expect((await submit(member, `${path}/coming`, { "/coming": "yes", "/by/ar": "نائبة" })).to).toBe(
    `${path}?done=coming`,
  );
  const incomplete = await submit(member, `${path}/coming`, { "/coming": "represented" });
  expect(incomplete).toMatchObject({ status: 400, html: expect.stringContaining('href="#by"') });
  await submit(member, `${path}/coming`, { "/coming": "represented", "/by/ar": "نائبة", "/by/fr": "Adjointe" });
  expect((await member.get(`${path}/coming`)).html).toMatch(/value="represented" checked/);
  expect((await secretary.get(path)).html).toContain("Adjointe");
  const unsaid = await submit(other, `${path}/coming`, {});
  expect(unsaid).toMatchObject({ status: 400, html: expect.stringContaining("هذه الخانة إلزامية.") });
});

test("G5.4: a proposal sent twice is one; past the third day it is refused with the article, and stays as typed", async () => {
  const path = await noticed();
  const page = await member.get(`${path}/proposals/new`);
  expect(page.html).toContain("jeudi 10 décembre 2026");
  const form = { key: hidden(page.html, "key"), ...item, "/heldOn": "2026-12-20" };
  for (let times = 0; times < 2; times += 1)
    expect((await member.post(`${path}/proposals/new`, form)).status).toBe(303);
  expect((await secretary.get(path)).html.match(/En attente de réponse/g)).toHaveLength(1);
  const another = await member.post(`${path}/proposals/new`, { ...form, "/title/ar": "أخرى" });
  expect(another.status).toBe(409);
  expect(hidden(another.html, "key")).not.toBe(form.key);
  await goTo("2026-12-11");
  expect((await member.get(`${path}/proposals/new`)).to).toBe(path);
  const late = await member.post(`${path}/proposals/new`, { ...form, key: "late" });
  expect(late).toMatchObject({ status: 422, html: expect.stringContaining("(G5.4)") });
  expect(late.html).toContain('value="تقييم المرحلة"');
});

test("an accepted item joins the agenda; a declined one is told with its reason; each is answered once", async () => {
  const path = await noticed();
  const accepted = await proposed(path, item);
  expect((await secretary.get(accepted)).html).toContain("jeudi 10 décembre 2026");
  const unsaid = await submit(secretary, accepted, { "/reason/ar": "وجيه" });
  expect(unsaid).toMatchObject({ status: 400, html: expect.stringContaining('href="#accepted"') });
  const answer = { "/accepted:boolean": "true", "/reason/ar": "وجيه", "/reason/fr": "Pertinent" };
  const version = hidden((await secretary.get(accepted)).html, "version");
  expect((await submit(secretary, accepted, answer)).to).toBe(`${path}?done=answered`);
  const { html } = await member.get(path);
  expect(html).toContain("Acceptée");
  expect(html).toContain("Pertinent");
  const again = await secretary.post(accepted, { version, ...answer, "/reason/fr": "Utile" });
  expect(again).toMatchObject({ status: 412, html: expect.stringContaining("Actuellement\u00a0: Pertinent") });
  expect(again.html).toContain('value="Utile"');
  expect((await secretary.get(accepted)).to).toBe(path);
  const twice = await secretary.post(accepted, { version: hidden(again.html, "version"), ...answer });
  expect(twice).toMatchObject({ status: 409, html: expect.stringContaining("Convoquée") });
});

test("G5.3: accepting a day that leaves too little time is refused on the page, with the article", async () => {
  const path = await noticed();
  const answerAt = await proposed(path, { "/change": "date", "/heldOn": "2026-12-16", "/reason/ar": "تعارض" });
  const refused = await submit(secretary, answerAt, { "/accepted:boolean": "true", "/reason/ar": "نعم" });
  expect(refused).toMatchObject({ status: 422, html: expect.stringContaining("(G5.3)") });
  expect(refused.html).toContain("jeudi 17 décembre 2026");
  expect(refused.html).toMatch(/value="true" checked/);
});

test("the sheet comes filled in with what members announced, asks for the others, and can be corrected", async () => {
  const path = await noticed();
  await submit(member, `${path}/coming`, { "/coming": "represented", "/by/ar": "نائبة", "/by/fr": "Adjointe" });
  await submit(other, `${path}/coming`, { "/coming": "no" });
  expect((await secretary.get(`${path}/attendance`)).to).toBe(path);
  await goTo("2026-12-17");
  const { html } = await secretary.get(`${path}/attendance`);
  const index = Number(new RegExp(`name="/seats/(\\d)/seat" value="${seated[0]}"`).exec(html)![1]);
  expect(html).toMatch(new RegExp(`name="/seats/${index}/presence" value="represented" checked`));
  expect(html).toContain('value="Adjointe"');
  expect(html).toContain("Représentants de l’administration");
  expect(html.match(/type="radio"[^>]*checked/g)).toHaveLength(3);
  const lacking = Object.fromEntries(Object.entries(present).filter(([at]) => at !== "/seats/2/presence"));
  const refused = await submit(secretary, `${path}/attendance`, {
    ...lacking,
    "/presided/by": "other",
    "/presided/name/ar": "المديرة",
  });
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('href="#presided-reason"');
  expect(refused.html).toContain('href="#seats-2-presence"');
  expect(refused.html).toContain('value="المديرة"');
  const more = await submit(secretary, `${path}/attendance`, { ...present, more: "/guests" });
  expect(more).toMatchObject({ status: 200, html: expect.stringContaining('name="/guests/0/name/ar"') });
  const guest = { "/guests/0/name/ar": "خبيرة", "/guests/0/reason/ar": "عرض" };
  const idle = { "/seats/0/by/ar": "نائب لم يحضر", "/presided/name/ar": "المديرة" };
  expect((await submit(secretary, `${path}/attendance`, { ...present, ...guest, ...idle })).to).toBe(
    `${path}?done=attended`,
  );
  const corrected = await secretary.get(`${path}/attendance`);
  expect(corrected.html).toContain('value="خبيرة"');
  expect(corrected.html).not.toContain("نائب لم يحضر");
  expect((await submit(secretary, `${path}/attendance`, present)).status).toBe(303);
  expect((await member.get(path)).html).not.toContain("خبيرة");
});

test("the minutes are drafted item by item, decisions and confidential passages with what they need", async () => {
  const path = await whenHeld();
  const { html } = await secretary.get(`${path}/minutes`);
  expect(html).toContain("mardi 22 décembre 2026");
  expect(html.match(/<option value="[a-z]/g)).toHaveLength(24);
  const full = {
    ...draft,
    "/items/1/decision/says/ar": "يُعتمد.",
    "/items/1/decision/dissents:list": "",
    "/items/1/decision/dissents/0/name/ar": "جمعية",
    "/items/1/withheld/says/ar": "ملف شخصي",
  };
  const refused = await submit(secretary, `${path}/minutes`, full);
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('href="#items-1-withheld-ground"');
  expect(refused.html).toContain('href="#items-1-decision-dissents-0-says"');
  expect(refused.html).toMatch(/<details id="items-1-withheld" open/);
  const more = await submit(secretary, `${path}/minutes`, { ...full, more: "/items/1/decision/dissents" });
  expect(more.html).toContain('name="/items/1/decision/dissents/1/name/ar"');
  expect(more.html).toContain("نوقشت الالتزامات.");
  const saved = await submit(secretary, `${path}/minutes`, {
    ...full,
    "/items/1/decision/dissents/0/says/ar": "نفضل التأجيل.",
    "/items/1/withheld/ground": "private-life",
    "/items/1/withheld/reason/ar": "معطيات شخصية",
  });
  expect(saved.to).toBe(`${path}?done=written`);
  const shown = (await secretary.get(path)).html;
  for (const text of ["يُعتمد.", "نفضل التأجيل.", "ملف شخصي", "vie privée"]) expect(shown).toContain(text);
  expect((await member.get(path)).html).not.toContain("نوقشت الالتزامات.");
});

test("minutes changed meanwhile: what stands is told beside what was typed, and saving again goes on from there", async () => {
  const path = await whenHeld();
  const version = hidden((await secretary.get(`${path}/minutes`)).html, "version");
  const write = (ar: string, at: string) =>
    secretary.post(`${path}/minutes`, { version: at, ...draft, "/items/0/said/ar": ar });
  expect((await write("أولى", version)).status).toBe(303);
  const late = await write("ثانية", version);
  expect(late).toMatchObject({ status: 412, html: expect.stringContaining("Actuellement\u00a0: أولى") });
  expect(late.html).toContain(">ثانية</textarea>");
  expect((await write("ثانية", hidden(late.html, "version"))).status).toBe(303);
});

test("a decision and a dissent that a colleague wrote meanwhile are shown beside the draft, and taken from there", async () => {
  const path = await whenHeld();
  const version = hidden((await secretary.get(`${path}/minutes`)).html, "version");
  const decided = { "/items/1/decision/says/ar": "يُعتمد.", "/items/1/decision/dissents:list": "" };
  const dissent = {
    "/items/1/decision/dissents/0/name/ar": "جمعية",
    "/items/1/decision/dissents/0/says/ar": "نفضل التأجيل.",
  };
  const theirs = { version, ...draft, ...decided, ...dissent };
  expect((await secretary.post(`${path}/minutes`, theirs)).status).toBe(303);
  const late = await secretary.post(`${path}/minutes`, { version, ...draft, "/items/0/said/ar": "نص آخر" });
  expect(late.status).toBe(412);
  expect(late.html).toMatch(/<details id="items-1-decision" open/);
  expect(late.html).toContain("Actuellement\u00a0: يُعتمد.");
  expect(late.html).toContain("Actuellement\u00a0: نفضل التأجيل.");
  expect(late.html).not.toMatch(/<details id="items-0-decision" open/);
  const carried = { version: hidden(late.html, "version"), beside: hidden(late.html, "beside") };
  const mine = { ...carried, ...draft, "/items/0/said/ar": "نص آخر" };
  const taken = await secretary.post(`${path}/minutes`, { ...mine, take: "/items/1/decision" });
  expect(taken.html).toContain(">نص آخر</textarea>");
  expect(taken.html).toContain(">يُعتمد.</textarea>");
  expect(taken.html).toContain('value="جمعية"');
  expect((await secretary.post(`${path}/minutes`, { ...mine, ...decided, ...dissent })).status).toBe(303);
  const { html } = await secretary.get(path);
  for (const text of ["نص آخر", "يُعتمد.", "نفضل التأجيل."]) expect(html).toContain(text);
});

test("before the minutes are sent it is told until when members may enrich them, and that they then publish themselves", async () => {
  const path = await whenHeld();
  await goTo("2026-12-22");
  const { html } = await secretary.get(`${path}/minutes/sending`);
  expect(html).toContain("jeudi 24 décembre 2026");
  expect(html).toContain("publié de lui-même");
  await goTo("2026-12-23");
  expect((await secretary.get(`${path}/minutes/sending`)).html).toContain("a expiré le mardi 22 décembre 2026");
  const stale = await secretary.post(`${path}/minutes/sending`, { version: "1" });
  expect(stale.status).toBe(412);
});

test("G5.6: members enrich an item, the secretariat takes in, and publishes once the time is over and not before", async () => {
  const path = await whenSent();
  const blank = await submit(member, `${path}/contributions/new`, { "/says/ar": "نص" });
  expect(blank).toMatchObject({ status: 400, html: expect.stringContaining('href="#item"') });
  const add = { "/item:number": "1", "/says/ar": "نطلب النشر." };
  expect((await submit(member, `${path}/contributions/new`, add)).to).toBe(`${path}?done=contributed`);
  const [takeInAt = ""] = linksIn((await secretary.get(path)).html, `${path}/contributions`);
  const { html } = await secretary.get(takeInAt);
  expect(html).toContain("نطلب النشر.");
  expect(html).toContain(">نوقشت الالتزامات.</textarea>");
  expect(linksIn((await member.get(path)).html, `${path}/contributions`)).toEqual([`${path}/contributions/new`]);
  const early = await secretary.post(`${path}/minutes/publication`, { version: hidden(html, "version") });
  expect(early).toMatchObject({ status: 422, html: expect.stringContaining("(G5.6)") });
  expect(early.html).not.toContain("/minutes/publication");
  expect((await submit(secretary, takeInAt, { "/said/ar": "نوقشت، وطُلب النشر." })).to).toBe(`${path}?done=taken-in`);
  expect((await secretary.get(takeInAt)).to).toBe(path);
  expect((await secretary.post(takeInAt, { "/said/ar": "نص" })).status).toBe(409);
  await goTo("2026-12-25");
  const late = await member.post(`${path}/contributions/new`, { key: "late", ...add });
  expect(late).toMatchObject({ status: 422, html: expect.stringContaining("(G5.6)") });
  const over = (await secretary.get(path)).html;
  expect(over).toContain(`${path}/minutes/publication`);
  expect((await secretary.post(`${path}/minutes/publication`, { version: hidden(over, "version") })).to).toBe(
    `${path}?done=published`,
  );
  const published = (await member.get(path)).html;
  expect(published).toContain("نوقشت، وطُلب النشر.");
  expect(published).toContain("Intégrée au procès-verbal");
});

const secretariats = [
  ["postponement", { "/reason/ar": "سبب" }],
  ["cancellation", { "/reason/ar": "سبب" }],
  [`proposals/${ulid()}`, { "/accepted:boolean": "true", "/reason/ar": "سبب" }],
  ["attendance", present],
  ["minutes", draft],
  ["minutes/sending", {}],
  [`contributions/${ulid()}`, { "/said/ar": "نص" }],
] as const;

const members = [
  ["coming", { "/coming": "yes" }],
  ["proposals/new", { key: "key", ...item }],
  ["contributions/new", { key: "key", "/item:number": "1", "/says/ar": "نص" }],
] as const;

test("a member neither sees nor sends the secretariat's forms, nor the secretariat a member's", async () => {
  const path = await noticed();
  for (const [browser, forms] of [
    [member, secretariats],
    [secretary, members],
  ] as const)
    for (const [step, form] of forms) {
      expect({ step, status: (await browser.get(`${path}/${step}`)).status }).toEqual({ step, status: 403 });
      const answer = await browser.post(`${path}/${step}`, { version: "2", ...form });
      expect({ step, status: answer.status }).toEqual({ step, status: 403 });
    }
  expect((await member.post(`${path}/minutes/publication`, { version: "2" })).status).toBe(403);
});

test("a proposal, a contribution and a meeting that aren't there are told so", async () => {
  const path = await noticed();
  for (const gone of [`${path}/proposals/${ulid()}`, `/desk/meetings/${ulid()}/minutes`])
    expect((await secretary.get(gone)).status).toBe(404);
  const answer = await secretary.post(`${path}/proposals/${ulid()}`, {
    "/accepted:boolean": "true",
    "/reason/ar": "سبب",
  });
  expect(answer.status).toBe(404);
});

test("G5.6: a link of the minutes' letter opens the desk where they are enriched, until the time for it is over", async () => {
  const path = await whenSent();
  const key = await linkKey(desk.office);
  const linked = { purpose: "contribution", meeting: path.split("/").at(-1)!, notices: 1 } as const;
  const [link, another] = persons.map((person) => `/desk/from-letter?link=${signed(key, { ...linked, person })}`);
  const browser = desk.browse();
  expect((await browser.get(link!)).html).toContain("enrichir ici le procès-verbal");
  await browser.post(link!, {});
  const { to } = await browser.post("/desk/sign-in/code", { "/code": desk.lastCode() });
  expect(to).toBe(`${path}/contributions/new`);
  const sent = await submit(browser, String(to), { "/item:number": "1", "/says/ar": "إضافة" });
  expect(sent.to).toBe(`${path}?done=contributed`);
  expect((await desk.browse().get(link!)).html).toContain("Ce lien a déjà servi");
  await goTo("2026-12-25");
  const late = await desk.browse().get(another!);
  expect(late).toMatchObject({ status: 410, html: expect.stringContaining("انتهى أجل إغناء المحضر") });
});
