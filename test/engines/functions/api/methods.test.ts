import { beforeAll, describe, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Person, takeCapacity } from "#committee/people";
import { circumstancesOf } from "#functions/circumstances";
import { keyOf, people } from "#functions/matters";
import { contactsOf, recipientsOf } from "#functions/recipients";
import { record } from "#functions/record";
import { sweep } from "#functions/sweep";
import { type Seating, seatAssociations } from "../../../rigs/associations.ts";
import { enter, openApi, sweepOfficeAt } from "../../../rigs/office.ts";
import { planOf } from "../../../rigs/plans.ts";
import { memberOfSpace } from "../../../rigs/space.ts";
import { newTable } from "../../../rigs/table.ts";

const draft = {
  text: { ar: "تُنتقى الجمعيات بناء على ملفاتها.", fr: "Les associations sont choisies sur dossier." },
  seats: 9,
  call: { opensOn: "2027-02-01", closesOn: "2027-03-01" },
  objectionDays: 5,
};
const says = (ar: string) => ({ says: { ar } });

type Caller = Readonly<{ as?: string; body?: object; headers?: Readonly<Record<string, string>> }>;

/** A committee whose college has so many members, beside a space of three associations, on 1 December 2026. */
const world = async (members: number) => {
  let instant = "2026-12-01T09:00:00.000Z";
  const at = () => instant;
  const table = await newTable();
  const { office, call } = await openApi(table, at);
  const secretary = await enter(office, "secretariat", "fr");
  const college = await seatAssociations(office, members);
  const space = await Promise.all([1, 2, 3].map((number) => memberOfSpace(office, number)));
  const ask = (method: string, path: string, { headers, ...asked }: Caller = {}) =>
    call(method, path, {
      ...asked,
      headers: { "idempotency-key": ulid(), "accept-language": "en", ...headers },
    });
  const plan: string = (await ask("POST", "/plans", { as: secretary, body: planOf(["وزارة الصحة"]) })).body.id;
  const drafted = await ask("POST", "/methods", { as: secretary, body: { ...draft, plan } });
  const id: string = drafted.body.id;
  return {
    ...{ office, table, secretary, college, space, plan, id, drafted, ask },
    goTo: (day: string, time = "09:00:00.000Z") => {
      instant = `${day}T${time}`;
    },
    hour: () => sweep(sweepOfficeAt(table, at).office)({}),
    on: (method: string, path: string, asked: Caller = {}) => ask(method, `/methods/${id}${path}`, asked),
    shown: async (as?: string) => (await ask("GET", `/methods/${id}`, as ? { as } : {})).body,
    acts: async () => (await office.register.journal(`METHOD#${id}`)).pages.map(({ act }) => act),
  };
};

type World = Awaited<ReturnType<typeof world>>;

const refusedBy = (rule: string, source: string) => ({
  status: 422,
  body: { refusals: [expect.objectContaining({ rule, source })] },
});

const consulted = async ({ on, secretary, goTo, hour }: World): Promise<void> => {
  expect(await on("POST", "/consultation", { as: secretary, body: { closesOn: "2026-12-15" } })).toMatchObject({
    status: 200,
  });
  goTo("2026-12-16", "00:01:00.000Z");
  await hour();
};

const votedOn = async (of: World): Promise<void> => {
  await consulted(of);
  of.goTo("2026-12-17");
  expect(await of.on("POST", "/vote", { as: of.secretary })).toMatchObject({ status: 200 });
};

