import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { giveCapacity, Person, takeCapacity } from "#committee/people";
import { carryOut } from "#functions/carry-out";
import { circumstancesOf } from "#functions/circumstances";
import { people } from "#functions/matters";
import { record } from "#functions/record";
import { sweep } from "#functions/sweep";
import { check } from "../../../checkers/journal.mjs";
import { startInbox } from "../../engines/inbox.ts";
import { enter, openApi, seatMembers, sweepOfficeAt } from "../../engines/office.ts";
import { carryOutOfficeBy } from "../../engines/outbox.ts";
import { pdf } from "../../engines/pictures.ts";
import { startRings } from "../../engines/rings.ts";
import { newTable } from "../../engines/table.ts";
import { announced, checkerAt, send } from "../../engines/uploads.ts";
import { startVault } from "../../engines/vault.ts";

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
  await carryOut(office)({});
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
