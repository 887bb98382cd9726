import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Seat } from "#committee/composition/seats";
import { appointToGroup, openGroup } from "#committee/groups/groups";
import { groups } from "#committee/groups/kind";
import { keyOf } from "#committee/kernel/kind";
import { justifyAbsence } from "#committee/memberships/justifications";
import { seats } from "#committee/memberships/kind";
import { people } from "#committee/people/kind";
import { giveCapacity, Person, takeCapacity } from "#committee/people/people";
import { Declaration, spaceConsent } from "#committee/space/association";
import { importAssociation } from "#committee/space/associations";
import { associations } from "#committee/space/kind";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { sweep } from "#functions/sweep";
import { check } from "../../../../checkers/journal.mjs";
import { seatAssociations } from "../../../rigs/associations.ts";
import { filed } from "../../../rigs/filed.ts";
import { startInbox } from "../../../rigs/inbox.ts";
import { enter, heldAccounts, openApi, seatMembers, sweepOfficeAt } from "../../../rigs/office.ts";
import { carryingOutOf, carryOutOfficeBy } from "../../../rigs/outbox.ts";
import { pdf } from "../../../rigs/pictures.ts";
import { planOf } from "../../../rigs/plans.ts";
import { startRings } from "../../../rigs/rings.ts";
import { newTable } from "../../../rigs/table.ts";
import { announced, checkerAt, send } from "../../../rigs/uploads.ts";
import { startVault } from "../../../rigs/vault.ts";

let instant = "2026-12-01T09:00:00.000Z";
const at = () => instant;
let table: Awaited<ReturnType<typeof newTable>>;
let opened: Awaited<ReturnType<typeof openApi>>;

const vaulted = await startVault(at);
afterAll(() => vaulted.stop());

beforeEach(async () => {
  instant = "2026-12-01T09:00:00.000Z";
  table = await newTable();
  opened = await openApi(table, at, { vault: vaulted.vault });
});

const as = (person: string) => (method: string, path: string, body?: unknown) =>
  opened.call(method, path, { as: person, body, headers: { "accept-language": "fr" } });

test("a consent is given to the words in force, and to no others; it is withdrawn, and both stay on the register", async () => {
  const me = as(await enter(opened.office, "civil-society-member"));
  expect(await me("PUT", "/me/consents/whatsapp", { version: "2020-01" })).toMatchObject({
    status: 400,
    body: { errors: [{ at: "/version", message: "Seul le texte en vigueur peut être accepté." }] },
  });
  expect((await me("PUT", "/me/consents/whatsapp", { version: "2026-11" })).body.consents).toMatchObject([
    { purpose: "whatsapp", version: "2026-11", givenAt: instant },
  ]);
  expect((await me("PUT", "/me/consents/whatsapp", { version: "2026-11" })).status).toBe(409);
  expect((await me("PUT", "/me/consents/fingerprints", { version: "2026-11" })).status).toBe(400);
  expect((await me("DELETE", "/me/consents/whatsapp")).body.consents).toMatchObject([{ withdrawnAt: instant }]);
  expect((await me("DELETE", "/me/consents/whatsapp")).status).toBe(409);
});

test("G10.5: members see each other's numbers where these were given, and nobody outside sees the group", async () => {
  const [one, other] = await seatMembers(opened.office, 2);
  const secretary = await enter(opened.office, "secretariat");
  await as(one!.person)("PUT", "/me", { whatsapp: "+212600000000" });
  const numbers = async () => {
    const { body } = await as(other!.person)("GET", "/communication-group");
    return body.people.map(({ email, whatsapp }: Record<string, string>) => [email, whatsapp]);
  };
  expect(await numbers()).toHaveLength(3);
  expect(await numbers()).toContainEqual([one!.email, undefined]);
  await as(one!.person)("PUT", "/me/consents/whatsapp", { version: "2026-11" });
  expect(await numbers()).toContainEqual([one!.email, "+212600000000"]);
  expect((await as(secretary)("GET", "/communication-group")).body.people).toHaveLength(3);
  const outside = await enter(opened.office, "association");
  expect((await as(outside)("GET", "/communication-group")).status).toBe(403);
});

test("people correct their own address, one that nobody else has, and their account follows", async () => {
  const [one, other] = await seatMembers(opened.office, 2);
  const me = as(one!.person);
  expect(await me("PUT", "/me/address", { email: other!.email })).toMatchObject({ status: 400 });
  expect(await me("PUT", "/me/address", { email: "juste@ishraf.example" })).toMatchObject({
    status: 200,
    body: { email: "juste@ishraf.example" },
  });
  expect(await opened.office.register.owed()).toMatchObject([{ account: one!.person }]);
});

