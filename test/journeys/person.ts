import { expect } from "@jest/globals";
import type { startBrowser, Taste } from "../rigs/browser.ts";
import { awaited, type World } from "./world.ts";

type Who = Readonly<{ email: string; language: "ar" | "fr"; taste: Omit<Taste, "locale"> }>;

/** The code of the letter that reaches someone after so many others. */
const codeAfter = async (world: World, email: string, before: number): Promise<string> => {
  const found = await awaited(
    async () => (await world.letters()).filter(({ to }) => to.includes(email)),
    (all) => all.length > before,
  );
  return /\b\d{6,8}\b/.exec(found.at(-1)!.html)![0];
};

/** Someone at their browser: each page that they meet keeps nobody out, and is in their language and direction. */
export const personAt = async (
  world: World,
  browser: Awaited<ReturnType<typeof startBrowser>>,
  { email, language, taste }: Who,
) => {
  const window = await browser.open({ locale: `${language}-MA`, ...taste });
  const { page } = window;

  const here = async () => {
    expect({ at: page.url(), faults: await window.faults(), complaints: window.complaints }).toEqual({
      at: page.url(),
      faults: [],
      complaints: [],
    });
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(await page.getAttribute("html", "dir")).toBe(language === "ar" ? "rtl" : "ltr");
    const wider = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    expect({ at: page.url(), wider }).toEqual({ at: page.url(), wider: 0 });
  };

  /** Asks for a code, and enters the one that comes. */
  const askAndEnter = async (ask: () => Promise<void>) => {
    const before = (await world.letters()).filter(({ to }) => to.includes(email)).length;
    await ask();
    await page.fill("#code", await codeAfter(world, email, before));
    await page.click("main button");
  };

  const signIn = () =>
    askAndEnter(async () => {
      await page.fill("#email", email);
      await page.click("main button");
    });

  /** Goes to a page of the desk, signing in first where the session has ended. */
  const goTo = async (path: string) => {
    await page.goto(`${world.address}${path}`);
    if (new URL(page.url()).pathname === "/desk/sign-in") await signIn();
    if ((await page.getAttribute("html", "lang")) !== language) await page.click(`button[value=${language}]`);
    await here();
  };

  /** The path of the link by which someone does something about a meeting, in the last letter that brought them one. */
  const linkTo = async (purpose: string, meeting: string): Promise<string> => {
    const link = new RegExp(`/desk/from-letter\\?link=${purpose}\\.${meeting}\\.\\S+`);
    const letters = await awaited(
      async () => (await world.letters()).filter(({ to, text }) => to.includes(email) && link.test(text)),
      (found) => found.length > 0,
    );
    return link.exec(letters.at(-1)!.text)![0];
  };

  /** Comes to the desk by a letter's link, with the code that this asks for. */
  const enterFrom = async (link: string) => {
    await goTo(link);
    await askAndEnter(() => page.click("main .actions button"));
    await here();
  };

  /** Presses what sends a form. */
  const send = async () => {
    await page.click("main .actions button");
    await here();
  };

  const follow = async (ending: string) => {
    await page.click(`main a[href$="${ending}"]`);
    await here();
  };

  const typed: string[] = [];
  const fill = async (fields: Readonly<Record<string, string>>) => {
    typed.push(...Object.values(fields));
    for (const [id, text] of Object.entries(fields)) await page.fill(`[id="${id}"]`, text);
  };

  return { page, here, goTo, linkTo, enterFrom, send, follow, fill, typed, close: window.close };
};
