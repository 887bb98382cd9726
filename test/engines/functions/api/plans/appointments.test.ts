import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { sweep } from "#functions/sweep";
import { check } from "../../../../../checkers/journal.mjs";
import { enter, openApi, sweepOfficeAt } from "../../../../rigs/office.ts";
import { appointee, broughtBy, planOf, seatIn } from "../../../../rigs/plans.ts";
import { newTable } from "../../../../rigs/table.ts";

let instant: string;
let opened: Awaited<ReturnType<typeof openApi>>;
let as: string;
let hour: () => Promise<void>;

beforeEach(async () => {
  instant = "2026-12-01T09:00:00.000Z";
  const table = await newTable();
  opened = await openApi(table, () => instant);
  as = await enter(opened.office, "secretariat");
  const { office } = sweepOfficeAt(table, () => instant);
  hour = () => sweep(office)({});
});

const on = (day: string): void => {
  instant = `${day}T09:00:00.000Z`;
};
const adopt = async (names: readonly string[], more = {}) => {
  const headers = { "idempotency-key": ulid() };
  const { status, body } = await opened.call("POST", "/plans", { as, body: planOf(names, more), headers });
  expect(status).toBe(201);
  return body;
};
const show = async (id: string) => (await opened.call("GET", `/plans/${id}`)).body;
const committeeOn = async (day?: string) =>
  (await opened.call("GET", "/committee", day ? { query: { on: day } } : {})).body;
const bodiesIn = ({ seats }: { seats: { body: { ar: string } }[] }) => seats.map(({ body }) => body.ar);
const duties = async (query: Readonly<Record<string, string>> = {}) =>
  (await opened.call("GET", "/duties", { query })).body.duties.map(
    ({ name, on: last, standing }: Record<string, string>) => `${name} ${last} ${standing}`,
  );

type Answer = Readonly<{ letter?: string | undefined; member?: string; deputy?: string; version?: number }>;

const answer = async (id: string, index: number, { letter, member, deputy, version }: Answer = {}) => {
  const plan = await show(id);
  const word = `b${index}`;
  const body = {
    ...{ body: plan.bodies[index].id, ...(letter && { letter }) },
    ...{ representative: appointee(member ?? `${word}-member`), deputy: appointee(deputy ?? `${word}-deputy`) },
  };
  const headers = { "if-match": `"${version ?? plan.version}"`, "accept-language": "en" };
  return opened.call("POST", `/plans/${id}/appointments`, { as, body, headers });
};
const brought = () => broughtBy(opened.office, as);
const journalOf = async (matter: string) => {
  const journal = await opened.office.register.journal(matter);
  expect(check(journal, journal.pages.at(-1)!.hash)).toEqual([]);
  return journal.pages.map(({ act }) => act);
};

test("G4.1: an adopted plan asks each of its bodies, in a letter, for its representative and a deputy", async () => {
  const { id, version, terms, answersDue } = await adopt(["وزارة الصحة", "وزارة العدل"]);
  expect({ version, answersDue }).toEqual({ version: 1, answersDue: "2026-12-29" });
  expect(terms).toEqual([{ from: "2026-12-01", until: "2028-11-30" }]);
  const [owed] = (await opened.office.register.owed()).filter(({ matter }) => matter === `PLAN#${id}`);
  expect(owed!.letters).toMatchObject([
    { letter: "appointment-asked", why: "plan-adopted", due: "2026-12-29", body: { ar: "وزارة الصحة" } },
    { letter: "appointment-asked", why: "plan-adopted", due: "2026-12-29", body: { ar: "وزارة العدل" } },
  ]);
  expect(JSON.stringify((await opened.call("GET", `/journal/PLAN/${id}`)).body)).not.toContain("bureau-0");
  expect(JSON.stringify(await show(id))).not.toContain("bureau-0");
  expect(await duties()).toEqual([
    "successors 2028-11-30 due",
    "appointments 2026-12-29 due",
    "civil-society-call 2026-12-29 due",
  ]);
});

test("a plan adopted twice under one key is one plan; one that ends before it begins can't be read", async () => {
  const asked = { as, body: planOf(["وزارة الصحة"]), headers: { "idempotency-key": "one" } };
  const [first, again] = [await opened.call("POST", "/plans", asked), await opened.call("POST", "/plans", asked)];
  expect(again.body.id).toBe(first.body.id);
  const backwards = { ...asked, body: planOf(["وزارة الصحة"], { ends: "2026-11-30" }) };
  expect((await opened.call("POST", "/plans", backwards)).body.errors).toMatchObject([{ at: "/ends" }]);
});