describe("a method from its draft to its publication, by the college", () => {
  let of: World;
  let [one, other, third]: World["space"] = [];
  let [first, second, late]: readonly Seating[] = [];
  beforeAll(async () => {
    of = await world(3);
    [one, other, third] = of.space;
    [first, second, late] = of.college;
  });

  test("G3.3: the secretariat enters the draft, which shows the criteria of the edition and what a dossier asks for", async () => {
    expect(of.drafted).toMatchObject({ status: 201, body: { stage: "drafted", round: 0, seats: 9, version: 1 } });
    expect(of.drafted.headers["location"]).toBe(`/api/methods/${of.id}`);
    expect(of.drafted.body.parts).toHaveLength(6);
    expect(of.drafted.body.criteria).toHaveLength(6);
    const as = { as: of.secretary };
    expect(await of.ask("POST", "/methods", { ...as, body: { ...draft, plan: of.plan, criteria: [] } })).toMatchObject({
      status: 400,
    });
    expect(await of.ask("POST", "/methods", { ...as, body: { ...draft, plan: ulid() } })).toMatchObject({
      status: 400,
      body: { errors: [{ at: "/plan" }] },
    });
  });

  test("what candidates brought is kept for 180 days unless the method says otherwise, and never for fewer than those in which it may be objected to", async () => {
    expect(of.drafted.body.keptDays).toBe(180);
    const keptFor = (keptDays: number) =>
      of.ask("POST", "/methods", { as: of.secretary, body: { ...draft, plan: of.plan, keptDays } });
    expect(await keptFor(4)).toMatchObject({ status: 400, body: { errors: [{ at: "/keptDays" }] } });
    expect(await keptFor(3_651)).toMatchObject({ status: 400, body: { errors: [{ at: "/keptDays" }] } });
    expect(await keptFor(5)).toMatchObject({ status: 201, body: { keptDays: 5 } });
  });

  test("nobody else reads a draft but civil society's members, and it is changed by who has seen it as it is", async () => {
    expect(await of.on("GET", "")).toMatchObject({ status: 404 });
    expect((await of.ask("GET", "/methods")).body.methods).toEqual([]);
    expect((await of.shown(first!.person)).stage).toBe("drafted");
    const body = { ...draft, plan: of.plan, seats: 8 };
    const change = (version: number) =>
      of.on("PUT", "", { as: of.secretary, body, headers: { "if-match": `"${version}"` } });
    expect(await of.on("PUT", "", { as: of.secretary, body })).toMatchObject({ status: 428 });
    expect(await change(1)).toMatchObject({ status: 200, body: { seats: 8, version: 2 } });
    expect(await change(1)).toMatchObject({ status: 412 });
  });

  test("G4.2: nothing comes before the consultation", async () => {
    const path = `/contributions/${one!.id}`;
    expect(await of.on("PUT", path, { as: one!.person, body: says("قبل") })).toMatchObject(
      refusedBy("G4.2", "reading"),
    );
    expect(await of.on("POST", "/vote", { as: of.secretary })).toMatchObject(refusedBy("G4.2", "reading"));
    const vote = of.on("PUT", `/votes/${first!.id}`, { as: first!.person, body: { yes: true } });
    expect(await vote).toMatchObject(refusedBy("G4.2", "reading"));
    const answer = of.on("PUT", `${path}/answer`, { as: of.secretary, body: says("جواب") });
    expect(await answer).toMatchObject(refusedBy("G4.2", "reading"));
  });

  test("it is put to every association of the space, which are written to", async () => {
    const body = { closesOn: "2026-12-10" };
    expect(await of.on("POST", "/consultation", { as: of.secretary, body })).toMatchObject(refusedBy("G4.2", "ours"));
    const opened = await of.on("POST", "/consultation", { as: of.secretary, body: { closesOn: "2026-12-15" } });
    expect(opened).toMatchObject({ status: 200, body: { stage: "consulting", round: 1 } });
    const recipients = (await Array.fromAsync(recipientsOf(of.office.register, "associations"))).flat();
    expect(recipients.map(({ person }) => person).toSorted()).toEqual(
      of.space.map(({ person }) => keyOf(people, person)).toSorted(),
    );
    expect((await contactsOf(of.office.register, recipients)).size).toBe(3);
  });

  test("each association has one contribution, by its own people alone, and changes it until the consultation closes", async () => {
    const contribute = (as: string, association: string, ar: string) =>
      of.on("PUT", `/contributions/${association}`, { as, body: says(ar) });
    expect(await contribute(one!.person, one!.id, "الأول")).toMatchObject({ status: 200 });
    expect(await contribute(one!.second, one!.id, "الثاني")).toMatchObject({ status: 200 });
    of.goTo("2026-12-02");
    expect(await contribute(other!.person, other!.id, "آخر")).toMatchObject({ status: 200 });
    expect(await contribute(other!.person, one!.id, "باسم غيره")).toMatchObject({ status: 403 });
    expect((await of.shown()).contributions).toEqual([]);
    expect((await of.shown(one!.person)).contributions).toMatchObject([{ association: one!.id, ...says("الثاني") }]);
    of.goTo("2026-12-15", "23:59:59.000Z");
    expect(await contribute(third!.person, third!.id, "في آخر لحظة")).toMatchObject({ status: 200 });
    of.goTo("2026-12-16", "00:00:00.000Z");
    expect(await contribute(third!.person, third!.id, "متأخر")).toMatchObject(refusedBy("G4.2", "reading"));
  });

  test("once it has closed, what associations said is for all to read, and bound by the journal", async () => {
    of.goTo("2026-12-16", "00:01:00.000Z");
    await of.hour();
    const shown = await of.shown();
    expect(shown).toMatchObject({ stage: "consulted" });
    expect(shown.contributions.map(({ says: { ar } }: { says: { ar: string } }) => ar)).toEqual([
      "الثاني",
      "آخر",
      "في آخر لحظة",
    ]);
    expect(JSON.stringify(shown)).not.toContain(one!.second);
    const { body } = await of.ask("GET", `/journal/METHOD/${of.id}`);
    const page = body.pages.find(({ act }: { act: string }) => act === "consultation-closed");
    expect(body.texts[page.page][`contribution.1.${one!.id}.ar`].words).toBe("الثاني");
  });

  test("the vote opens once civil society has answered each of them", async () => {
    expect(await of.on("POST", "/vote", { as: of.secretary })).toMatchObject(refusedBy("G4.2", "ours"));
    const answer = (association: string) =>
      of.on("PUT", `/contributions/${association}/answer`, { as: of.secretary, body: says("جواب") });
    for (const { id } of of.space) expect(await answer(id)).toMatchObject({ status: 200 });
    expect(await answer(ulid())).toMatchObject({ status: 404 });
    expect((await of.shown()).contributions[0]).toMatchObject({ answer: { ar: "جواب" } });
    of.goTo("2026-12-17");
    expect(await of.on("POST", "/vote", { as: of.secretary })).toMatchObject({
      status: 200,
      body: { stage: "voting", vote: { electorate: "college", opensOn: "2026-12-17", closesOn: "2026-12-24" } },
    });
    expect(await answer(one!.id)).toMatchObject(refusedBy("G4.2", "reading"));
  });

  test("G3.3: the college's members vote, each for their own seat; neither the secretariat nor the space does", async () => {
    const vote = (as: string, voter: string, yes: boolean) => of.on("PUT", `/votes/${voter}`, { as, body: { yes } });
    expect(await vote(of.secretary, first!.id, true)).toMatchObject({ status: 403 });
    expect(await vote(one!.person, one!.id, true)).toMatchObject({ status: 403 });
    expect(await vote(first!.person, second!.id, true)).toMatchObject({ status: 403 });
    expect(await vote(first!.person, first!.id, false)).toMatchObject({ status: 200 });
    expect(await vote(first!.person, first!.id, true)).toMatchObject({ status: 200 });
    of.goTo("2026-12-18");
    expect(await vote(second!.person, second!.id, true)).toMatchObject({ status: 200 });
    expect((await of.shown()).votes).toEqual([]);
    expect((await of.shown(first!.person)).votes).toMatchObject([{ voter: first!.id, yes: true }]);
    of.goTo("2026-12-25", "00:00:00.000Z");
    expect(await vote(late!.person, late!.id, true)).toMatchObject(refusedBy("G4.2", "reading"));
  });

  test("G4.6: it is counted, adopted and published by itself, with the votes by name", async () => {
    of.goTo("2026-12-25", "00:01:00.000Z");
    await of.hour();
    expect(await of.shown()).toMatchObject({
      stage: "published",
      publishedOn: "2026-12-25",
      count: { electorate: "college", voters: 3, inFavour: 2, against: 0, adopted: true },
      votes: [{ voter: first!.id, yes: true, name: { latin: "Représentante 0" } }, { voter: second!.id }],
    });
    expect((await of.acts()).slice(-2)).toEqual(["method-adopted", "method-published"]);
    const again = of.on("POST", "/consultation", { as: of.secretary, body: { closesOn: "2027-02-01" } });
    expect(await again).toMatchObject(refusedBy("G4.2", "reading"));
  });

  test("who contributed or voted finds that in a copy of their own data", async () => {
    const { body } = await of.ask("GET", "/me/data", { as: first!.person });
    expect(body.appearances).toContainEqual(
      expect.objectContaining({ matter: `METHOD#${of.id}`, holds: expect.objectContaining({ kind: "BALLOT" }) }),
    );
  });
});

