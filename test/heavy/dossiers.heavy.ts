import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { check } from "../../checkers/journal.mjs";
import { type Candidate, candidateAt, questions } from "../journeys/candidate.ts";
import { openCallIn, travelTo } from "../journeys/open-call.ts";
import { awaited, enterWorld, type World } from "../journeys/world.ts";
import { startBrowser } from "../rigs/browser.ts";
import { startLine } from "../rigs/line.ts";
import { pagedPdf } from "../rigs/paged-pdf.ts";

const PARTS = [0, 1, 2, 3, 4, 5] as const;

let world: World;
let browser: Awaited<ReturnType<typeof startBrowser>>;
let call: Awaited<ReturnType<typeof openCallIn>>;
const line = await startLine();

beforeAll(async () => {
  [world, browser] = await Promise.all([enterWorld(), startBrowser()]);
  call = await openCallIn(world);
});

afterEach(() => line.mend());

afterAll(async () => {
  line.stop();
  await browser?.stop();
  await world?.stop();
});

/** A scanned document of some pages and megabytes. */
const scanned = (megabytes: number): Buffer => pagedPdf(4, megabytes * 250_000);

const choose = ({ page }: Candidate, part: number, name: string, megabytes: number): Promise<void> =>
  page
    .locator(`#part-${part} input[type=file]`)
    .setInputFiles({ name, mimeType: "application/pdf", buffer: scanned(megabytes) });

/** A line of half a megabyte a second upwards. */
const slowly = async ({ page }: Candidate): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const speed = { latency: 40, downloadThroughput: 1_000_000, uploadThroughput: 500_000 };
  await session.send("Network.emulateNetworkConditions", { offline: false, ...speed });
};

const stages = ({ page }: Candidate): Promise<readonly (string | undefined)[]> =>
  page.locator(".state").evaluateAll((states) => states.map((state) => state.getAttribute("data-stage") ?? ""));

/** Waits, without looking at the page anew, until so many parts are there. */
const accepted = ({ page }: Candidate, count: number): Promise<void> =>
  page
    .locator(".state[data-stage=accepted]")
    .nth(count - 1)
    .waitFor();

const HASH = /\b[0-9a-f]{64}\b/g;

/** A receipt as it is taken from the page, checked by a stranger's program against the head hash in the letter. */
const checked = async (candidate: Candidate, part: number): Promise<void> => {
  const { page, letters } = candidate;
  const path = await page.locator(`#part-${part} a[href$="/receipt"]`).getAttribute("href");
  const journal = await page.evaluate(async (from) => (await fetch(from)).json(), `${world.address}${path}`);
  const heads = (await letters()).flatMap(({ text }) => text.match(HASH) ?? []);
  expect(heads).toContain(journal.head);
  expect(check(journal, journal.head)).toEqual([]);
};

let whole: Candidate;
let lacking: Candidate;
let plain: Candidate;

test("in Arabic: what is typed is kept whatever the line does, six documents come over a slow line that is cut, and the dossier is complete", async () => {
  const email = "murashaha@association.example";
  const taste = { width: 360, line: line.address };
  whole = await candidateAt(
    { world, browser, call: call.id },
    { email, language: "ar", name: "جمعية الشفافية المحلية", taste },
  );
  const { page, here, picture, answer, choose: tick, said, letters, show } = whole;
  await here();
  await tick();
  await answer(questions.slice(0, 3), "تشتغل الجمعية منذ سنوات على نشر المعلومات العمومية.");
  await said("حُفظت الاستمارة");
  line.cut();
  await answer(questions.slice(3), "نقترح تتبع التزامات الخطة في جهتنا.");
  await said("محفوظ في هذا المتصفح");
  await picture("line-lost-form");
  line.mend();
  await said("أُجيب عن كل الأسئلة");
  await page.reload();
  expect(await page.inputValue("#answers-pointsDrafting")).toContain("نقترح تتبع");

  await slowly(whole);
  for (const part of PARTS) await choose(whole, part, `وثيقة رقم ${part}.pdf`, part === 5 ? 9 : 2);
  const sent = () => page.locator("#part-5 progress").getAttribute("value");
  await awaited(sent, (hundredths) => Number(hundredths) > 2);
  line.cut();
  const says = () => page.locator("#part-5 .says").textContent();
  expect(await awaited(says, (text) => /انقطع الاتصال/.test(text ?? ""))).toContain("انقطع الاتصال");
  expect(Number(await sent())).toBeLessThan(100);
  await here();
  await picture("line-lost");
  line.mend();
  for (const part of PARTS) {
    const again = page.locator(`#part-${part} .drop button`);
    if (await again.isVisible()) await again.click();
  }
  await picture("sending-again");
  await accepted(whole, 6);
  await here();
  await picture("accepted");

  await choose(whole, 0, "النظام الأساسي بعد التعديل.pdf", 1);
  await page.locator("#part-0 .receipt", { hasText: "بعد التعديل" }).waitFor({ state: "attached" });
  await page.locator("#application button[value=deposit]").click();
  await page.waitForURL(/done=deposited/);
  await here();
  await picture("complete");
  expect(await page.locator("#standing").textContent()).toContain("الملف مكتمل");
  const told = await awaited(letters, (all) => all.some(({ subject }) => subject.includes("اكتمل")));
  expect(told.map(({ subject }) => subject)).toEqual(expect.arrayContaining([expect.stringContaining("اكتمل")]));
  await awaited(letters, (all) => all.filter(({ text }) => text.includes("SHA-256")).length >= 7);
  await show();
  await checked(whole, 0);
});

