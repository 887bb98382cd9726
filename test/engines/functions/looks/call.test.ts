import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Call } from "#committee/calls/call";
import { sweep } from "#functions/sweep";
import { deposit, depositsBut, publishedMethod } from "../../../pure/committee/call-examples.ts";
import {
  candidacyNow,
  candidacyTo,
  changeCandidacy,
  methodOnRegister,
  saveForm,
} from "../../../rigs/calls-on-register.ts";
import { enter, openApi, sweepOfficeAt } from "../../../rigs/office.ts";
import { planOf } from "../../../rigs/plans.ts";
import { clientOf, documentsOf, newTable } from "../../../rigs/table.ts";
import { type Hand, type Interference, tapped } from "../../../rigs/wire.ts";

let instant: string;
const at = () => instant;
let table: Awaited<ReturnType<typeof newTable>>;
let opened: Awaited<ReturnType<typeof openApi>>;
let id: string;

/** The clock rings for the call, through calls that meet a hand on the way. */
const ring = async (when: string, hand: Hand = () => "pass"): Promise<void> => {
  instant = when;
  const client = clientOf(1);
  tapped(client, hand);
  await sweep(sweepOfficeAt({ ...table, client: documentsOf(client) }, at).office)({ look: `CALL#${id}` });
};

const now = async (): Promise<Call> => {
  const key = `CALL#${id}`;
  return Call.parse((await opened.office.register.load([key])).get(key)!.state);
};
const acts = async (matter = `CALL#${id}`) =>
  (await opened.office.register.journal(matter)).pages.map(({ act }) => act);

const [CLOSE, AFTER, LATE] = ["2027-03-01T16:00:00.000Z", "2027-03-01T16:01:00.000Z", "2027-03-02T10:00:00.000Z"];

beforeEach(async () => {
  instant = "2026-12-01T09:00:00.000Z";
  table = await newTable();
  opened = await openApi(table, at);
  const { office, call } = opened;
  const as = await enter(office, "secretariat");
  const headers = () => ({ "idempotency-key": ulid() });
  const plan = await call("POST", "/plans", { as, body: planOf(["وزارة الصحة"]), headers: headers() });
  const method = await methodOnRegister(office, publishedMethod, plan.body.id);
  const times = { opensOn: "2027-02-01", opensTime: "09:00", closesOn: "2027-03-01", closesTime: "16:00" };
  id = (await call("POST", "/calls", { as, body: { method, ...times }, headers: headers() })).body.id;
});

test("G4.6, G4.9: a call opens, closes, has its candidacies judged a minute later, and tells the count", async () => {
  const { office } = opened;
  await ring("2027-02-01T09:00:00.000Z");
  expect((await now()).stage).toBe("open");
  const whole = await candidacyTo(office, id);
  const lacking = await candidacyTo(office, id, { deposits: depositsBut(1) });
  await ring(CLOSE);
  expect((await now()).stage).toBe("closing");
  expect((await candidacyNow(office, whole)).stage).toBe("preparing");
  await ring(AFTER);
  expect(await now()).toMatchObject({ stage: "closed", count: { candidacies: 2, inStudy: 1, setAside: 1 } });
  expect((await candidacyNow(office, whole)).stage).toBe("in-study");
  expect(await candidacyNow(office, lacking)).toMatchObject({ stage: "set-aside", missing: { parts: [1] } });
  expect(await acts()).toEqual(["call-announced", "call-opened", "call-closing", "call-closed"]);
});

test("rung late, once, the clock changes nothing of who is in; rung twice, it does nothing more", async () => {
  const whole = await candidacyTo(opened.office, id);
  await ring(LATE);
  expect((await now()).stage).toBe("closed");
  const done = await acts();
  await ring(LATE);
  expect(await acts()).toEqual(done);
  expect(await acts(`CANDIDACY#${whole}`)).toEqual(["candidacy-registered", "candidacy-complete"]);
});

test("G4.9: what came in time is waited for, five minutes at a time, and judged once all of it has been looked at", async () => {
  const { office } = opened;
  const scanned = await candidacyTo(office, id, { deposits: [...depositsBut(0), deposit(0, "scanning")] });
  await ring(AFTER);
  expect(await now()).toMatchObject({ stage: "closing", lookAt: "2027-03-01T16:06:00.000Z" });
  await ring("2027-03-01T16:05:59.000Z");
  expect((await acts()).at(-1)).toBe("call-awaits");
  await changeCandidacy(office, scanned, { deposits: depositsBut() });
  await ring("2027-03-01T16:06:00.000Z");
  expect(await now()).toMatchObject({ stage: "closed", count: { inStudy: 1 } });
});

test("G4.7: a form that was saved whole in time is deposited by the close, so that nothing typed is lost", async () => {
  const { office } = opened;
  const typed = await candidacyTo(office, id, { form: undefined });
  await saveForm(office, typed, "2027-03-01T15:59:00.000Z");
  await ring(AFTER);
  expect(await acts(`CANDIDACY#${typed}`)).toEqual(["candidacy-registered", "form-deposited", "candidacy-complete"]);
  expect((await now()).stage).toBe("closed");
});

test.each([
  ["crash-before", 1],
  ["crash-after", 1],
  ["crash-before", 2],
  ["crash-after", 2],
  ["crash-before", 3],
  ["crash-after", 3],
  ["crash-after", 4],
] as const)(
  "killed by a %s around its write %d, the close goes on where it was: nothing is lost or done twice",
  async (how, nth) => {
    const { office } = opened;
    const [one, other] = [await candidacyTo(office, id), await candidacyTo(office, id, { form: undefined })];
    await ring("2027-02-01T09:00:00.000Z");
    await ring(CLOSE);
    let writes = 0;
    const dying = (operation: string): Interference => {
      if (operation !== "TransactWriteItems") return "pass";
      writes += 1;
      return writes === nth ? how : "pass";
    };
    await ring(AFTER, dying).catch(() => undefined);
    await ring(LATE);
    expect(await now()).toMatchObject({ stage: "closed", count: { candidacies: 2, inStudy: 1, setAside: 1 } });
    expect(await acts()).toEqual(["call-announced", "call-opened", "call-closing", "call-closed"]);
    expect(await acts(`CANDIDACY#${one}`)).toEqual(["candidacy-registered", "candidacy-complete"]);
    expect(await acts(`CANDIDACY#${other}`)).toEqual(["candidacy-registered", "candidacy-set-aside"]);
  },
);

test("G4.9: one that can't be judged keeps the call closing, and every other one is judged", async () => {
  const { office } = opened;
  const broken = await candidacyTo(office, id);
  const whole = await candidacyTo(office, id);
  await ring("2027-02-01T09:00:00.000Z");
  await ring(CLOSE);
  const form = { kind: "FORM", id: "form" } as const;
  await office.register.put(`CANDIDACY#${broken}`, { ...form, value: { not: "a form" } });
  await expect(ring(AFTER)).rejects.toThrow("Matters not looked at");
  expect((await now()).stage).toBe("closing");
  expect((await candidacyNow(office, whole)).stage).toBe("in-study");
  await saveForm(office, broken, "2027-03-01T15:59:00.000Z");
  await ring(LATE);
  expect(await now()).toMatchObject({ stage: "closed", count: { inStudy: 2 } });
});