test("plans are entered once they are adopted, and in that order", async () => {
  const headers = () => ({ "idempotency-key": ulid() });
  const tried = async (adoptedOn: string) =>
    (await opened.call("POST", "/plans", { as, body: planOf(["وزارة الصحة"], { adoptedOn }), headers: headers() }))
      .body;
  expect((await tried("2026-12-02")).errors).toMatchObject([{ at: "/adoptedOn" }]);
  expect((await tried("2026-12-01")).answersDue).toBe("2026-12-29");
  for (const early of ["2026-12-01", "2026-11-30"])
    expect((await tried(early)).errors).toMatchObject([{ at: "/adoptedOn" }]);
});

test("G4.1: an appointment without the body’s official letter is refused, and with a file that isn’t one can’t be read", async () => {
  const { id } = await adopt(["وزارة الصحة"]);
  expect(await answer(id, 0)).toMatchObject({ status: 422, body: { refusals: [{ rule: "G4.1", article: 4 }] } });
  for (const letter of [
    ulid(),
    await broughtBy(opened.office, as, "withdrawal-letter"),
    await broughtBy(opened.office, "another"),
  ])
    expect(await answer(id, 0, { letter })).toMatchObject({ status: 400, body: { errors: [{ at: "/letter" }] } });
  expect((await committeeOn()).seats).toEqual([]);
});

test("G4.1: a body’s answer opens its seat, enters its people with what they may do, and welcomes them", async () => {
  const { id } = await adopt(["وزارة الصحة", "وزارة العدل"]);
  const letter = await brought();
  const { status, body, headers } = await answer(id, 0, { letter });
  expect({ status, etag: headers["etag"] }).toEqual({ status: 200, etag: '"2"' });
  expect(body.plan.bodies).toMatchObject([{ answeredOn: "2026-12-01" }, {}]);
  expect(body.balance).toEqual({ administration: 1, civilSociety: 0, isBalanced: false });
  const [seat] = (await committeeOn()).seats;
  expect(seat).toEqual({
    ...{ seat: body.plan.bodies[0].seat, college: "administration", body: { ar: "وزارة الصحة" } },
    ...{ member: { ar: "ممثل b0-member", latin: "Représentant b0-member" } },
    ...{ deputy: { ar: "ممثل b0-deputy", latin: "Représentant b0-deputy" } },
  });
  const owed = (await opened.office.register.owed()).flatMap(({ letters }) => letters);
  const welcomed = owed.filter(({ letter: name }) => name === "appointed");
  expect(welcomed).toMatchObject([{ as: "member" }, { as: "deputy" }]);
  const member = String(welcomed[0]!.to).slice("PERSON#".length);
  expect((await opened.call("GET", "/me", { as: member })).body).toMatchObject({
    ...{ email: "b0-member@example.ma", roles: ["administration-member"] },
  });
  expect(await journalOf(`PLAN#${id}`)).toEqual(["plan-adopted", "body-answered"]);
  expect(await journalOf(`SEAT#${seat.seat}`)).toEqual(["seat-filled"]);
});

test("a deputy is replaced, and becomes the member, by the same act: whoever is confirmed goes on, who leaves may do nothing more", async () => {
  const { id } = await adopt(["وزارة الصحة", "وزارة العدل"]);
  await answer(id, 0, { letter: await brought(), member: "one", deputy: "two" });
  const idOf = (word: string) => opened.office.accounts.open(`${word}@example.ma`);
  const rolesOf = async (word: string) =>
    (await opened.call("GET", "/me", { as: await idOf(word) })).body.roles ?? "not-allowed";
  on("2026-12-10");
  expect((await answer(id, 0, { letter: await brought(), member: "one", deputy: "three" })).status).toBe(200);
  expect([await rolesOf("one"), await rolesOf("two"), await rolesOf("three")]).toEqual([
    ...[["administration-member"], "not-allowed", ["deputy"]],
  ]);
  on("2026-12-12");
  await answer(id, 0, { letter: await brought(), member: "three", deputy: "one" });
  expect([await rolesOf("one"), await rolesOf("three")]).toEqual([["deputy"], ["administration-member"]]);
  const named = async (day: string) => {
    const [seat] = (await committeeOn(day)).seats;
    return seat && [seat.member.latin, seat.deputy.latin].map((name: string) => name.split(" ")[1]);
  };
  expect([
    await named("2026-11-30"),
    await named("2026-12-09"),
    await named("2026-12-11"),
    await named("2026-12-12"),
  ]).toEqual([undefined, ["one", "two"], ["one", "three"], ["three", "one"]]);
});

