import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import seats from "../../infra/local/seats.json" with { type: "json" };
import { awaited, callOn, dayIn, enterWorld, isLocal, type World } from "../journeys/world.ts";
import { startBrowser } from "../rigs/browser.ts";

const chapter = isLocal ? describe : describe.skip;
const tongues = ["ar", "fr", "en"] as const;

/** Each day that passes takes a part of a second, and more on a machine that has other work. */

/** Days pass: only a system whose clock can be moved can tell this. Numbers are of days from the beginning. */
chapter("what article 5 refuses, in three languages", () => {
  let world: World;
  let call: ReturnType<typeof callOn>;
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  let id: string;

  const travelTo = async (day: number) => {
    const to = `${dayIn(day)}T09:00:00Z`;
    const answer = await fetch(`${world.address}/local/clock`, { method: "POST", body: JSON.stringify({ to }) });
    expect(answer.status).toBe(200);
  };
  let keys = 0;
  const asking = (as: "secretariat" | "civil-society", body?: unknown, headers: Record<string, string> = {}) => {
    keys += 1;
    return { as, ...(body !== undefined && { body }), headers: { "idempotency-key": `article-5-${keys}`, ...headers } };
  };

  /** Asks for what the guide forbids, in each language: the same refusal, each time in other words. */
  const refused = async (method: string, path: string, asked: ReturnType<typeof asking>) => {
    const answers = [];
    for (const language of tongues)
      answers.push(await call(method, path, { ...asked, headers: { ...asked.headers, "accept-language": language } }));
    expect(answers.map(({ status, headers }) => [status, headers.get("content-language")])).toEqual(
      tongues.map((language) => [422, language]),
    );
    const refusals = answers.map(({ body }) => body.refusals[0]);
    expect(new Set(refusals.map(({ because }) => because)).size).toBe(3);
    expect(new Set(refusals.map(({ says }) => says)).size).toBe(3);
    return refusals[0];
  };

  const plan = (day: number, more: object = {}) => ({
    heldOn: dayIn(day),
    beginsAt: "10:00",
    place: { ar: "الرباط" },
    agenda: [{ title: { ar: "تتبع الالتزامات" } }],
    ...more,
  });
  const version = async () => String((await call("GET", `/meetings/${id}`, { as: "secretariat" })).headers.get("etag"));

  beforeAll(async () => {
    [world, browser] = await Promise.all([enterWorld(), startBrowser()]);
    call = callOn(world);
    const made = await call("POST", "/meetings", asking("secretariat", plan(9)));
    id = made.body.id;
  });

  afterAll(async () => {
    await browser?.stop();
    await world?.stop();
  });

  test("G5.3: a notice that leaves nine days", async () => {
    const refusal = await refused("POST", `/meetings/${id}/notice`, asking("secretariat"));
    expect(refusal).toMatchObject({ rule: "G5.3", article: 5, source: "text", measures: { given: 9, due: 10 } });
    const moved = asking("secretariat", plan(14), { "if-match": await version() });
    expect((await call("PUT", `/meetings/${id}`, moved)).status).toBe(200);
    expect((await call("POST", `/meetings/${id}/notice`, asking("secretariat"))).status).toBe(200);
  });

  test("G5.3: another day or another agenda, once the notice has gone, that leaves nine days", async () => {
    const otherDay = asking("secretariat", plan(9), { "if-match": await version() });
    expect(await refused("PUT", `/meetings/${id}`, otherDay)).toMatchObject({ rule: "G5.3", measures: { given: 9 } });
    await travelTo(1);
  });

  test("G5.3: a day that a member proposes, accepted though it leaves too few days", async () => {
    const proposed = asking("civil-society", { change: "date", heldOn: dayIn(10), reason: { ar: "تعارض المواعيد" } });
    const { body } = await call("POST", `/meetings/${id}/proposals`, proposed);
    const accepted = asking("secretariat", { accepted: true, reason: { ar: "نعم" } });
    const refusal = await refused("POST", `/meetings/${id}/proposals/${body.id}/answer`, accepted);
    expect(refusal).toMatchObject({ rule: "G5.3", article: 5 });
  });

  test("G5.4: a proposal after the time for it", async () => {
    await travelTo(7);
    const late = asking("civil-society", { change: "agenda", title: { ar: "نقطة" } });
    expect(await refused("POST", `/meetings/${id}/proposals`, late)).toMatchObject({ rule: "G5.4", article: 5 });
  });

  test("G5.6: publication while members may enrich, and enrichment when they no longer may", async () => {
    await travelTo(14);
    const { body } = await call("GET", "/seats");
    expect(body.seats).toHaveLength(seats.length);
    const ids: readonly string[] = body.seats.map((seat: { id: string }) => seat.id);
    const sheet = { presided: { by: "chair" }, seats: ids.map((seat) => ({ seat, presence: "present" })), guests: [] };
    expect((await call("PUT", `/meetings/${id}/attendance`, asking("secretariat", sheet))).status).toBe(200);
    expect((await call("POST", `/meetings/${id}/minutes/sending`, asking("secretariat"))).status).toBe(200);
    const early = await refused("POST", `/meetings/${id}/minutes/publication`, asking("secretariat"));
    expect(early).toMatchObject({ rule: "G5.6", article: 5 });
    await travelTo(22);
    const late = asking("civil-society", { item: 1, says: { ar: "إضافة" } });
    expect(await refused("POST", `/meetings/${id}/contributions`, late)).toMatchObject({ rule: "G5.6", article: 5 });
    expect((await call("GET", `/meetings/${id}`)).body.stage).toBe("minutes-published");
  });

  test.each([
    ["ar-MA", "", "rtl", 1280],
    ["fr-MA", "/fr", "ltr", 390],
    ["en-GB", "/en", "ltr", 1280],
  ])(
    "G5.10: citizens read the result in a browser, in %s, and nothing keeps anyone out",
    async (locale, prefix, direction, width) => {
      const { page, faults, complaints } = await browser.open({ locale, width, javaScriptEnabled: false });
      const minutes = `${prefix}/meetings/${id}`;
      await awaited(
        async () => (await fetch(`${world.pages}${minutes}`)).text(),
        (html) => html.includes('id="minutes"'),
      );
      const paths = [
        minutes,
        prefix || "/",
        `${prefix}/meetings`,
        `${prefix}/guide`,
        `${prefix}/guide/5`,
        `${prefix}/obligations`,
        `${prefix}/check`,
      ];
      for (const path of [...paths, `${prefix}/nowhere`]) {
        await page.goto(`${world.pages}${path}`);
        expect([path, await faults()]).toEqual([path, []]);
        expect([path, complaints]).toEqual([path, []]);
        expect(await page.getAttribute("html", "dir")).toBe(path.endsWith("nowhere") ? "rtl" : direction);
        const wider = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
        expect([path, wider]).toEqual([path, 0]);
      }
    },
  );
});
