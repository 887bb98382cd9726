import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { people } from "#infra/local/sample";
import { startBrowser, type Taste, type Window } from "../rigs/browser.ts";
import { awaited, callOn, dayIn, enterWorld, isLocal, type World } from "./world.ts";

/** A deployment that sends codes is needed: the rehearsal's emulator sends none. */
const chapter = isLocal ? describe : describe.skip;

/** Who follows them, by which browser, and what they write there. */
type Reader = Readonly<{ taste: Taste; language: "ar" | "fr"; name: string; saved: string }>;

export const readers = {
  ar: { taste: { locale: "ar-MA", width: 390 }, language: "ar", name: "عطلة استثنائية", saved: "العربية" },
  fr: { taste: { locale: "fr-MA", javaScriptEnabled: false }, language: "fr", name: "عطلة أخرى", saved: "Français" },
} as const satisfies Readonly<Record<string, Reader>>;

/** A secretary follows letters, dates and holidays at the desk. */
export const deskCalendar = ({ taste, language, name, saved }: Reader): void =>
  chapter("a secretary follows letters, dates and holidays at the desk", () => {
    let world: World;
    let browser: Awaited<ReturnType<typeof startBrowser>>;
    let meeting: string;

    /** A meeting whose notice has gone, and one whose notice is due. */
    const begin = async () => {
      const call = callOn(world);
      const plan = async (days: number) => {
        const headers = { "idempotency-key": `in-${days}-days` };
        const agenda = [{ title: { ar: "تقدم تنفيذ خطة العمل الوطنية" } }];
        const body = { heldOn: dayIn(days), beginsAt: "10:00", place: { ar: "الرباط" }, agenda };
        return (await call("POST", "/meetings", { as: "secretariat", body, headers })).body.id as string;
      };
      await plan(12);
      meeting = await plan(11);
      await call("POST", `/meetings/${meeting}/notice`, { as: "secretariat" });
      await awaited(world.letters, (letters) => letters.length >= 18);
    };

    beforeAll(async () => {
      [world, browser] = await Promise.all([enterWorld(), startBrowser()]);
      await begin();
    });

    afterAll(async () => {
      await browser?.stop();
      await world?.stop();
    });

    const codes = async () =>
      (await world.letters()).filter(({ html, to }) => isCode(html) && to === people.secretariat);
    const isCode = (html: string): boolean => /\b\d{8}\b/.test(html);

    const signIn = async ({ page }: Window): Promise<void> => {
      const before = (await codes()).length;
      await page.goto(`${world.address}/desk/calendar`);
      await page.fill("#email", people.secretariat);
      await page.click("main button");
      const letters = await awaited(codes, (found) => found.length > before);
      await page.fill("#code", /\b\d{8}\b/.exec(letters.at(-1)!.html)![0]);
      await page.click("main button");
    };

    /** The post tells that the notice to someone came back, as the button of the local inbox has it do. */
    const bounced = async (email: string): Promise<void> => {
      const rows = (await (await fetch(`${world.address}/local/inbox`)).text()).split("<tr>");
      const row = rows.find((one) => one.includes(email) && /دعوة|Convocation|Notice/.test(one));
      const [, letter] = /action="(\/local\/inbox\/[^/"]+)\/bounce"/.exec(row ?? "") ?? [];
      const answer = await fetch(`${world.address}${letter}/bounce`, { method: "POST" });
      expect(answer.ok).toBe(true);
    };

    /** Nobody is kept out by the page, and it is as wide as its window. */
    const met = async ({ page, faults, complaints }: Window, language: string) => {
      expect(await faults()).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.getAttribute("html", "lang")).toBe(language);
      expect(await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    };

    test(`in ${language}`, async () => {
      const window = await browser.open(taste);
      const { page } = window;
      const here = () => met(window, language);
      const go = async (path: string) => {
        await page.goto(`${world.address}${path}`);
        await here();
      };
      await signIn(window);
      await page.click(`button[value=${language}]`);
      await here();

      await page.click('main a[href="/desk/calendar/days/new"]');
      await page.click(".actions button");
      expect(await page.locator("#date-error").count()).toBe(1);
      await page.fill("#date", language === "ar" ? "2032-02-10" : "2032-02-11");
      await page.click(".actions button");
      await here();
      expect(await page.locator("#name-ar-error, #source-ar-error").count()).toBe(2);
      await page.fill("#name-ar", name);
      await page.fill("#source-ar", "قرار رئيس الحكومة");
      await page.click(".actions button");
      await page.waitForURL(/2032\?done=entered/);
      await here();
      await page.click(`tr:has-text("${name}") a`);
      await here();
      await page.click('main a[href$="/removal"]');
      await here();
      await page.click(".actions button");
      await page.waitForURL(/done=removed/);
      expect(await page.locator(`tr:has-text("${name}")`).count()).toBe(0);

      await page.goto(`${world.address}/desk/calendar/dates`);
      await page.fill("#heldOn", dayIn(30));
      await page.click("section:has(#heldOn) button");
      expect(await page.locator("tbody tr").count()).toBe(5);
      await page.fill("#from", dayIn(20));
      await page.fill("#to", dayIn(200));
      await page.click("section:has(#from) button");
      await here();

      await go("/desk/due");
      expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
      await go(`/desk/meetings/${meeting}/letters`);
      expect(await page.locator(".badge.sent, .badge.delivered").count()).toBe(18);
      await bounced(people.administration);
      await go("/desk/letters");
      await page.click('main a[href^="/desk/letters/"]');
      await here();
      await page.fill("#email", "no address");
      await page.click("main .actions button");
      await here();
      expect(await page.locator("#email-error").count()).toBe(1);
      const right = `corrected.${language}@transition-numerique.example`;
      await page.fill("#email", right);
      await page.click("main .actions button");
      await page.waitForURL(/\/desk\/letters\?done=/);
      await here();
      const again = await awaited(world.letters, (letters) => letters.some(({ to }) => to.includes(right)));
      expect(again.filter(({ to }) => to.includes(right))).toHaveLength(1);
      expect(await page.locator('main a[href^="/desk/letters/"]').count()).toBe(0);
      await page.goto(`${world.address}/desk/me`);
      await page.selectOption("#language", language);
      await page.click("main form .button");
      await page.waitForURL(/done=entry/);
      await here();
      expect(await page.textContent(".facts")).toContain(saved);
      await window.close();
    });
  });
