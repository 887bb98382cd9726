import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "#infra/local/sample";
import seats from "../../infra/local/seats.json" with { type: "json" };
import { startBrowser, type Taste } from "../rigs/browser.ts";
import { personAt } from "./person.ts";
import { awaited, enterWorld, isLocal, type World } from "./world.ts";

/** Days pass: only a system whose clock can be moved can tell this. */
const chapter = isLocal ? describe : describe.skip;

type Person = Readonly<{ language: "ar" | "fr"; taste: Omit<Taste, "locale"> }>;
type Cast = Readonly<{ told: string; secretary: Person; administration: Person; association: Person }>;

const words = {
  ar: { article: "المادة 5 من الدليل", waiting: "في انتظار الجواب", prefix: "" },
  fr: { article: "Article 5 du guide", waiting: "En attente de réponse", prefix: "/fr" },
} as const;

/** Every name and address of those who sit. */
const peopleSeated = () =>
  seats.flatMap(({ body, holder }) => [...Object.values(body), ...Object.values(holder.name), holder.email]);

type AtDesk = Awaited<ReturnType<typeof personAt>>;

/** Records who came: those who said so stand there already, and a guest beside them. */
const recordAttendance = async (secretary: AtDesk): Promise<void> => {
  await secretary.follow("/attendance");
  expect(await secretary.page.locator("[value=represented]:checked").count()).toBe(1);
  expect(await secretary.page.locator("[value=present]:checked").count()).toBe(1);
  await secretary.send();
  const undecided = secretary.page.locator(".choices.wrong [value=present]");
  expect(await undecided.count()).toBe(16);
  for (const radio of await undecided.all()) await radio.check();
  await secretary.page.click("button[value='/guests']");
  await secretary.here();
  await secretary.fill({
    "guests-0-name-ar": "خبيرة في البيانات المفتوحة",
    "guests-0-reason-ar": "عرض نتائج التقييم",
  });
  await secretary.send();
};

