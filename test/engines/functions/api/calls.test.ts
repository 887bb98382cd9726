import { beforeAll, describe, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { depositsBut, publishedMethod } from "../../../pure/committee/call-examples.ts";
import { consulting } from "../../../pure/committee/method-examples.ts";
import { candidacyTo, methodOnRegister } from "../../../rigs/calls-on-register.ts";
import { dutiesOn } from "../../../rigs/duties.ts";
import { enter, openApi } from "../../../rigs/office.ts";
import { planOf } from "../../../rigs/plans.ts";
import { newTable } from "../../../rigs/table.ts";

type Caller = Readonly<{ as?: string; body?: object; headers?: Readonly<Record<string, string>> }>;

/** A secretariat and a plan with a published method, on 1 December 2026. */
const world = async () => {
  let instant = "2026-12-01T09:00:00.000Z";
  const { office, call } = await openApi(await newTable(), () => instant);
  const secretary = await enter(office, "secretariat", "fr");
  const ask = (method: string, path: string, { headers, ...asked }: Caller = {}) =>
    call(method, path, { ...asked, headers: { "idempotency-key": ulid(), "accept-language": "en", ...headers } });
  const plan: string = (await ask("POST", "/plans", { as: secretary, body: planOf(["وزارة الصحة"]) })).body.id;
  const method = await methodOnRegister(office, publishedMethod, plan);
  const times = { opensOn: "2027-02-01", opensTime: "09:00", closesOn: "2027-03-01", closesTime: "16:00" };
  return {
    ...{ office, secretary, plan, method, ask },
    goTo: (to: string) => {
      instant = to;
    },
    announce: (body: object = {}, more: Caller = {}) =>
      ask("POST", "/calls", { as: secretary, body: { method, ...times, ...body }, ...more }),
    duties: async () => (await dutiesOn(office.register)).map((duty) => JSON.stringify(duty)),
  };
};

const refusedBy = (rule: string, source: string) => ({
  status: 422,
  body: { refusals: expect.arrayContaining([expect.objectContaining({ rule, source })]) },
});

describe("a call on a published method", () => {
  let of: Awaited<ReturnType<typeof world>>;
  let id: string;
  beforeAll(async () => {
    of = await world();
  });

  test("G4.6: a method that isn't published has none, and one that isn't there is told as unreadable", async () => {
    const early = await methodOnRegister(of.office, consulting, of.plan);
    expect(await of.announce({ method: early })).toMatchObject(refusedBy("G4.6", "reading"));
    expect(await of.announce({ method: ulid() })).toMatchObject({ status: 400, body: { errors: [{ at: "/method" }] } });
  });

  test("G4.6: a call opens ahead of its announcement and stays open for ten days: a refusal tells Moroccan time", async () => {
    expect(await of.announce({ opensOn: "2026-11-30" })).toMatchObject(refusedBy("G4.6", "ours"));
    const brief = await of.announce({ closesOn: "2027-02-11", closesTime: "08:59" });
    expect(brief).toMatchObject(refusedBy("G4.6", "ours"));
    expect(brief.body.refusals[0].because).toContain("Thursday, 11 February 2027 at 09:00");
  });

  test("G4.6, G4.13: it is announced by the secretariat, once for a key, and the plan's duty is met with it", async () => {
    const headers = { "idempotency-key": ulid() };
    const announced = await of.announce({}, { headers });
    expect(announced).toMatchObject({
      status: 201,
      body: { stage: "announced", plan: of.plan, seats: 9, isOpen: false, opensAt: "2027-02-01T09:00:00.000Z" },
    });
    id = announced.body.id;
    expect(announced.headers["location"]).toBe(`/api/calls/${id}`);
    expect((await of.announce({}, { headers })).body.id).toBe(id);
    const duty = (await of.duties()).find((one) => one.includes("civil-society-call"));
    expect(duty).toContain("met");
    const { pages } = await of.office.register.journal(`PLAN#${of.plan}`);
    expect(pages.at(-1)).toMatchObject({ act: "civil-society-call-announced", facts: { call: id } });
  });

  test("the associations are owed its letter", async () => {
    const owed = (await of.office.register.owed()).find(({ matter }) => matter === `CALL#${id}`);
    expect(owed).toMatchObject({
      letters: [{ letter: "call-announced", to: "associations", call: { id } }],
      documents: [`call/${id}`, "call"],
      ring: "2027-02-01T09:00:00.000Z",
    });
  });

  test("G4.6: while it runs its plan has no other", async () => {
    expect(await of.announce()).toMatchObject(refusedBy("G4.6", "ours"));
  });

  test("anyone reads it, with the criteria of the edition and what a dossier must have; its journal is open", async () => {
    const shown = await of.ask("GET", `/calls/${id}`);
    expect(shown.body.parts).toHaveLength(6);
    expect(shown.body.criteria).toHaveLength(6);
    expect((await of.ask("GET", "/calls")).body.calls).toMatchObject([{ id }]);
    expect(await of.ask("GET", `/journal/CALL/${id}`)).toMatchObject({ status: 200 });
    expect(await of.ask("GET", `/calls/${ulid()}`)).toMatchObject({ status: 404 });
  });

  test("G4.7: it is open from its hour on, whatever the clock has got round to, until just before its close", async () => {
    const isOpen = async () => (await of.ask("GET", `/calls/${id}`)).body.isOpen;
    of.goTo("2027-02-01T09:00:00.000Z");
    expect(await isOpen()).toBe(true);
    of.goTo("2027-03-01T15:59:59.999Z");
    expect(await isOpen()).toBe(true);
    of.goTo("2027-03-01T16:00:00.000Z");
    expect(await isOpen()).toBe(false);
  });

  test("G2.5: the secretariat reads how many candidacies there are and how far they are, and nothing of whose", async () => {
    await candidacyTo(of.office, id);
    await candidacyTo(of.office, id, { region: "oriental", deposits: depositsBut(0) });
    await candidacyTo(of.office, ulid());
    const read = await of.ask("GET", `/calls/${id}/progress`, { as: of.secretary });
    expect(read).toMatchObject({ status: 200, body: { all: { begun: 2, complete: 1 }, letters: { sent: 0 } } });
    expect(JSON.stringify(read.body)).not.toMatch(/جمعية|nominee|statuts/);
    expect(await of.ask("GET", `/calls/${ulid()}/progress`, { as: of.secretary })).toMatchObject({ status: 404 });
  });
});

test("G4.6: of two calls announced at once for a plan, one is", async () => {
  const of = await world();
  const both = await Promise.all([of.announce(), of.announce()]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
});