test("where the college has nobody, each association of the space votes once, and more than half of those who voted adopt", async () => {
  const of = await world(0);
  await votedOn(of);
  expect((await of.shown()).vote.electorate).toBe("space");
  const [one, other, third] = of.space;
  const vote = (as: string, voter: string, yes: boolean) => of.on("PUT", `/votes/${voter}`, { as, body: { yes } });
  expect(await vote(one!.person, one!.id, false)).toMatchObject({ status: 200 });
  expect(await vote(one!.second, one!.id, true)).toMatchObject({ status: 200 });
  expect(await vote(other!.person, other!.id, true)).toMatchObject({ status: 200 });
  expect(await vote(third!.person, third!.id, false)).toMatchObject({ status: 200 });
  expect(await vote(third!.person, one!.id, false)).toMatchObject({ status: 403 });
  of.goTo("2026-12-25", "01:00:00.000Z");
  await of.hour();
  expect(await of.shown()).toMatchObject({
    stage: "published",
    count: { electorate: "space", voters: 3, inFavour: 2 },
  });
});

test("a member whose seat has ended can't vote, and without a majority the method is a draft again, on record", async () => {
  const of = await world(2);
  await votedOn(of);
  const [first, second] = of.college;
  const key = keyOf(people, second!.person);
  const before = (await of.office.register.load([key])).get(key)!;
  const circumstances = circumstancesOf(of.office, undefined, { by: "test" });
  const capacity = { role: "civil-society-member", of: `SEAT#${second!.id}` } as const;
  const taken = takeCapacity(Person.parse(before.state), capacity, circumstances)!;
  await record(of.office, { kind: people, id: second!.person, before }, taken, circumstances);
  const vote = ({ person, id }: Seating) => of.on("PUT", `/votes/${id}`, { as: person, body: { yes: true } });
  expect(await vote(second!)).toMatchObject({ status: 403 });
  expect(await vote(first!)).toMatchObject({ status: 200 });
  of.goTo("2026-12-25", "01:00:00.000Z");
  await of.hour();
  expect(await of.shown()).toMatchObject({
    stage: "drafted",
    round: 1,
    count: { voters: 2, inFavour: 1, adopted: false },
  });
  expect((await of.acts()).at(-1)).toBe("method-not-adopted");
});