/** A whole meeting held at the desk by a cast, each in their language and at their kind of browser. */
export const wholeMeeting = (cast: Cast) =>
  chapter("a whole meeting is held at the desk", () => {
    /** All that was typed, and the meetings that were held. */
    const said: string[] = [];
    const held: string[] = [];
    let world: World;
    let browser: Awaited<ReturnType<typeof startBrowser>>;

    beforeAll(async () => {
      [world, browser] = await Promise.all([enterWorld(), startBrowser()]);
    });

    afterAll(async () => {
      await browser?.stop();
      await world?.stop();
    });

    const now = async () => Date.parse((await (await fetch(`${world.address}/local/clock`)).json()).now);
    /** The letters of a meeting that reached someone, by their subjects. */
    const subjectsTo = async (email: string, id: string) =>
      (await world.letters())
        .filter(({ to, html }) => to.includes(email) && html.includes(id))
        .map(({ subject }) => subject);
    const dayAfter = (instant: number, days: number) =>
      new Date(instant + days * 86_400_000).toISOString().slice(0, 10);
    const travelTo = async (to: string) => {
      const answer = await fetch(`${world.address}/local/clock`, { method: "POST", body: JSON.stringify({ to }) });
      expect(answer.status).toBe(200);
    };

    test(cast.told, async () => {
      const began = await now();
      const [secretary, administration, association] = await Promise.all([
        personAt(world, browser, { email: people.secretariat, ...cast.secretary }),
        personAt(world, browser, { email: people.administration, ...cast.administration }),
        personAt(world, browser, { email: people["civil-society"], ...cast.association }),
      ]);
      const { article } = words[cast.secretary.language];

      await secretary.goTo("/desk/meetings/new");
      await secretary.fill({
        heldOn: dayAfter(began, 20),
        beginsAt: "10:00",
        "place-ar": "قاعة الاجتماعات بمقر الوزارة، الرباط",
        "place-fr": "Salle de réunion du ministère, Rabat",
        "agenda-0-title-ar": "تقدم تنفيذ خطة العمل الوطنية",
        "agenda-0-title-fr": "Avancement du plan d’action national",
      });
      await secretary.send();
      const meeting = new URL(secretary.page.url()).pathname;
      const id = meeting.split("/").at(-1)!;
      await secretary.page.click("main form .button");
      await secretary.here();

      await association.enterFrom(await association.linkTo("proposal", id));
      await association.page.check("#change-agenda");
      await association.fill({ "title-ar": "تقييم المرحلة الأولى", "title-fr": "Évaluation de la première phase" });
      await association.send();
      await association.follow("/coming");
      await association.page.check("#coming-represented");
      await association.send();
      expect(await association.page.locator(".field-error").count()).toBe(1);
      await association.fill({ "by-ar": "نائبة رئيسة الجمعية", "by-fr": "La vice-présidente de l’association" });
      await association.send();
      await association.follow("/proposals/new");
      await association.page.check("#change-date");
      await association.fill({ heldOn: dayAfter(began, 5), "reason-ar": "تزامن مع المنتدى الوطني للجمعيات" });
      await association.send();

      const link = await administration.linkTo("coming", id);
      await administration.goTo(link);
      await administration.page.check("#coming-yes");
      await administration.send();
      await administration.goTo(link);
      expect(await administration.page.locator("main form").count()).toBe(0);

      await secretary.goTo(meeting);
      const unanswered = secretary.page.locator('main a[href*="/proposals/"]');
      expect(await unanswered.count()).toBe(2);
      await unanswered.last().click();
      await secretary.here();
      await secretary.page.check("#accepted-true");
      await secretary.fill({ "reason-ar": "لا يترك هذا التاريخ الأجل اللازم للدعوة", "reason-fr": "Délai trop court" });
      await secretary.send();
      expect(await secretary.page.textContent(".error-summary")).toContain(article);
      expect(await secretary.page.inputValue("#reason-fr")).toBe("Délai trop court");
      await secretary.page.check("#accepted-false");
      await secretary.send();
      await unanswered.click();
      await secretary.page.check("#accepted-true");
      await secretary.fill({ "reason-ar": "نقطة وجيهة تهم جميع الأعضاء" });
      await secretary.send();
      expect(await secretary.page.locator(".agenda li").count()).toBe(2);
      expect(await unanswered.count()).toBe(0);

      await travelTo(`${dayAfter(began, 20)}T15:00:00Z`);
      expect(await subjectsTo(people.administration, id)).toHaveLength(3);
      await secretary.goTo(meeting);
      await recordAttendance(secretary);

      await secretary.follow("/minutes");
      await secretary.fill({
        "items-0-said-ar": "قدمت القطاعات الحكومية تقدم التزاماتها.\nوتدخل ممثلو الجمعيات.",
        "items-0-said-fr": "Les départements ont présenté l’avancement de leurs engagements.",
        "items-0-concluded-ar": "يُحيَّن جدول التتبع قبل نهاية الشهر.",
      });
      await secretary.page.locator("summary").nth(2).click();
      await secretary.page.click("button[value='/items/1/decision/dissents']");
      await secretary.here();
      await secretary.fill({
        "items-1-decision-says-ar": "يُعتمد تقرير تقييم المرحلة الأولى.",
        "items-1-decision-dissents-0-name-ar": "ممثل إحدى الجمعيات",
        "items-1-decision-dissents-0-says-ar": "كان الأولى انتظار التقييم المستقل.",
      });
      await secretary.page.locator("summary").nth(3).click();
      await secretary.fill({ "items-1-withheld-says-ar": "معطيات شخصية تهم أحد المترشحين." });
      await secretary.send();
      expect(await secretary.page.locator(".field-error").count()).toBe(2);
      await secretary.page.selectOption("#items-1-withheld-ground", "private-life");
      await secretary.fill({ "items-1-withheld-reason-ar": "حماية المعطيات ذات الطابع الشخصي" });
      await secretary.send();
      await administration.goTo(meeting);
      expect(await administration.page.locator(".minutes").count()).toBe(0);
      await secretary.follow("/minutes/sending");
      await secretary.send();

      await administration.goTo(meeting);
      expect(await administration.page.textContent(".minutes")).toContain("معطيات شخصية");
      for (const member of [association, administration]) {
        await member.goTo(`${meeting}/contributions/new`);
        await member.page.selectOption("#item", "1");
        await member.fill({ "says-ar": "نقترح نشر جدول التتبع على البوابة." });
        await member.send();
      }
      await secretary.goTo(meeting);
      await secretary.page.locator('main a[href*="/contributions/"]').first().click();
      await secretary.here();
      await secretary.fill({ "concluded-ar": "يُحيَّن جدول التتبع قبل نهاية الشهر، ويُنشر على البوابة." });
      await secretary.send();
      expect(await secretary.page.locator("main form").count()).toBe(0);

      await travelTo(dayAfter(began, 30));
      expect((await subjectsTo(people.administration, id)).slice(-2)).toEqual([
        expect.stringMatching(/^محضر|^Procès-verbal/),
        expect.stringMatching(/إغناء|enrichir/),
      ]);
      await association.goTo(meeting);
      expect(await association.page.locator(".badge.minutes-published").count()).toBe(1);
      const { prefix } = words[cast.association.language];
      const published = await awaited(
        async () => (await fetch(`${world.pages}${prefix}/meetings/${id}`)).text(),
        (text) => text.includes("ويُنشر على البوابة"),
      );
      expect(published).toContain("يُعتمد تقرير تقييم المرحلة الأولى.");
      expect(published).toContain("نقترح نشر جدول التتبع على البوابة.");
      expect(published).not.toContain("معطيات شخصية تهم");
      for (const { typed } of [secretary, administration, association]) said.push(...typed);
      held.push(id);
      await Promise.all([secretary.close(), administration.close(), association.close()]);
    });

    test("the logs tell each step of it by ids, and no name, no address and no word that anyone typed", () => {
      const logged = world.logged();
      const lines = logged.split("\n").filter((line) => line.startsWith("{"));
      const told = lines.map((line) => JSON.parse(line));
      const services = new Set(told.flatMap(({ request, service }) => (request ? service : [])));
      // The sixth, the API, answers where a page isn’t published yet: that depends on who is quicker.
      expect(services.size).toBeGreaterThanOrEqual(5);
      for (const id of held) {
        const steps = told
          .filter(({ matter, request }) => matter === `MEETING#${id}` && request)
          .map(({ message }) => message);
        expect(steps).toEqual(expect.arrayContaining(["served", "letter sent", "carried out", "looked at"]));
      }
      const isDay = /^[\d:-]+$/;
      const words = said.flatMap((text) => text.split("\n")).filter((text) => !isDay.test(text));
      const secrets = [...words, ...peopleSeated(), ...Object.values(people)];
      expect(words.length).toBeGreaterThan(15);
      expect(secrets.filter((secret) => secret === "" || logged.includes(secret))).toEqual([]);
      expect(logged).not.toMatch(/\p{Script=Arabic}|@|%40|[?&]\w+=/u);
    });
  });
