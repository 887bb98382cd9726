import { afterAll, expect, test } from "@jest/globals";
import { openDesk } from "../../../rigs/desk.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const table = await newTable();
const desk = await openDesk(table, () => instant);
const email = "secretaire@ministere.example";
await desk.enter(email, "secretariat");
afterAll(() => desk.stop());

const later = async <T>(minutes: number, act: () => Promise<T>): Promise<T> => {
  const before = instant;
  instant = new Date(Date.parse(before) + minutes * 60_000).toISOString();
  return act().finally(() => {
    instant = before;
  });
};

const asked = async (address = email) => {
  const browser = desk.browse();
  const answer = await browser.post("/desk/sign-in", { "/email": address });
  return { browser, answer, enter: (code: string) => browser.post("/desk/sign-in/code", { "/code": code }) };
};

const wrongCode = () => (desk.lastCode() === "11111111" ? "22222222" : "11111111");

test("who has not signed in is asked to, and comes back to where they were going", async () => {
  const browser = desk.browse();
  const first = await browser.get("/desk/meetings");
  expect(first).toMatchObject({ status: 303, to: "/desk/sign-in?to=%2Fdesk%2Fmeetings" });
  expect((await browser.get(first.to as string)).html).toContain('value="/desk/meetings"');
  await browser.post("/desk/sign-in", { "/email": email, to: "/desk/meetings" });
  const entered = await browser.post("/desk/sign-in/code", { "/code": desk.lastCode() });
  expect(entered).toMatchObject({ status: 303, to: "/desk/meetings" });
  expect((await browser.get("/desk/meetings")).status).toBe(200);
});

test.each(["https://elsewhere.example", "//elsewhere.example", "/api/meetings", "/desk/../api", "/desk/sign-out"])(
  "nobody is sent on to %s",
  async (to) => {
    const browser = desk.browse();
    await browser.post("/desk/sign-in", { "/email": email, to });
    expect((await browser.post("/desk/sign-in/code", { "/code": desk.lastCode() })).to).toBe("/desk");
  },
);

test("a session's cookies are for this host alone, out of reach of scripts, and go with the browser", async () => {
  const { enter } = await asked();
  const { cookies } = await enter(desk.lastCode());
  const kept = cookies.filter((cookie) => !cookie.includes("Max-Age=0"));
  expect(kept).toHaveLength(2);
  for (const cookie of kept)
    expect(cookie).toMatch(/^__Host-desk-(access|refresh)=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
});

test("a code may be typed with spaces, or in Arabic-Indic digits", async () => {
  for (const typed of [
    (code: string) => ` ${code.slice(0, 4)} ${code.slice(4)} `,
    (code: string) => code.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  ]) {
    const { enter } = await asked();
    expect((await enter(typed(desk.lastCode()))).status).toBe(303);
  }
});

test("a wrong code is told beside its field, and the right one still opens", async () => {
  const { enter } = await asked();
  const right = desk.lastCode();
  const wrong = await enter(wrongCode());
  expect(wrong.status).toBe(400);
  expect(wrong.html).toMatch(/id="code-error"[^>]*>هذا الرمز غير صحيح/);
  expect((await enter("")).status).toBe(400);
  expect((await enter(right)).status).toBe(303);
});

test("after too many wrong codes, and after ten minutes, a new one must be asked for", async () => {
  const tired = await asked();
  const right = desk.lastCode();
  for (let tries = 0; tries < 3; tries += 1) await tired.enter(wrongCode());
  const told = { status: 400, html: expect.stringContaining("اطلبوا رمزا جديدا") };
  expect(await tired.enter(right)).toMatchObject(told);
  const late = await asked();
  expect(await later(10, () => late.enter(desk.lastCode()))).toMatchObject(told);
});

test("an address that nobody knows is answered in all as one that is known, and gets no letter", async () => {
  const before = desk.sent.length;
  const stranger = await asked("inconnue@ministere.example");
  expect(desk.sent).toHaveLength(before);
  const known = await asked();
  expect({ ...stranger.answer, cookies: [] }).toEqual({ ...known.answer, cookies: [] });
  const masked = (html: string) => html.replaceAll(/[a-z]+@ministere\.example/g, "…");
  const pages = [await stranger.browser.get("/desk/sign-in/code"), await known.browser.get("/desk/sign-in/code")];
  expect(masked(pages[0]!.html)).toBe(masked(pages[1]!.html));
  const begun = (browser: typeof known.browser) =>
    JSON.parse(Buffer.from(browser.jar.get("__Host-desk-sign-in")!, "base64url").toString());
  expect(begun(stranger.browser).session).toHaveLength(begun(known.browser).session.length);
  for (let tries = 0; tries < 5; tries += 1) {
    const [one, other] = [await stranger.enter(wrongCode()), await known.enter(wrongCode())];
    expect({ ...one, html: masked(one.html) }).toEqual({ ...other, html: masked(other.html) });
  }
});

test("what isn't an address is told so", async () => {
  const { answer } = await asked("ministère");
  expect(answer).toMatchObject({ status: 400, html: expect.stringContaining('value="ministère"') });
});

test("when the pool asks to wait, so does the page", async () => {
  const wait = async () => "wait" as const;
  const slow = await openDesk(table, () => instant, { codes: { ...desk.office.codes, send: wait, enter: wait } });
  const browser = slow.browse();
  expect((await browser.post("/desk/sign-in", { "/email": email })).status).toBe(429);
  const begun = await asked();
  for (const [name, value] of begun.browser.jar) browser.jar.set(name, value);
  expect((await browser.post("/desk/sign-in/code", { "/code": "12345678" })).status).toBe(429);
  await slow.stop();
});

test("a session goes on when its hour is over, and ends when its twelve are", async () => {
  const browser = await desk.signIn(email);
  const before = browser.jar.get("__Host-desk-access");
  await later(61, async () => expect((await browser.get("/desk")).status).toBe(200));
  expect(browser.jar.get("__Host-desk-access")).not.toBe(before);
  await later(12 * 60 + 1, async () => expect((await browser.get("/desk")).to).toBe("/desk/sign-in?to=%2Fdesk"));
});

test("signing out ends the session at the pool too", async () => {
  const browser = await desk.signIn(email);
  const refresh = browser.jar.get("__Host-desk-refresh")!;
  expect((await browser.post("/desk/sign-out", {})).to).toBe("/desk/signed-out");
  expect([...browser.jar.keys()]).toEqual([]);
  expect(await desk.office.codes.renew(refresh)).toBeUndefined();
  expect((await browser.get("/desk/signed-out")).status).toBe(200);
});

test("a cookie that isn't one of ours opens nothing", async () => {
  for (const [access, refresh] of [
    ["nonsense", "nonsense"],
    ["", ""],
  ] as const) {
    const browser = desk.browse();
    browser.jar.set("__Host-desk-access", access);
    browser.jar.set("__Host-desk-refresh", refresh);
    browser.jar.set("__Host-desk-sign-in", "%%%");
    expect((await browser.get("/desk")).status).toBe(303);
    expect((await browser.get("/desk/sign-in/code")).to).toBe("/desk/sign-in");
    expect((await browser.post("/desk/sign-in/code", { "/code": "1" })).html).toContain("يرجى طلب رمز جديد");
  }
});
