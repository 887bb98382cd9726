import { afterAll, expect, test } from "@jest/globals";
import { address, openDesk } from "../../../rigs/desk.ts";
import { newTable } from "../../../rigs/table.ts";

const desk = await openDesk(await newTable(), () => "2026-12-01T09:00:00.000Z");
const email = "secretaire@ministere.example";
await desk.enter(email, "secretariat");
const browser = await desk.signIn(email);
afterAll(() => desk.stop());

const send = (headers: Readonly<Record<string, string>>) => browser.post("/desk/language", { language: "fr" }, headers);

test.each([
  ["a page of ours", { "sec-fetch-site": "same-origin" }, 303],
  ["a page of ours, in a browser that tells the origin alone", { origin: address }, 303],
  ["another site", { "sec-fetch-site": "cross-site", origin: address }, 403],
  ["another host of the same domain", { "sec-fetch-site": "same-site" }, 403],
  ["an address typed by hand", { "sec-fetch-site": "none" }, 403],
  ["another origin", { origin: "https://elsewhere.example" }, 403],
  ["an origin that isn't told", { origin: "null" }, 403],
  ["nobody knows where", {}, 403],
])("a form sent from %s", async (_where, headers, status) => {
  expect((await send(headers)).status).toBe(status);
});

test("who follows a link of another site is led one step on before they are asked to sign in", async () => {
  const stranger = desk.browse();
  const threshold = await stranger.get("/desk/meetings", { "sec-fetch-site": "cross-site" });
  expect(threshold).toMatchObject({ status: 200, html: expect.stringContaining('content="0; url=/desk/meetings"') });
  expect((await stranger.get("/desk/meetings", { "sec-fetch-site": "same-origin" })).status).toBe(303);
});

test.each(["/desk/sign-in", "/desk", "/desk/nowhere"])(
  "%s runs nothing, is framed by no one, and isn't kept",
  async (path) => {
    expect((await browser.get(path)).headers).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy":
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "referrer-policy": "same-origin",
      "strict-transport-security": expect.stringContaining("max-age=63072000"),
      "x-content-type-options": "nosniff",
    });
  },
);

test("no page holds a script or a style of its own", async () => {
  for (const path of ["/desk", "/desk/meetings/new", "/desk/sign-in"])
    expect((await browser.get(path)).html).not.toMatch(/<script|<style|style="|\son\w+="/);
});

test("the style sheet stands under a name of its own, to be kept", async () => {
  const [, path = ""] = /href="(\/desk\/style\.[0-9a-f]+\.css)"/.exec((await browser.get("/desk")).html) ?? [];
  const sheet = await browser.get(path);
  expect(sheet).toMatchObject({ status: 200, headers: { "content-type": "text/css; charset=utf-8" } });
  expect(sheet.headers["cache-control"]).toContain("immutable");
});

test.each([
  ["/desk/sign-in/code", "/desk/sign-in/code"],
  ["/desk/from-letter?link=coming.01.1.a-b.c_d", "/desk/from-letter?link=coming.01.1.a-b.c_d"],
  ["/desk/from-letter?link=a&to=b", "/desk"],
  ["/desk/from-letter?link=a%0d%0a", "/desk"],
  ["/desk/meetings?link=a", "/desk"],
  ["//elsewhere.example", "/desk"],
  ["https://elsewhere.example/desk", "/desk"],
])("a change of language at %s goes back to %s", async (back, to) => {
  expect((await browser.post("/desk/language", { language: "fr", back })).to).toBe(to);
});