test("in French: what is refused and what is missing is told, with what to do", async () => {
  const taste = { width: 1_024 };
  const email = "candidate@association.example";
  lacking = await candidateAt(
    { world, browser, call: call.id },
    { email, language: "fr", name: "جمعية المواطنة الرقمية", taste },
  );
  const { page, here, picture, answer, choose: tick, said } = lacking;
  await tick();
  await answer(questions.slice(0, 2), "L’association suit les budgets des communes.");
  await said("Formulaire enregistré");
  await page.locator("#application button[value=deposit]").click();
  await page.locator(".error-summary").waitFor();
  await here();
  await picture("unanswered");
  await choose(lacking, 0, "Statuts de l’association.pdf", 1);
  await accepted(lacking, 1);
  const broken = { name: "bilan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 et rien d’autre") };
  await page.locator("#part-2 input[type=file]").setInputFiles(broken);
  await page.locator("#part-2 .notice-stop").waitFor();
  const sheet = { name: "bilan.xlsx", mimeType: "application/vnd.ms-excel", buffer: Buffer.from("PK") };
  await page.locator("#part-3 input[type=file]").setInputFiles(sheet);
  expect(await page.locator("#part-3 .says").textContent()).toContain("Ce type de fichier n’est pas admis");
  await here();
  await picture("lacking");
  expect(await page.locator("#standing").textContent()).toContain("Il manque encore au dossier");
});

test("without a script: a part goes by a plain form straight to where files are kept, and the page leads back", async () => {
  const taste = { width: 390, javaScriptEnabled: false };
  const email = "plain@association.example";
  plain = await candidateAt(
    { world, browser, call: call.id },
    { email, language: "fr", name: "جمعية التنمية القروية", taste },
  );
  const { page, here, picture, answer, choose: tick, candidacy, follow } = plain;
  await tick();
  await answer(questions, "Réponse.");
  await page.locator("#application button[value=deposit]").click();
  await page.waitForURL(/done=deposited/);
  await here();
  await follow("/parts/0");
  await picture("bring");
  await page.click("main .actions button");
  await here();
  await page.setInputFiles("#file", { name: "statuts.pdf", mimeType: "application/pdf", buffer: scanned(1) });
  await picture("send");
  await page.click("main .actions button");
  await page.waitForURL(new RegExp(`/desk/candidacies/${candidacy}\\?`));
  await awaited(
    async () => {
      await page.reload();
      return stages(plain);
    },
    ([first]) => first === "accepted",
  );
  await here();
  await picture("brought");
  expect((await stages(plain))[0]).toBe("accepted");
});

test("G4.9: at the close, the whole dossier goes to study, and the others are set aside with what they lacked", async () => {
  await travelTo(world, new Date(Date.parse(call.closesAt) + 1_800_000).toISOString());
  await whole.show();
  await whole.picture("in-study");
  expect(await whole.page.locator("#standing").textContent()).toContain("أُحيل على لجنة الانتقاء");
  expect(await whole.page.locator("main textarea, main input[type=file]").count()).toBe(0);
  await lacking.show();
  await lacking.picture("set-aside");
  expect(await lacking.page.locator("#standing").textContent()).toContain("il est écarté de l’étude");
  expect(await lacking.page.locator("#standing li").count()).toBe(6);
  await plain.show();
  expect(await plain.page.locator("#standing li").count()).toBe(5);
});