test("a person takes away all that is held on them: entry, journal with its reserved words, seats, what they said, letters", async () => {
  const [one, other] = await seatMembers(opened.office, 2);
  await as(one!.person)("PUT", "/me", { whatsapp: "+212600000000" });
  const { status, body } = await as(one!.person)("GET", "/me/data");
  expect(status).toBe(200);
  expect(body.entry).toMatchObject({ id: one!.person, email: one!.email, whatsapp: "+212600000000" });
  expect(body.pages.map(({ act }: { act: string }) => act)).toEqual(["person-registered", "entry-changed"]);
  expect(body.words["1"]).toMatchObject({ email: one!.email });
  expect(body.words["2"]).toEqual({ whatsapp: "+212600000000" });
  expect(body.appearances).toMatchObject([{ matter: `SEAT#${one!.id}` }]);
  expect(JSON.stringify(body)).not.toContain(other!.email);
});

/** Ends the one capacity that someone has. */
const end = async (person: string, capacity: Parameters<typeof takeCapacity>[1]) => {
  const key = `PERSON#${person}`;
  const before = (await opened.office.register.load([key])).get(key)!;
  const circumstances = circumstancesOf(opened.office, undefined, { by: "test" });
  const decision = takeCapacity(Person.parse(before.state), capacity, circumstances)!;
  await record(opened.office, { kind: people, id: person, before }, decision, circumstances);
};

/** Carries out what is owed; gives the accounts that were taken away. */
const carriedOut = async (): Promise<readonly string[]> => {
  const [inbox, rings, closed] = [await startInbox(), await startRings(at), [] as string[]];
  const accounts = { readdress: async () => "unknown" as const, close: async (id: string) => void closed.push(id) };
  const reached = { table, at, ses: inbox.clientOf(), scheduler: rings.clientOf(), accounts, vault: vaulted.vault };
  const { office } = carryOutOfficeBy(reached);
  instant = new Date(Date.parse(instant) + 120_000).toISOString();
  await carryingOutOf(office)({});
  await Promise.all([inbox.stop(), rings.stop()]);
  return closed;
};

test("a person who has a capacity is not erased; one who has none is, and their journal still verifies", async () => {
  const [member] = await seatMembers(opened.office, 1);
  const secretary = as(await enter(opened.office, "secretariat"));
  const path = `/people/${member!.person}/erasure`;
  expect((await secretary("POST", path)).status).toBe(409);
  await end(member!.person, { role: "administration-member", of: `SEAT#${member!.id}` });
  expect(await secretary("POST", path)).toMatchObject({ status: 200, body: { id: member!.person, erasedAt: instant } });
  expect(await carriedOut()).toEqual([member!.person]);
  const { register } = opened.office;
  const journal = await register.journal(`PERSON#${member!.person}`);
  expect(journal.pages.map(({ act }) => act)).toEqual(["person-registered", "capacity-taken", "person-erased"]);
  expect(check(journal, journal.pages.at(-1)!.hash)).toEqual([]);
  expect(await register.reserved(`PERSON#${member!.person}`)).toEqual({});
  expect(JSON.stringify([...(await register.load([`PERSON#${member!.person}`])).values()])).not.toContain(
    member!.email,
  );
  expect(await register.owed()).toEqual([]);
});

test("the files that a person brought are erased with them, in every version; that they were there stays on record", async () => {
  const [member] = await seatMembers(opened.office, 1);
  const secretary = as(await enter(opened.office, "secretariat"));
  const bytes = pdf("a letter");
  const headers = { "idempotency-key": "one" };
  const asked = await opened.call("POST", "/files", { as: member!.person, body: announced(bytes), headers });
  const { id, post } = asked.body;
  for (const _ of ["once", "replayed"]) expect((await send(post, bytes))[0]).toBe(204);
  await checkerAt(table, at, vaulted).hear();
  expect(await vaulted.vault.first(`FILE/${id}`)).toBeDefined();
  await end(member!.person, { role: "administration-member", of: `SEAT#${member!.id}` });
  await secretary("POST", `/people/${member!.person}/erasure`);
  await carriedOut();
  expect(await vaulted.vault.first(`FILE/${id}`)).toBeUndefined();
  const journal = await opened.office.register.journal(`FILE#${id}`);
  expect(check(journal, journal.pages.at(-1)!.hash)).toEqual([]);
});