test("over another act, by nobody, twice as one, or for a body that the plan hasn’t, nothing is appointed", async () => {
  const { id } = await adopt(["وزارة الصحة"]);
  const letter = await brought();
  expect((await answer(id, 0, { letter, version: 7 })).status).toBe(412);
  expect(await answer(id, 0, { letter, member: "same", deputy: "same" })).toMatchObject({
    ...{ status: 400, body: { errors: [{ at: "/deputy" }] } },
  });
  const body = { body: ulid(), letter, representative: appointee("a"), deputy: appointee("b") };
  const asked = { as, body, headers: { "if-match": '"1"' } };
  expect((await opened.call("POST", `/plans/${id}/appointments`, asked)).body.errors).toMatchObject([{ at: "/body" }]);
  expect((await opened.call("POST", `/plans/${id}/appointments`, { as, body })).status).toBe(428);
  expect((await opened.call("POST", `/plans/${ulid()}/appointments`, asked)).status).toBe(404);
  expect(await journalOf(`PLAN#${id}`)).toEqual(["plan-adopted"]);
});

test("G4.1: bodies that haven’t answered in time are written to again, once, and stand as late; the last answer meets it late", async () => {
  const { id } = await adopt(["وزارة الصحة", "وزارة العدل"]);
  await answer(id, 0, { letter: await brought() });
  on("2026-12-29");
  await hour();
  expect((await show(id)).bodies[1]).not.toHaveProperty("lateSince");
  on("2026-12-30");
  await hour();
  await hour();
  expect((await show(id)).bodies).toMatchObject([{ answeredOn: "2026-12-01" }, { lateSince: "2026-12-30" }]);
  const late = (await opened.office.register.owed())
    .flatMap(({ letters }) => letters)
    .filter((letter) => letter.letter === "appointment-asked" && letter.why === "late");
  expect(late).toMatchObject([{ body: { ar: "وزارة العدل" }, due: "2026-12-29" }]);
  expect(await duties()).toContain("appointments 2026-12-29 overdue");
  on("2027-01-04");
  expect((await answer(id, 1, { letter: await brought() })).status).toBe(200);
  expect(await duties({ year: "2026" })).toContain("appointments 2026-12-29 met-late");
  expect(await duties()).toContain("civil-society-call 2026-12-29 overdue");
  const path = `/duties/PLAN/${id}/appointments/2026-12-29/explanations`;
  const explained = await opened.call("POST", path, { as, body: { words: { ar: "تأخر بريد الهيئة" } } });
  expect(explained).toMatchObject({ status: 200, body: { standing: "met-late", explanations: [{}] } });
});

test("G4.1: the secretariat is reminded of letters that are due, ten days ahead or on the working day before", async () => {
  await adopt(["وزارة الصحة"]);
  on("2026-12-17");
  await hour();
  on("2026-12-18");
  await hour();
  const reminders = (await opened.office.register.owed()).flatMap(({ letters }) =>
    letters.flatMap((letter) => (letter.letter === "reminders" ? letter.reminders : [])),
  );
  expect(reminders.map(({ name, on: last, title }) => [name, last, title?.fr])).toEqual([
    ["appointments", "2026-12-29", "Plan d’action national"],
    ["civil-society-call", "2026-12-29", "Plan d’action national"],
  ]);
});

test("G4.13: in mid-plan each body is asked to confirm or replace, without a letter; whoever sits there stays meanwhile", async () => {
  const { id } = await adopt(["وزارة الصحة"], { ends: "2030-11-30" });
  await answer(id, 0, { letter: await brought() });
  on("2028-11-30");
  await hour();
  expect((await show(id)).term).toBe(0);
  on("2028-12-01");
  await hour();
  expect(await show(id)).toMatchObject({ term: 1, bodies: [{ seat: expect.any(String) }] });
  expect(await journalOf(`PLAN#${id}`)).toContain("renewal-opened");
  const { seats } = await committeeOn();
  expect(seats).toMatchObject([{ member: { latin: "Représentant b0-member" } }]);
  const confirmations = async () => (await duties()).find((duty: string) => duty.startsWith("confirmations"));
  expect(await confirmations()).toMatch(/due$/);
  const { status, body } = await answer(id, 0);
  expect({ status, bodies: body.plan.bodies }).toMatchObject({ status: 200, bodies: [{ answeredOn: "2028-12-01" }] });
  expect(await confirmations()).toMatch(/ met$/);
  expect((await committeeOn()).seats).toEqual(seats);
});

