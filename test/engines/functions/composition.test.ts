import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { seatPeople } from "#committee/composition/seating";
import { seats } from "#committee/memberships/kind";
import { people as persons } from "#committee/people/kind";
import { registerPerson } from "#committee/people/people";
import { adoptPlan } from "#committee/plans/adopting";
import { answerFor } from "#committee/plans/appointments";
import { plans } from "#committee/plans/kind";
import { ActionPlan } from "#committee/plans/plan";
import { circumstancesOf } from "#functions/kernel/circumstances";
import type { Office } from "#functions/kernel/offices";
import { entryFor, record } from "#functions/kernel/record";
import { publish } from "#functions/publish";
import type { Found } from "#secretariat/register";
import { allowed } from "../../pure/committee/examples.ts";
import { adopted, bodyIds, people, seatIds } from "../../pure/committee/plan-examples.ts";
import { addressee, startInbox } from "../../rigs/inbox.ts";
import { officeAt } from "../../rigs/office.ts";
import { carryingOutOf, carryOutOfficeBy } from "../../rigs/outbox.ts";
import { seatIn } from "../../rigs/plans.ts";
import { publishOfficeBy, startPortal } from "../../rigs/portal.ts";
import { startRings } from "../../rigs/rings.ts";
import { newTable } from "../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const at = () => instant;
const [inbox, rings, portal] = [await startInbox(), await startRings(at), await startPortal(at)];
afterAll(() => Promise.all([inbox.stop(), rings.stop(), portal.stop()]));
beforeEach(async () => {
  instant = "2026-12-01T09:00:00.000Z";
  await inbox.clear();
  for (const { key } of portal.objects.all()) portal.objects.remove(key);
});

const secretariat = async () => {
  const table = await newTable();
  const { office: carrying } = carryOutOfficeBy({
    ...{ table, at, ses: inbox.clientOf(), scheduler: rings.clientOf() },
  });
  const { office: publishing } = publishOfficeBy({ table, at, s3: portal.clientOf(), release: "one" });
  /** Carries out what is owed, and publishes what it marks; gives how many objects that rewrote. */
  const settle = async (): Promise<number> => {
    instant = new Date(Date.parse(instant) + 120_000).toISOString();
    await carryingOutOf(carrying)({});
    const before = new Map(portal.objects.all().map(({ key, body }) => [key, body]));
    await publish(publishing)({});
    return portal.objects.all().filter(({ key, body }) => before.get(key) !== body).length;
  };
  return { office: officeAt(table, at), settle };
};

const found = (outcome: Found | "overtaken"): Found => {
  if (outcome === "overtaken") throw new Error(outcome);
  return outcome;
};

const PLAN = "01KBFM5A3W8T0Q5Z6X7Y8V9W0P";

const adopt = async (office: Office): Promise<Found> => {
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const decision = allowed(adoptPlan(PLAN, { adopted: adopted(), ids: bodyIds, seats: [] }, circumstances));
  return found(await record(office, { kind: plans, id: PLAN }, decision, circumstances));
};

const answer = async (office: Office, before: Found): Promise<Found> => {
  const circumstances = circumstancesOf(office, undefined, { by: "test", owes: before.owes });
  const plan = ActionPlan.parse(before.state);
  const body = plan.bodies[0]!;
  const chosen = people("un", "deux");
  const ruling = answerFor(plan, { body, seat: seatIds[0], was: undefined, people: chosen, seats: [] }, circumstances);
  if (!ruling.allowed) throw new Error("refused");
  const seating = { id: seatIds[0], seat: undefined, body: body.name, people: chosen };
  const alone = { ...circumstances, owes: [] };
  const along = [
    entryFor(office, { kind: seats, id: seatIds[0] }, seatPeople(seating, alone), alone),
    ...[chosen.member, chosen.deputy].map(({ person, contact }) =>
      entryFor(
        office,
        { kind: persons, id: person },
        registerPerson(person, { ...contact, capacities: [] }, alone),
        alone,
      ),
    ),
  ];
  return found(await record(office, { kind: plans, id: PLAN, before }, ruling.value, circumstances, along));
};

const text = (key: string): string => portal.objects.find(key)?.body.toString("utf8") ?? "";
const addressed = async () => (await inbox.letters()).map(addressee).toSorted();

test("G4.1: bodies are written to at their offices, in their language; who is appointed is welcomed at their own address", async () => {
  const { office, settle } = await secretariat();
  const plan = await adopt(office);
  await settle();
  expect(await addressed()).toEqual(["bureau@example.ma", "bureau@example.ma"]);
  await settle();
  expect(await addressed()).toHaveLength(2);
  await answer(office, plan);
  await settle();
  expect(await addressed()).toEqual(["bureau@example.ma", "bureau@example.ma", "deux@example.ma", "un@example.ma"]);
  expect(await office.register.owed()).toEqual([]);
});

test("G3.1: each composition has a page of its own; a change rewrites the committee’s, the day’s and the plan’s, whatever there was before", async () => {
  const { office, settle } = await secretariat();
  const plan = await adopt(office);
  instant = "2026-12-02T09:00:00.000Z";
  await seatIn(office, "civil-society", "جمعية");
  await settle();
  expect(text("fr/committee")).toContain("n’est pas équilibrée");
  expect(text(`fr/plans/${PLAN}`)).toContain("Réponse attendue");
  instant = "2026-12-10T09:00:00.000Z";
  await settle();
  await answer(office, plan);
  const rewritten = await settle();
  expect(rewritten).toBeLessThanOrEqual(18);
  expect(text("fr/committee")).toContain("ont autant de sièges");
  expect(text(`fr/plans/${PLAN}`)).toContain("A répondu le jeudi 10 décembre 2026");
  expect(text("fr/committee/2026-12-10")).toContain("un");
  expect(text("fr/committee/2026-12-02")).not.toContain("وزارة الصحة");
  for (const key of ["committee", "committee/2026-12-02", "en/committee/2026-12-10", "plans", "groups"])
    expect(text(key)).toContain("<html");
  expect(text("fr/obligations")).toContain(`href="/fr/plans/${PLAN}"`);
});