/** Someone who sat for an association, speaks for one at the space, is a body's office, and said why they were absent. */
const manifold = async () => {
  const accounts = heldAccounts(at);
  opened = await openApi(table, at, { vault: vaulted.vault, accounts });
  const { office, call } = opened;
  const [seat] = await seatAssociations(office, 1, accounts.open);
  const { email, person } = seat!;
  const secretary = await enter(office, "secretariat");
  const contact = { name: { ar: "متعددة", latin: "Multiple" }, email, language: "fr" };
  const asked = { as: secretary, headers: { "idempotency-key": ulid() } };
  const bodies = [{ name: { ar: "وزارة الصحة" }, contact }, ...planOf(["وزارة العدل"]).bodies];
  const plan = await call("POST", "/plans", { ...asked, body: planOf([], { bodies }) });
  const declaration = { name: { ar: "جمعية" }, region: "oriental", fields: ["youth"], scope: "local", contact };
  const consent = { version: spaceConsent.version, purpose: spaceConsent.purpose };
  const body = { ...declaration, consent };
  const association = await call("POST", "/associations", { headers: { "idempotency-key": `long-${ulid()}` }, body });
  return { seat: seat!, email, person, secretary, declaration, plan: plan.body.id, association: association.body.id };
};

/** Has someone justify an absence of their seat, in words of theirs. */
const justify = async ({ id, person }: Readonly<{ id: string; person: string }>) => {
  const key = keyOf(seats, id);
  const before = (await opened.office.register.load([key])).get(key)!;
  const circumstances = circumstancesOf(opened.office, undefined, { by: person });
  const { today } = circumstances;
  const meeting = ulid();
  const standing = { stage: "to-answer", countedOn: today, absences: [{ meeting, heldOn: today }] } as const;
  const seat = { ...Seat.parse(before.state), absences: standing };
  const ruling = justifyAbsence(seat, { standing, meeting, says: { ar: "كنت مريضة" } }, circumstances);
  if (ruling.allowed) await record(opened.office, { kind: seats, id, before }, ruling.value, circumstances);
};

test("what is taken away tells of associations, offices, groups, files, answers, reserved words and letters, and of nobody else", async () => {
  const { seat, email, person, plan, association } = await manifold();
  await justify(seat);
  const { call, office } = opened;
  const [other] = await seatAssociations(office, 1);
  await office.register.put(`SEAT#${other!.id}`, { kind: "ANSWER", id: "one", value: { justified: true, by: person } });
  const file = await filed(office, "withdrawal-letter", person);
  await filed(office, "withdrawal-letter", "someone-else");
  const group = ulid();
  const now = circumstancesOf(office, undefined, { by: "test" });
  const opening = openGroup(group, { kind: "thematic", title: { ar: "مجموعة" } }, now);
  if (!opening.allowed) throw new Error("a group can always be opened");
  const { name } = Person.parse((await as(person)("GET", "/me/data")).body.entry);
  const joining = { name, body: { ar: "جمعية" }, side: "non-governmental" } as const;
  const joined = appointToGroup(opening.value.state, { id: ulid(), joining }, now);
  if (joined.allowed) await record(office, { kind: groups, id: group }, joined.value, now);
  await carriedOut();
  const { body } = await as(person)("GET", "/me/data");
  expect(body.appearances.map(({ matter }: { matter: string }) => matter).toSorted()).toEqual(
    [`SEAT#${seat.id}`, `SEAT#${other!.id}`, `PLAN#${plan}`, `ASSOCIATION#${association}`, `GROUP#${group}`]
      .concat(`FILE#${file}`)
      .toSorted(),
  );
  expect(body.elsewhere).toEqual(
    expect.arrayContaining([
      { matter: `SEAT#${seat.id}`, page: 2, words: { "justification.ar": "كنت مريضة" } },
      expect.objectContaining({ matter: `PLAN#${plan}`, words: expect.objectContaining({ "office.1.email": email }) }),
      expect.objectContaining({ matter: `ASSOCIATION#${association}`, page: 1 }),
    ]),
  );
  expect(body.letters).toMatchObject([{ matter: `ASSOCIATION#${association}`, letter: "association-registered" }]);
  expect(JSON.stringify(body)).not.toContain("bureau-0@example.ma");
  expect(JSON.stringify(body)).not.toContain(other!.email);
  expect((await call("GET", "/me/data", { as: other!.person })).body.elsewhere).toEqual([]);
});

test("with a person go their words and addresses in the journals of others, which verify still; what others said stays", async () => {
  const { seat, email, person, secretary, declaration, plan, association } = await manifold();
  await justify(seat);
  const { call, office } = opened;
  const other = { name: { ar: "أخرى", latin: "Autre" }, email: "other@association.example", language: "fr" };
  const changed = { as: person, body: { ...declaration, contact: other }, headers: { "if-match": '"1"' } };
  expect((await call("PUT", `/associations/${association}`, changed)).status).toBe(200);
  const letter = await filed(office, "withdrawal-letter", secretary);
  await call("POST", `/memberships/${seat.id}/end`, { as: secretary, body: { why: "withdrawal", letter } });
  expect((await call("POST", `/people/${person}/erasure`, { as: secretary })).status).toBe(200);
  expect(await carriedOut()).toEqual([person]);
  const matters = [`PLAN#${plan}`, `ASSOCIATION#${association}`, `SEAT#${seat.id}`, `PERSON#${person}`];
  const { register } = office;
  const all = [...(await register.load(matters)).values()];
  for (const matter of matters) {
    const [journal, reserved] = [await register.journal(matter), await register.reserved(matter)];
    const head = journal.pages.at(-1)!.hash;
    expect([check(journal, head), check({ ...journal, texts: reserved }, head)]).toEqual([[], []]);
    all.push(...Object.values(reserved).map((state) => ({ key: matter, version: 0, head, owes: [], state })));
  }
  const held = JSON.stringify(all);
  for (const gone of [email, "Multiple", "كنت مريضة"]) expect(held).not.toContain(gone);
  for (const kept of ["bureau-0@example.ma", "other@association.example", "ممثلة 0"]) expect(held).toContain(kept);
  expect((await call("GET", `/plans/${plan}`)).body.bodies).toHaveLength(2);
});