test("G4.13, G12.3: members whose term is over stay in office, and the delay shows, until their successors are seated", async () => {
  const old = await seatIn(opened.office, "administration", "وزارة قديمة");
  const { id } = await adopt(["وزارة الصحة"]);
  await answer(id, 0, { letter: await brought() });
  await hour();
  expect(bodiesIn(await committeeOn())).toEqual(["وزارة الصحة"]);
  expect(await journalOf(`SEAT#${old.id}`)).toEqual(["seat-filled", "seat-closed"]);
  expect((await opened.call("GET", "/me", { as: old.person })).status).toBe(403);
  on("2028-12-15");
  await hour();
  expect(await duties()).toContain("successors 2028-11-30 overdue");
  expect(bodiesIn(await committeeOn())).toEqual(["وزارة الصحة"]);
  const days = { begins: "2028-12-15", ends: "2030-12-14", adoptedOn: "2028-12-15" };
  const next = await adopt(["وزارة العدل", "وزارة المالية"], days);
  expect((await answer(id, 0, { letter: await brought() })).status).toBe(409);
  await answer(next.id, 0, { letter: await brought() });
  await hour();
  expect(bodiesIn(await committeeOn()).toSorted()).toEqual(["وزارة الصحة", "وزارة العدل"].toSorted());
  on("2028-12-18");
  await answer(next.id, 1, { letter: await brought() });
  await hour();
  expect(bodiesIn(await committeeOn()).toSorted()).toEqual(["وزارة العدل", "وزارة المالية"].toSorted());
  expect(await duties()).toContain("successors 2028-11-30 met-late");
  expect(await journalOf(`PLAN#${id}`)).toContain("successors-seated");
});

test("nine letters of nine bodies fill nine seats beside civil society’s nine; before them the committee is as it was", async () => {
  on("2024-10-01");
  for (const number of Array.from({ length: 9 }, (_, index) => index))
    await seatIn(opened.office, "civil-society", `جمعية ${number}`);
  const old = await seatIn(opened.office, "administration", "وزارة 0");
  await seatIn(opened.office, "administration", "وزارة سابقة");
  on("2026-12-01");
  const names = Array.from({ length: 9 }, (_, index) => `وزارة ${index}`);
  const { id, bodies } = await adopt(names);
  expect(bodies[0].seat).toBe(old.id);
  for (const index of names.keys()) expect((await answer(id, index, { letter: await brought() })).status).toBe(200);
  await hour();
  expect(await committeeOn()).toMatchObject({
    vacancies: 0,
    balance: { administration: 9, civilSociety: 9, isBalanced: true },
    changes: ["2024-10-01", "2026-12-01"],
  });
  const before = await committeeOn("2026-11-30");
  expect(before.balance).toEqual({ administration: 2, civilSociety: 9, isBalanced: false });
  expect(bodiesIn(before).slice(0, 2).toSorted()).toEqual(["وزارة 0", "وزارة سابقة"]);
  expect(before.seats[0]).not.toHaveProperty("deputy");
});

test("G5.2, G3.1: who chairs is entered, with a role of its own and in neither college; who presided before leaves it", async () => {
  const enterIn = (word: string) => opened.call("PUT", "/chair", { as, body: appointee(word) });
  expect(await enterIn("first")).toMatchObject({ status: 200, body: { chair: { latin: "Représentant first" } } });
  expect((await enterIn("first")).status).toBe(409);
  on("2026-12-20");
  expect((await enterIn("second")).status).toBe(200);
  const accounts = opened.office.accounts;
  const roles = async (word: string) =>
    (await opened.call("GET", "/me", { as: await accounts.open(`${word}@example.ma`) })).body.roles;
  expect([await roles("first"), await roles("second")]).toEqual([undefined, ["chair"]]);
  expect([(await committeeOn("2026-12-19")).chair.latin, (await committeeOn()).chair.latin]).toEqual([
    "Représentant first",
    "Représentant second",
  ]);
  expect((await committeeOn()).balance).toEqual({ administration: 0, civilSociety: 0, isBalanced: true });
});
