import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { people } from "#infra/local/sample";
import { startBrowser, type Taste, type Window } from "../rigs/browser.ts";
import { pdf } from "../rigs/pictures.ts";
import { awaited, dayIn, enterWorld, isLocal, type World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await enterWorld();
});

afterAll(() => world?.stop());

test("on any deployment, who has no session is asked to sign in", async () => {
  const answer = await fetch(`${world.address}/desk`, { redirect: "manual" });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/desk/sign-in?to=%2Fdesk");
  const page = await fetch(`${world.address}/desk/sign-in`, { headers: { "accept-language": "fr" } });
  expect(await page.text()).toContain("Connexion au bureau");
});

/** Looks at a file's page again until the file has been examined, as the page asks for. */
const examined = async (page: Page): Promise<void> => {
  if ((await page.locator('main a[href$="/content"]').count()) > 0) return;
  await page.reload();
  await examined(page);
};

/** A deployment that sends codes is needed: the rehearsal's emulator sends none. */
const chapter = isLocal ? describe : describe.skip;

const readers = [
  {
    taste: { locale: "ar-MA" },
    language: "ar",
    direction: "rtl",
    article: "المادة 5 من الدليل",
    stages: ["قيد الإعداد", "وُجهت الدعوة"],
  },
  {
    taste: { locale: "fr-MA", width: 390, javaScriptEnabled: false },
    language: "fr",
    direction: "ltr",
    article: "Article 5 du guide",
    stages: ["En préparation", "Convoquée"],
  },
] as const satisfies readonly Readonly<{ taste: Taste; [more: string]: unknown }>[];

chapter("a secretary works at the desk", () => {
  let browser: Awaited<ReturnType<typeof startBrowser>>;

  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser?.stop());

  const letters = async () => (await world.letters()).filter(({ to }) => to.includes(people.secretariat));

  /** The code of the letter that came after so many others. */
  const codeAfter = async (before: number): Promise<string> => {
    const found = await awaited(letters, (all) => all.length > before);
    return /\b\d{6,8}\b/.exec(found.at(-1)!.html)![0];
  };

  /** Each page as it is met: nobody is kept out by it, and it is in the reader's language and direction. */
  const met = async ({ page, faults, complaints }: Window, language: string, direction: string) => {
    expect(await faults()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(await page.getAttribute("html", "dir")).toBe(direction);
    const wider = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wider).toBe(0);
  };

  test.each(readers)(
    "from sign-in to a notice that has gone, in $language ($taste)",
    async ({ taste, language, direction, article, stages }) => {
      const window = await browser.open(taste);
      const { page } = window;
      const here = () => met(window, language, direction);

      await page.goto(`${world.address}/desk/meetings`);
      await here();
      const before = (await letters()).length;
      await page.fill("#email", people.secretariat);
      await page.click("main button");
      await here();
      const code = await codeAfter(before);
      await page.fill("#code", code === "12345678" ? "87654321" : "12345678");
      await page.click("main button");
      await here();
      expect(await page.locator("#code-error").count()).toBe(1);
      await page.fill("#code", code);
      await page.click("main button");
      expect(new URL(page.url()).pathname).toBe("/desk/meetings");
      await page.click(`button[value=${language}]`);
      await here();

      await page.goto(`${world.address}/desk`);
      await here();
      await page.click('main a[href="/desk/meetings/new"]');
      await here();
      await page.click(".actions button");
      await here();
      expect(await page.locator(".field-error").count()).toBe(3);

      await page.fill("#heldOn", dayIn(9));
      await page.fill("#beginsAt", "10:00");
      await page.fill("#place-ar", "قاعة الاجتماعات بمقر الوزارة، الرباط");
      await page.fill("#agenda-0-title-ar", "تقدم تنفيذ خطة العمل الوطنية");
      await page.fill("#agenda-0-title-fr", "Avancement du plan d’action national");
      await page.fill("#agenda-2-title-ar", "مختلفات");
      await page.click('button[name="more"]');
      await here();
      expect(await page.inputValue("#heldOn")).toBe(dayIn(9));
      expect(await page.inputValue("#agenda-1-title-ar")).toBe("مختلفات");
      expect(await page.locator("#agenda-3-title-ar").count()).toBe(1);
      await page.press("#agenda-0-title-fr", "Enter");
      await page.waitForURL(/done=planned/);
      await here();
      expect(await page.textContent(".badge")).toBe(stages[0]);

      await page.click("main form .button");
      await here();
      expect(await page.textContent(".error-summary")).toContain(article);
      await page.click('main a[href$="/plan"]');
      await here();
      await page.fill("#heldOn", dayIn(10));
      await page.click(".actions button");
      await here();
      await page.click("main form .button");
      await here();
      expect(await page.textContent(".badge")).toBe(stages[1]);
      expect(await page.locator("main form").count()).toBe(0);

      const letter = pdf(`a letter, in ${language}`);
      await page.goto(`${world.address}/desk`);
      await page.click('main a[href="/desk/files/new"]');
      await here();
      await page.click(".actions button");
      await here();
      expect(await page.locator("#file-error").count()).toBe(1);
      await page.setInputFiles("#file", { name: "lettre.pdf", mimeType: "application/pdf", buffer: letter });
      await page.click(".actions button");
      await here();
      await examined(page);
      const [saved] = await Promise.all([page.waitForEvent("download"), page.click('main a[href$="/content"]')]);
      expect(saved.suggestedFilename()).toMatch(/^appointment-letter-[0-9A-Z]{26}\.pdf$/);
      expect(readFileSync(await saved.path())).toEqual(letter);

      await page.click('nav a[href="/desk/meetings"]');
      await here();
      expect(await page.locator("tbody tr").count()).toBeGreaterThan(0);
      await page.goto(`${world.address}/desk/nowhere`);
      await here();
      await page.click(".site a");
      await page.click(".worker button");
      await here();
      await page.goto(`${world.address}/desk`);
      expect(new URL(page.url()).pathname).toBe("/desk/sign-in");
      await window.close();
    },
  );

  test("the code's letter is worded by us, in its reader's language", async () => {
    const letter = (await letters()).at(-1)!;
    expect(letter.subject).toBe("رمز الدخول إلى مكتب لجنة الإشراف");
    expect(letter.html).toContain('dir="rtl"');
  });

  test("who follows a link of another site is led to the page with the session they have", async () => {
    const window = await browser.open({ locale: "fr-MA" });
    await window.page.goto(`data:text/html,<a href="${world.address}/desk/meetings">x</a>`);
    await window.page.click("a");
    await window.page.waitForURL(/sign-in/);
    await window.close();
  });
});
