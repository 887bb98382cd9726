import { afterAll, expect, test } from "@jest/globals";
import { openDesk } from "../../../rigs/desk.ts";
import { newTable } from "../../../rigs/table.ts";

const desk = await openDesk(await newTable(), () => "2026-12-01T09:00:00.000Z");
await desk.enter("membre@association.example", "civil-society-member", "fr");
const member = await desk.signIn("membre@association.example");
afterAll(() => desk.stop());

const seen = async (): Promise<string> => /name="version" value="(\d+)"/.exec((await member.get("/desk/me")).html)![1]!;

test("a person reads what is held on them", async () => {
  const { html } = await member.get("/desk/me");
  for (const held of ["ممثلة", "Représentante", "membre@association.example", "Membre représentant la société civile"])
    expect(html).toContain(held);
  expect(html).toContain('<option value="fr" selected>');
});

const name = { "/name/ar": "ممثلة", "/name/latin": "Représentante" };

test("a language that is changed is the desk's from then on, whatever it was switched to before", async () => {
  await member.post("/desk/language", { language: "en", back: "/desk/me" });
  const form = { version: await seen(), ...name, "/language": "ar", "/whatsapp": "" };
  expect((await member.post("/desk/me", form)).to).toBe("/desk/me?done=entry");
  const { html } = await member.get("/desk/me?done=entry");
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain("سُجلت بياناتكم.");
});

test("changed meanwhile, to a language that there isn't, or with a number that is none, it is told so and nothing changes", async () => {
  expect((await member.post("/desk/me", { version: "1", ...name, "/language": "fr" })).status).toBe(412);
  const wrong = { version: await seen(), ...name, "/language": "es", "/whatsapp": "06 00" };
  const { status, html } = await member.post("/desk/me", wrong);
  expect(status).toBe(400);
  for (const told of ['id="language-error"', 'id="whatsapp-error"', 'value="06 00"']) expect(html).toContain(told);
  expect((await member.get("/desk/me")).html).toContain('<option value="ar" selected>');
});

test("a number is given, seen by the group once its owner agrees, and taken off again", async () => {
  await member.post("/desk/me", { version: await seen(), ...name, "/language": "fr", "/whatsapp": "+212611223344" });
  expect((await member.get("/desk/me")).html).toContain("+212611223344");
  const decided = { version: await seen(), purpose: "whatsapp", words: "2026-11", decided: "give" };
  expect((await member.post("/desk/me/consents", decided)).to).toBe("/desk/me?done=consent");
  expect((await member.get("/desk/me")).html).toContain("Consentement donné le mardi 1 décembre 2026");
  await member.post("/desk/me/consents", { ...decided, version: await seen(), decided: "withdraw" });
  await member.post("/desk/me", { version: await seen(), ...name, "/language": "fr", "/whatsapp": "" });
  expect((await member.get("/desk/me")).html).not.toContain("+212611223344");
});

test("an address is changed by its owner; one that is none is given back at its field", async () => {
  const refused = await member.post("/desk/me/address", { version: await seen(), "/email": "none" });
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('id="email-error"');
  const sent = await member.post("/desk/me/address", { version: await seen(), "/email": "juste@association.example" });
  expect(sent.to).toBe("/desk/me?done=address");
  expect((await member.get("/desk/me")).html).toContain("juste@association.example");
});

test("all that is held on a person is theirs to take away, as a file", async () => {
  const { headers, html } = await member.get("/desk/me/data");
  expect(headers["content-disposition"]).toBe('attachment; filename="ishraf.json"');
  expect(JSON.parse(html).entry.email).toBe("juste@association.example");
});
