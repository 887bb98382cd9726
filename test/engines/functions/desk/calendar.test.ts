import { afterAll, expect, test } from "@jest/globals";
import { openDesk } from "../../../rigs/desk.ts";
import { newTable } from "../../../rigs/table.ts";

const table = await newTable();
const desk = await openDesk(table, () => "2027-03-09T20:30:00.000Z");
await desk.enter("secretaire@ministere.example", "secretariat");
await desk.enter("membre@association.example", "civil-society-member", "ar");
const secretary = await desk.signIn("secretaire@ministere.example");
const member = await desk.signIn("membre@association.example");
afterAll(() => desk.stop());

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value(?:="([^"]*)")?`).exec(html)![1] ?? "";

const fitr = {
  "/name/ar": "عيد الفطر",
  "/name/fr": "Aïd al-Fitr",
  "/feast": "fitr",
  "/certainty": "announced",
  "/source/ar": "بلاغ وزارة الأوقاف والشؤون الإسلامية",
};
const day = "/desk/calendar/days/2027-03-10";
const version = async (): Promise<string> => hidden((await secretary.get("/desk/calendar/days/new")).html, "version");

test("everyone reads the holidays of this year: the month, the day, how sure it is, and who says so", async () => {
  const { status, html } = await member.get("/desk/calendar");
  expect(status).toBe(200);
  expect(html).toContain("العطل الرسمية لسنة 2027");
  expect(html).toContain("مارس 2027");
  expect(html).toContain("تقديري، في انتظار رؤية الهلال");
  expect(html).not.toContain("/desk/calendar/days/");
  expect((await secretary.get("/desk/calendar")).html).toContain(`href="${day}"`);
});

test("the years lead on; of one whose moving feasts aren't on record, that is told, with the days that are fixed", async () => {
  expect((await secretary.get("/desk/calendar")).html).toContain('href="/desk/calendar/2028"');
  const { html } = await secretary.get("/desk/calendar/2028");
  expect(html).toContain("Les fêtes mobiles de 2028 ne sont pas encore toutes inscrites");
  expect(html).toContain("Fête du Trône");
  expect((await secretary.get("/desk/calendar/2026")).html).not.toContain("ne sont pas encore toutes inscrites");
  expect((await secretary.get("/desk/calendar/1926")).status).toBe(400);
});

test("a day that is entered stands on the calendar, decided today", async () => {
  const form = {
    version: await version(),
    "/date": "2027-04-02",
    "/name/ar": "عطلة استثنائية",
    "/certainty": "announced",
  };
  const entered = await secretary.post("/desk/calendar/days/new", { ...form, "/source/ar": "قرار رئيس الحكومة" });
  expect(entered.to).toBe("/desk/calendar/2027?done=entered");
  const { html } = await secretary.get(String(entered.to));
  expect(html).toContain("Le jour férié est inscrit.");
  expect(html).toContain("Officiel, décidé le mardi 9 mars 2027");
});

test("what can't be read is told beside its field, and nothing typed is lost", async () => {
  const form = { version: "", "/date": "2027-02-30", ...fitr };
  const { status, html } = await secretary.post("/desk/calendar/days/new", form);
  expect(status).toBe(400);
  expect(html).toContain('id="date-error"');
  expect(html).toContain('value="Aïd al-Fitr"');
  expect(html).toContain('<option value="fitr" selected>');
  const { "/source/ar": _source, ...blank } = { ...form, "/date": "2027-03-16" };
  expect((await secretary.post("/desk/calendar/days/new", blank)).html).toContain(
    "Source\u00a0: Ce champ est obligatoire.",
  );
});

test("a new day that is on the calendar already replaces nothing before what stands there has been seen", async () => {
  const form = { version: await version(), "/date": "2027-03-10", ...fitr };
  const { status, html } = await secretary.post("/desk/calendar/days/new", form);
  expect(status).toBe(409);
  expect(html).toContain("Ce jour figure au calendrier.");
  expect(html).toContain("Actuellement\u00a0: Projeté, dans l’attente de l’observation du croissant");
  expect(html).toContain(`action="${day}"`);
});

