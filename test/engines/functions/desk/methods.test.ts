import { afterAll, expect, test } from "@jest/globals";
import { forAssociation } from "#committee/association";
import { giveCapacity, Person } from "#committee/people";
import { circumstancesOf } from "#functions/circumstances";
import { associations, keyOf, people } from "#functions/matters";
import { record } from "#functions/record";
import { sweep } from "#functions/sweep";
import { type Browsing, openDesk } from "../../../rigs/desk.ts";
import { sweepOfficeAt } from "../../../rigs/office.ts";
import { memberOfSpace } from "../../../rigs/space.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const at = () => instant;
const table = await newTable();
const desk = await openDesk(table, at);
const [SECRETARY, ASSOCIATION, MEMBER] = ["s@ministere.example", "a@post.example", "m@post.example"] as const;
await desk.enter(SECRETARY, "secretariat");
await desk.enter(MEMBER, "administration-member");
const spokesperson = await desk.enter(ASSOCIATION, "observer");
const { id: association } = await memberOfSpace(desk.office, 1);
afterAll(() => desk.stop());

const actFor = async (): Promise<void> => {
  const key = keyOf(people, spokesperson);
  const before = (await desk.office.register.load([key])).get(key)!;
  const capacity = forAssociation(keyOf(associations, association));
  const given = giveCapacity(Person.parse(before.state), capacity)!;
  const circumstances = circumstancesOf(desk.office, undefined, { by: "test" });
  await record(desk.office, { kind: people, id: spokesperson, before }, given, circumstances);
};

const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;

/** A form filled in as it stands, but for what is typed: fields and what was chosen or ticked. */
const filledIn = (html: string): Readonly<Record<string, string>> => {
  const inputs = [...html.matchAll(/<input [^>]*>/g)].map(([tag]) => tag);
  const typed = inputs.flatMap((tag) => {
    const [name, value] = [/name="(\/[^"]+)"/.exec(tag)?.[1], /value="([^"]*)"/.exec(tag)?.[1]];
    const counts = !tag.includes('type="checkbox"') || tag.includes("checked");
    return name && value && counts ? [[name, value] as const] : [];
  });
  const chosen = [...html.matchAll(/<select [^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = "", options = ""]) => [name, /<option value="([^"]*)" selected/.exec(options)?.[1] ?? ""] as const,
  );
  return Object.fromEntries([...typed, ...chosen]);
};

const plan = async (browser: Browsing): Promise<void> => {
  const { html } = await browser.get("/desk/plans/new");
  await browser.post("/desk/plans/new", {
    key: hidden(html, "key"),
    ...{ "/title/ar": "خطة العمل الوطنية", "/title/fr": "Quatrième plan" },
    ...{ "/begins": "2026-12-01", "/ends": "2028-11-30", "/adoptedOn": "2026-12-01" },
    ...{ "/bodies/0/name/ar": "وزارة", "/bodies/0/contact/name/ar": "مكتب", "/bodies/0/contact/name/latin": "Bureau" },
    ...{ "/bodies/0/contact/email": "bureau@example.ma", "/bodies/0/contact/language": "fr" },
  });
};

test("a method is drafted, consulted on, answered for and voted on at the desk, from its draft to its publication", async () => {
  await actFor();
  const secretary = await desk.signIn(SECRETARY);
  await plan(secretary);
  const blank = await secretary.get("/desk/methods/new");
  expect(blank.html).toContain("Statuts de l’association");
  const typed = {
    ...filledIn(blank.html),
    ...{ "/text/ar": "نص المنهجية", "/text/fr": "Le texte", "/seats:number": "9", "/objectionDays:number": "5" },
    ...{ "/call/opensOn": "2027-02-01", "/call/closesOn": "2027-03-01" },
  };
  const key = hidden(blank.html, "key");
  const wrong = await secretary.post("/desk/methods/new", { ...typed, key, "/seats:number": "neuf" });
  expect(wrong).toMatchObject({ status: 400 });
  const { to } = await secretary.post("/desk/methods/new", { ...typed, key });
  const path = String(to).split("?")[0]!;
  expect((await secretary.get(path)).html).toContain("Projet");

  const changing = await secretary.get(`${path}/change`);
  const changed = { ...filledIn(changing.html), ...typed, version: hidden(changing.html, "version") };
  expect(await secretary.post(`${path}/change`, { ...changed, "/seats:number": "8" })).toMatchObject({ status: 303 });

  const opening = await secretary.get(`${path}/consultation`);
  const version = hidden(opening.html, "version");
  const early = await secretary.post(`${path}/consultation`, { version, "/closesOn": "2026-12-05" });
  expect(early).toMatchObject({ status: 422 });
  expect(early.html).toContain("ne peut prendre fin avant");
  expect(await secretary.post(`${path}/consultation`, { version, "/closesOn": "2026-12-15" })).toMatchObject({
    status: 303,
  });

  const spokes = await desk.signIn(ASSOCIATION);
  const contribution = `${path}/contributions/${association}`;
  expect((await spokes.get(path)).html).toContain(`href="${contribution}"`);
  expect((await spokes.get(contribution)).status).toBe(200);
  await spokes.post(contribution, { "/says/ar": "مساهمة الجمعية" });
  expect((await spokes.get(contribution)).html).toContain("مساهمة الجمعية");

  instant = "2026-12-16T01:00:00.000Z";
  await sweep(sweepOfficeAt(table, at).office)({});
  const back = await desk.signIn(SECRETARY);
  expect((await back.get(path)).html).toContain(`href="${contribution}/answer"`);
  const unanswered = await back.get(`${path}/vote`);
  const refused = await back.post(`${path}/vote`, { version: hidden(unanswered.html, "version") });
  expect(refused.html).toContain("attend encore une réponse");
  const answer = await back.get(`${contribution}/answer`);
  await back.post(`${contribution}/answer`, { version: hidden(answer.html, "version"), "/says/ar": "جواب" });
  const vote = await back.get(`${path}/vote`);
  expect(await back.post(`${path}/vote`, { version: hidden(vote.html, "version") })).toMatchObject({ status: 303 });

  const voter = await desk.signIn(ASSOCIATION);
  expect((await voter.get(path)).html).toContain(`href="${path}/votes/${association}"`);
  expect(await voter.post(`${path}/votes/${association}`, { "/yes:boolean": "true" })).toMatchObject({ status: 303 });

  expect((await voter.get(`${path}/votes/${association}`)).html).toMatch(/value="true" checked/);

  instant = "2026-12-24T01:00:00.000Z";
  await sweep(sweepOfficeAt(table, at).office)({});
  const { html } = await (await desk.signIn(SECRETARY)).get(path);
  expect(html).toContain("Adoptée et publiée");
  expect(html).toContain("جواب");
});

test("whoever has no part in the method reads the list, and no form of it", async () => {
  const browser = await desk.signIn(MEMBER);
  expect((await browser.get("/desk/methods")).status).toBe(200);
  expect((await browser.get("/desk/methods/new")).status).toBe(403);
});
