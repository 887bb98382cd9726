import { afterAll, expect, test } from "@jest/globals";
import { openDesk } from "../../engines/desk.ts";
import { newTable } from "../../engines/table.ts";

const desk = await openDesk(await newTable(), () => "2026-12-01T09:00:00.000Z");
await desk.enter("membre@association.example", "civil-society-member", "fr");
const member = await desk.signIn("membre@association.example");
afterAll(() => desk.stop());

const seen = async (): Promise<string> => /name="version" value="(\d+)"/.exec((await member.get("/desk/me")).html)![1]!;

test("a person reads all that is held on them", async () => {
  const { html } = await member.get("/desk/me");
  for (const held of ["ممثلة", "Représentante", "membre@association.example", "Membre représentant la société civile"])
    expect(html).toContain(held);
  expect(html).toContain('<option value="fr" selected>');
});

test("a language that is changed is the desk's from then on, whatever it was switched to before", async () => {
  await member.post("/desk/language", { language: "en", back: "/desk/me" });
  expect((await member.post("/desk/me", { version: await seen(), "/language": "ar" })).to).toBe(
    "/desk/me?done=language",
  );
  const { html } = await member.get("/desk/me?done=language");
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain("سُجلت اللغة الجديدة.");
});

test("changed meanwhile, or to a language that there isn't, it is told so and nothing changes", async () => {
  expect((await member.post("/desk/me", { version: "1", "/language": "fr" })).status).toBe(412);
  const { status, html } = await member.post("/desk/me", { version: await seen(), "/language": "es" });
  expect(status).toBe(400);
  expect(html).toContain('id="language-error"');
  expect((await member.get("/desk/me")).html).toContain('<option value="ar" selected>');
});