/** Associations of the space that have an address as their contact's; gives their ids. */
const writtenToAt = async (email: string, many: number): Promise<readonly string[]> => {
  const contact = { name: { ar: "كاتب", latin: "Secrétaire" }, email, language: "fr" };
  const circumstances = circumstancesOf(opened.office, undefined, { by: "test" });
  return Promise.all(
    Array.from({ length: many }, async (_, index) => {
      const name = { ar: `جمعية ${index}` };
      const declaration = Declaration.parse({ name, region: "oriental", scope: "local", contact });
      const id = ulid();
      const imported = importAssociation(id, declaration, circumstances);
      await record(opened.office, { kind: associations, id }, imported, circumstances);
      return id;
    }),
  );
};

test("however many associations have someone as their contact, they are erased, and none is written to at their address any more", async () => {
  const [member] = await seatMembers(opened.office, 1);
  const secretary = await enter(opened.office, "secretariat");
  const ids = await writtenToAt(member!.email, 40);
  await end(member!.person, { role: "administration-member", of: `SEAT#${member!.id}` });
  expect((await as(secretary)("POST", `/people/${member!.person}/erasure`)).status).toBe(200);
  await carriedOut();
  for (const id of ids) {
    const { body } = await as(secretary)("GET", `/associations/${id}`);
    expect(body).not.toHaveProperty("contact");
    expect(body.missing).toContain("contact");
    const { pages } = await opened.office.register.journal(`ASSOCIATION#${id}`);
    expect(pages.map(({ act }) => act)).toEqual(["association-imported", "contact-forgotten"]);
  }
});

test("an erased person's token opens nothing, no act finds them, and the name of who held office stays on the seat", async () => {
  const [member] = await seatMembers(opened.office, 1);
  const secretary = as(await enter(opened.office, "secretariat"));
  await end(member!.person, { role: "administration-member", of: `SEAT#${member!.id}` });
  await secretary("POST", `/people/${member!.person}/erasure`);
  expect((await as(member!.person)("GET", "/me")).status).toBe(403);
  expect((await secretary("POST", `/people/${member!.person}/erasure`)).status).toBe(404);
  expect((await secretary("PUT", `/people/${member!.person}/address`, { email: "a@b.example" })).status).toBe(404);
  expect((await secretary("GET", "/seats")).body.seats).toMatchObject([{ holder: { latin: "Représentant 0" } }]);
});

test("five years after a last capacity the clock erases by itself, on the day and not before", async () => {
  const [member] = await seatMembers(opened.office, 1);
  await end(member!.person, { role: "administration-member", of: `SEAT#${member!.id}` });
  const clock = sweep(sweepOfficeAt(table, at).office);
  const state = async () => [...(await opened.office.register.load([`PERSON#${member!.person}`])).values()][0]!.state;
  instant = "2031-11-30T23:00:00.000Z";
  await clock({});
  expect(await state()).toHaveProperty("email");
  instant = "2031-12-01T00:00:00.000Z";
  await clock({});
  await clock({});
  expect(await state()).toEqual({ id: member!.person, edition: expect.any(String), erasedAt: instant });
  expect(await carriedOut()).toEqual([member!.person]);
});

test("whoever holds a seat again meanwhile is not erased", async () => {
  const [member] = await seatMembers(opened.office, 1);
  const capacity = { role: "administration-member", of: `SEAT#${member!.id}` } as const;
  await end(member!.person, capacity);
  const key = `PERSON#${member!.person}`;
  const before = (await opened.office.register.load([key])).get(key)!;
  const circumstances = circumstancesOf(opened.office, undefined, { by: "test" });
  const decision = giveCapacity(Person.parse(before.state), capacity)!;
  await record(opened.office, { kind: people, id: member!.person, before }, decision, circumstances);
  instant = "2032-01-01T00:00:00.000Z";
  await sweep(sweepOfficeAt(table, at).office)({});
  expect((await opened.office.register.load([key])).get(key)!.state).toHaveProperty("email");
});
