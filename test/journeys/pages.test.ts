import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { frontIn } from "#infra/local/gateway/distribution";
import { readAssembly } from "#infra/local/template/assembly";
import { awaited, callOn, dayIn, enterWorld, isLocal, type World } from "./world.ts";

let world: World;
let call: ReturnType<typeof callOn>;
let id: string;

const LINK = "https://visio.example.ma/r/never-published";
const languages = [
  ["ar", "", "rtl", "جدول الأعمال"],
  ["fr", "/fr", "ltr", "Ordre du jour"],
  ["en", "/en", "ltr", "Agenda"],
] as const;

const page = async (path: string) => {
  const answer = await fetch(`${world.pages}${path}`);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

beforeAll(async () => {
  world = await enterWorld();
  call = callOn(world);
});

afterAll(() => world.stop());

test("a meeting that is being prepared is on no page", async () => {
  const { body } = await call("POST", "/meetings", {
    as: "secretariat",
    body: {
      heldOn: dayIn(20),
      beginsAt: "10:00",
      place: { ar: "الرباط" },
      link: LINK,
      agenda: [{ title: { ar: "مختلفات", fr: "Divers" } }],
    },
    headers: { "idempotency-key": `pages-${Date.now()}` },
  });
  id = body.id;
  const home = await awaited(
    () => page("/fr/meetings"),
    ({ status }) => status === 200,
  );
  expect(home.text).not.toContain(id);
  expect((await page(`/meetings/${id}`)).status).not.toBe(200);
});

test("G5.10: once its notice is sent, it is published in Arabic, French and English, with the head of its journal", async () => {
  expect((await call("POST", `/meetings/${id}/notice`, { as: "secretariat" })).status).toBe(200);
  const { body: journal } = await call("GET", `/journal/MEETING/${id}`);
  for (const [language, prefix, direction, agenda] of languages) {
    const { text, headers } = await awaited(
      () => page(`${prefix}/meetings/${id}`),
      ({ status }) => status === 200,
    );
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(text).toContain(agenda);
    expect(text).toContain(journal.head);
    expect(text).toContain(`/api/journal/MEETING/${id}`);
    expect(text).not.toContain("never-published");
  }
});

test("home, lists and feeds show it too, and the link to join is nowhere", async () => {
  // Home shows the nearest meeting: where others make their journeys too, theirs may be nearer.
  const home = isLocal ? ["/fr"] : [];
  for (const path of [...home, "/en/meetings", `/meetings/${dayIn(20).slice(0, 4)}`, "/calendar.ics", "/atom.xml"]) {
    const { text } = await awaited(
      () => page(path),
      (found) => found.text.includes(id),
    );
    expect(text).toContain(id);
    expect(text).not.toContain("never-published");
  }
});

const chapter = isLocal ? describe : describe.skip;

chapter("behind the distribution", () => {
  test("a page bears the headers of the template's policy, and is not sent again to who has it", async () => {
    const front = frontIn(readAssembly(process.env["TEST_ASSEMBLY"]!));
    const policy = front!.behaviours.at(-1)!.headers;
    expect(policy["content-security-policy"]).toContain("default-src 'none'");
    const { headers } = await page("/");
    for (const [name, value] of Object.entries(policy)) expect(headers.get(name)).toBe(value);
    const known = await fetch(`${world.pages}/`, { headers: { "if-none-match": headers.get("etag")! } });
    expect(known.status).toBe(304);
  });

  test("where no page stands there is a page that says so in each language, and the API's own refusals stay its own", async () => {
    const { status, text, headers } = await page("/meetings/01KBFM5A3W8T0Q5Z6X7Y8V9W0A");
    expect(status).toBe(404);
    expect(text).toContain("Cette page n’existe pas");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    const refused = await call("GET", "/meetings/01KBFM5A3W8T0Q5Z6X7Y8V9W0A");
    expect(refused).toMatchObject({ status: 404, body: { type: "urn:ishraf:problem:unknown" } });
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
  });

  test("what a page asks for is there: style sheet, fonts and the checker", async () => {
    const { text } = await page("/");
    const style = await page(/href="(\/style\.[0-9a-f]+\.css)"/.exec(text)![1]!);
    expect(style.headers.get("cache-control")).toContain("immutable");
    for (const [, font] of style.text.matchAll(/url\("([^"]+)"\)/g))
      expect((await page(font!)).headers.get("content-type")).toBe("font/woff2");
    expect((await page("/journal.mjs")).text).toContain("export const check");
  });
});
