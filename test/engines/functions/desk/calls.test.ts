import { afterAll, expect, test } from "@jest/globals";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { giveCapacity, Person } from "#committee/people/people";
import { adoptPlan } from "#committee/plans/adopting";
import { plans } from "#committee/plans/kind";
import { forAssociation } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { candidacyId } from "#functions/api/candidacies/id";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { publishedMethod } from "../../../pure/committee/call-examples.ts";
import { allowed } from "../../../pure/committee/examples.ts";
import { adopted, bodyIds } from "../../../pure/committee/plan-examples.ts";
import { candidacyTo, methodOnRegister } from "../../../rigs/calls-on-register.ts";
import { openDesk } from "../../../rigs/desk.ts";
import { memberOfSpace } from "../../../rigs/space.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const at = () => instant;
const desk = await openDesk(await newTable(), at);
const [SECRETARY, ASSOCIATION, MEMBER] = ["s@ministere.example", "a@post.example", "m@post.example"] as const;
await desk.enter(SECRETARY, "secretariat");
await desk.enter(MEMBER, "administration-member");
const spokesperson = await desk.enter(ASSOCIATION, "observer");
const { id: association } = await memberOfSpace(desk.office, 1);
afterAll(() => desk.stop());

const circumstances = () => circumstancesOf(desk.office, undefined, { by: "test" });

const actFor = async (): Promise<void> => {
  const key = keyOf(people, spokesperson);
  const before = (await desk.office.register.load([key])).get(key)!;
  const given = giveCapacity(Person.parse(before.state), forAssociation(keyOf(associations, association)))!;
  await record(desk.office, { kind: people, id: spokesperson, before }, given, circumstances());
};

const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;

test("a call is announced at the desk, its progress is read there, and an association finds the way to stand", async () => {
  await actFor();
  const plan = desk.office.draw.id();
  const opening = allowed(adoptPlan(plan, { adopted: adopted(), ids: bodyIds, seats: [] }, circumstances()));
  await record(desk.office, { kind: plans, id: plan }, opening, circumstances());
  const secretary = await desk.signIn(SECRETARY);
  expect((await secretary.get("/desk/calls/new")).html).toContain("Aucune méthode n’est publiée");
  const method = await methodOnRegister(desk.office, publishedMethod, plan);

  const blank = await secretary.get("/desk/calls/new");
  expect(blank.html).toMatch(/name="\/opensOn"[^>]*value="2027-02-01"|value="2027-02-01"[^>]*name="\/opensOn"/);
  const typed = {
    ...{ key: hidden(blank.html, "key"), "/method": method, "/opensOn": "2027-02-01", "/opensTime": "09:00" },
    ...{ "/closesOn": "2027-02-05", "/closesTime": "16:00" },
  };
  const refused = await secretary.post("/desk/calls/new", typed);
  expect(refused).toMatchObject({ status: 422 });
  expect(refused.html).toContain("ne peut se clore avant le jeudi 11 février 2027 à 09:00");
  const { to } = await secretary.post("/desk/calls/new", { ...typed, "/closesOn": "2027-03-01" });
  const path = String(to).split("?")[0]!;
  const call = path.split("/").at(-1)!;

  await candidacyTo(desk.office, call, { region: "oriental" });
  const { html } = await secretary.get(path);
  expect(html).toContain("Avancement des candidatures");
  expect(html).toContain("Envoyés\u00a0: 0");
  expect(html).toContain("lundi 1 mars 2027 à 16\u00a0h\u00a000");
  expect((await secretary.get("/desk/calls")).html).toContain(`href="${path}"`);

  const early = await desk.signIn(ASSOCIATION);
  expect((await early.get(path)).html).toContain("L’appel n’est pas encore ouvert");
  instant = "2027-02-10T09:00:00.000Z";
  const spokes = await desk.signIn(ASSOCIATION);
  const open = (await spokes.get(path)).html;
  expect(open).toContain(`href="${path}/candidacies/${association}/new"`);
  expect(open).not.toContain("Avancement des candidatures");
  const own = await candidacyTo(desk.office, call, { id: candidacyId(call, association), association });
  expect((await spokes.get(path)).html).toContain(`href="/desk/candidacies/${own}"`);
});

test("whoever has no part in a call reads the list, and can announce none", async () => {
  const browser = await desk.signIn(MEMBER);
  expect((await browser.get("/desk/calls")).status).toBe(200);
  expect((await browser.get("/desk/calls/new")).status).toBe(403);
});
