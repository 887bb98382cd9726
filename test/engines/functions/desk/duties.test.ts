import { afterAll, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { openDesk } from "../../../rigs/desk.ts";
import { asIfWrittenIn } from "../../../rigs/shapes.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const table = await newTable();
const desk = await openDesk(table, () => instant);
const [SECRETARY, MEMBER] = ["secretaire@ministere.example", "membre@association.example"] as const;
await desk.enter(SECRETARY, "secretariat");
await desk.enter(MEMBER, "civil-society-member");
afterAll(() => desk.stop());

const on = async (day: string) => {
  instant = `${day}T09:00:00.000Z`;
  return { secretary: await desk.signIn(SECRETARY), member: await desk.signIn(MEMBER) };
};

const plan = {
  "/heldOn": "2026-12-17",
  "/beginsAt": "10:00",
  "/place/ar": "الرباط",
  "/agenda/0/title/ar": "مختلفات",
};

const noticed = async (): Promise<string> => {
  const { secretary } = await on("2026-12-01");
  const { to } = await secretary.post("/desk/meetings/new", { key: ulid(), ...plan });
  const path = String(to).split("?")[0]!;
  await secretary.post(`${path}/notice`, { version: "1" });
  return path;
};

const dutyOn = (meeting: string, duty: string): string => `/desk/duties/MEETING/${meeting.split("/").at(-1)}/${duty}`;

const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)![1]!;

test("G5.5: what is late leads to where it is explained; the explanation stands beside it, and another may follow", async () => {
  const path = await noticed();
  const at = dutyOn(path, "minutes/2026-12-22");
  const before = await on("2026-12-22");
  expect((await before.secretary.get("/desk/due")).html).not.toContain(at);
  expect((await before.secretary.get(at)).to).toBe(path);
  const { secretary } = await on("2026-12-24");
  const due = await secretary.get("/desk/due");
  expect(due.html).toContain(`href="${at}"`);
  expect(due.html).toContain('href="/fr/obligations"');
  const { html } = await secretary.get(at);
  expect(html).toContain("Dépassée depuis 2 jours");
  expect(html).toContain("Elle n’efface pas le retard");
  const blank = await secretary.post(at, { version: versionIn(html) });
  expect(blank).toMatchObject({ status: 400, html: expect.stringContaining('<a href="#words">Explication') });
  const form = { version: versionIn(html), "/words/ar": "تأخر ورود العناصر", "/words/fr": "Éléments tardifs" };
  expect((await secretary.post(at, form)).to).toBe(`${path}?done=explained`);
  expect((await secretary.get(`${path}?done=explained`)).html).toContain("L’explication est inscrite");
  const twice = await secretary.post(at, form);
  expect(twice).toMatchObject({ status: 412, html: expect.stringContaining("Éléments tardifs") });
  const again = { ...form, version: versionIn(twice.html), "/words/fr": "Une autre cause" };
  expect((await secretary.post(at, again)).status).toBe(303);
  const told = (await secretary.get("/desk/due")).html;
  for (const words of ["Explication du secrétariat, jeudi 24 décembre 2026", "Éléments tardifs", "Une autre cause"])
    expect(told).toContain(words);
});

test("what was never owed is unknown, and who isn't of the secretariat is refused", async () => {
  const path = await noticed();
  const { secretary, member } = await on("2026-12-24");
  expect((await secretary.get(dutyOn(path, "minutes/2026-12-21"))).status).toBe(404);
  expect((await secretary.get(dutyOn(path, "nothing/2026-12-22"))).status).toBe(400);
  expect((await member.get(dutyOn(path, "minutes/2026-12-22"))).status).toBe(403);
  expect((await member.get("/desk/due")).status).toBe(403);
});

test("a duty that a newer release wrote is left out; the others are told and explained", async () => {
  const [newer, other] = [await noticed(), await noticed()];
  await asIfWrittenIn(table, { pk: "DUTY", sk: `2026-12-22#minutes#MEETING#${newer.split("/").at(-1)}` }, 99);
  const { secretary } = await on("2026-12-24");
  const at = dutyOn(other, "minutes/2026-12-22");
  const due = await secretary.get("/desk/due");
  expect(due).toMatchObject({ status: 200, html: expect.stringContaining(`href="${at}"`) });
  expect(due.html).not.toContain(dutyOn(newer, "minutes/2026-12-22"));
  const version = versionIn((await secretary.get(at)).html);
  expect((await secretary.post(at, { version })).status).toBe(400);
  expect((await secretary.post(at, { version, "/words/ar": "تأخر ورود العناصر" })).status).toBe(303);
});

test("what is late since an earlier year stands on the present page and on its own year's, to which each page leads", async () => {
  const path = await noticed();
  const at = dutyOn(path, "minutes/2026-12-22");
  const { secretary } = await on("2028-02-01");
  const now = (await secretary.get("/desk/due")).html;
  expect(now).toContain("Ce qui a été manqué en 2028");
  expect(now).toContain(`href="${at}"`);
  expect(now).toContain('<a href="/desk/due?year=2026">2026</a>');
  const earlier = (await secretary.get("/desk/due?year=2026")).html;
  expect(earlier).toContain("Ce qui a été manqué en 2026");
  expect(earlier).toContain(`href="${at}"`);
  const between = (await secretary.get("/desk/due?year=2027")).html;
  expect(between).toContain("Aucune échéance n’a été manquée cette année-là.");
  expect((await secretary.get("/desk/due?year=later")).html).toContain("Ce qui a été manqué en 2028");
});