test("a feast is announced: what stands is shown, and changed as it was seen alone", async () => {
  const shown = (await secretary.get(day)).html;
  expect(shown).toContain('<option value="projected" selected>');
  const seen = hidden(shown, "version");
  expect((await secretary.post(day, { version: seen, ...fitr })).to).toBe("/desk/calendar/2027?done=entered");
  const late = await secretary.post(day, { version: seen, ...fitr, "/name/fr": "Fin du Ramadan" });
  expect(late.status).toBe(412);
  expect(late.html).toContain("Actuellement\u00a0: Aïd al-Fitr");
  expect(late.html).toContain('value="Fin du Ramadan"');
  expect(hidden(late.html, "version")).toBe(String(Number(seen) + 1));
});

test("a day is taken off once that is confirmed, as it was seen", async () => {
  const path = "/desk/calendar/days/2027-03-11/removal";
  const { html } = await secretary.get(path);
  expect(html).toContain("Retirer le jour férié du jeudi 11 mars 2027");
  expect(await secretary.post(path, { version: "99" })).toMatchObject({ status: 412 });
  expect((await secretary.post(path, { version: hidden(html, "version") })).to).toBe(
    "/desk/calendar/2027?done=removed",
  );
  expect((await secretary.get("/desk/calendar/2027?done=removed")).html).toContain("Le jour férié est retiré.");
  expect((await secretary.get(path)).status).toBe(404);
  expect((await secretary.get("/desk/calendar/days/2027-03-11")).status).toBe(404);
});

test("no one but the secretariat comes to the forms, or is heard by them", async () => {
  for (const path of ["/desk/calendar/days/new", day, `${day}/removal`]) {
    expect((await member.get(path)).status).toBe(403);
    expect((await member.post(path, { version: "1", "/date": "2027-05-05", ...fitr })).status).toBe(403);
  }
});

test("the date tool gives a day all of article 5's dates, each with its rule, and tells which are projected", async () => {
  const { html } = await secretary.get("/desk/calendar/dates?%2FheldOn=2027-05-13&%2FnoticeSentOn=2027-05-03");
  expect(html).toContain("Dates de la réunion du jeudi 13 mai 2027");
  expect(html).toContain("lundi 3 mai 2027");
  expect(html).toContain("Article 5 du guide (G5.5)");
  expect(html).toContain("Projeté\u00a0: peut changer une fois le croissant observé");
  expect(html).toContain("Dernier jour pour les propositions des membres");
  const unsent = (await secretary.get("/desk/calendar/dates?%2FheldOn=2028-05-13")).html;
  expect(unsent).not.toContain("Dernier jour pour les propositions des membres");
  expect(unsent).toContain("Au plus tôt");
});

test("between two days, the good ones come the best first, with what falls less well about each in words", async () => {
  const { html } = await member.get("/desk/calendar/dates?%2Ffrom=2027-03-22&%2Fto=2027-09-30");
  expect(html).toContain("تُعرض أفضل 20 يوما من أصل");
  expect(html).toContain("نهاية أسبوع بين الاجتماع وأجل محضره");
  expect(html).toContain("/desk/calendar/dates?%2FheldOn=2027-04-16");
  const none = (await member.get("/desk/calendar/dates?%2Ffrom=2027-03-20&%2Fto=2027-03-21")).html;
  expect(none).toContain("لا يوجد في هذه المدة يوم تخلو آجاله من العطل.");
  const beyond = (await member.get("/desk/calendar/dates?%2Ffrom=2028-01-01&%2Fto=2028-02-01")).html;
  expect(beyond).toContain("لم تُسجل بعد كل الأعياد المتنقلة لهذه المدة");
});

test.each([
  ["", 200, "Jours propices entre deux dates"],
  ["?%2FheldOn=", 400, "heldOn-error"],
  ["?%2FheldOn=2026-12-17&%2FminutesSentOn=2026-12-16", 400, "minutesSentOn-error"],
  ["?%2Ffrom=2027-01-01&%2Fto=2029-01-01", 400, "Au\u00a0: "],
])("the date tool asked %j answers %i", async (query, status, words) => {
  expect(await secretary.get(`/desk/calendar/dates${query}`)).toMatchObject({
    status,
    html: expect.stringContaining(words),
  });
});
