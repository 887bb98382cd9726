import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";

/** How long, in milliseconds, a page is waited for: on a slow machine everything comes, and late. */
const PATIENCE = 300_000;

/** Chromium from npm: told that it runs where nothing is installed, it brings its own libraries. */
const launch = async (): Promise<Browser> => {
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs24.x";
  const [{ default: binary }, { chromium }] = await Promise.all([
    import("@sparticuz/chromium"),
    import("playwright-core"),
  ]);
  return chromium.launch({
    timeout: PATIENCE,
    executablePath: await binary.executablePath(),
    args: binary.args.filter((one) => one !== "--single-process"),
  });
};

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type Violation = Readonly<{ id: string; nodes: readonly Readonly<{ html: string; failureSummary: string }>[] }>;

/** What axe-core finds wrong with a page, by WCAG 2.2 AA. */
const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const violations = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] })}).then(({ violations }) => violations)`,
  )) as readonly Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
};

/** A person's browser: its pages, what its console complained of, and what stands in its reader's way. */
export type Window = Readonly<{
  page: Page;
  complaints: readonly string[];
  faults: () => Promise<readonly string[]>;
  close: () => Promise<void>;
}>;

export type Taste = Readonly<{ locale: string; javaScriptEnabled?: boolean; width?: number; line?: string }>;

/** A status that a page was answered with is told in the console too: a refusal is one, and no complaint; nor is what comes of a line that a test cuts. */
const isRefusal = (text: string, line: string | undefined): boolean =>
  /the server responded with a status of 4\d\d/.test(text) || (line !== undefined && text.includes("net::ERR_"));

const watched = (page: Page, line: string | undefined): string[] => {
  const complaints: string[] = [];
  page.on("console", (said) => {
    if (["error", "warning"].includes(said.type()) && !isRefusal(said.text(), line)) complaints.push(said.text());
  });
  page.on("pageerror", (fault) => complaints.push(String(fault)));
  return complaints;
};

/** Reads pages over, in a browser that may run scripts though their own reader's may not. */
const inspectorIn = async (browser: Browser) => {
  const copy = await (await browser.newContext({ bypassCSP: true })).newPage();
  let read = "";
  await copy.route("**/*", async (route) =>
    route.request().resourceType() === "document"
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: read })
      : route.continue(),
  );
  return async (page: Page): Promise<readonly string[]> => {
    read = await page.content();
    await copy.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 });
    await copy.goto(page.url());
    return faultsOf(copy);
  };
};

/** What kind of page one is: the same page of another meeting at the same stage, met again in the same language and in the same trouble, is no other. */
const kindOf = async (page: Page): Promise<string> => {
  const { pathname, searchParams } = new URL(page.url());
  const purpose = searchParams.get("link")?.split(".")[0];
  const language = await page.getAttribute("html", "lang");
  const troubled = (await page.locator(".error-summary").count()) > 0;
  const [stage] = await page.locator("main .badge").allTextContents();
  return [pathname.replaceAll(/[0-9A-Z]{26}/g, "…"), purpose, language, stage, troubled].join(" ");
};

/** One Chromium, which opens windows that know nothing of each other; each kind of page is inspected once. */
export const startBrowser = async () => {
  const browser = await launch();
  const inspectCopy = await inspectorIn(browser);
  const inspected = new Set<string>();
  const inspect = async (page: Page, runs: boolean): Promise<readonly string[]> => {
    const kind = await kindOf(page);
    if (inspected.has(kind)) return [];
    inspected.add(kind);
    return runs ? faultsOf(page) : inspectCopy(page);
  };
  const open = async ({ locale, javaScriptEnabled = true, width = 1280, line }: Taste): Promise<Window> => {
    const viewport = { width, height: 900 };
    const proxy = line === undefined ? {} : { proxy: { server: line, bypass: "<-loopback>" } };
    const context = await browser.newContext({ locale, javaScriptEnabled, viewport, bypassCSP: false, ...proxy });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const complaints = watched(page, line);
    return { page, complaints, faults: () => inspect(page, javaScriptEnabled), close: () => context.close() };
  };
  return { open, stop: () => browser.close() };
};
