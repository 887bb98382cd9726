import { beforeAll, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { giveCapacity, Person } from "#committee/people/people";
import { spaceConsent } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { check } from "../../../../../checkers/journal.mjs";
import { enter, heldAccounts, openApi } from "../../../../rigs/office.ts";
import { newTable } from "../../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const accounts = heldAccounts(() => instant);
const { office, call } = await openApi(await newTable(), () => instant, { accounts });
const secretary = await enter(office, "secretariat", "fr");

const contact = (email: string) => ({ name: { ar: "كاتبة", latin: "Secrétaire" }, email, language: "fr" });
const declaration = (email: string, more: object = {}) => ({
  name: { ar: "جمعية الشفافية", fr: "Association pour la transparence" },
  receipt: { kind: "final", date: "2019-05-14" },
  region: "souss-massa",
  fields: ["transparency"],
  scope: "local",
  since: "1998-03-01",
  contact: contact(email),
  ...more,
});
const consent = { version: spaceConsent.version, purpose: spaceConsent.purpose };

const register = (body: object, headers: object = {}, as?: string) =>
  call("POST", "/associations", {
    ...(as && { as }),
    body: { consent, ...body },
    headers: { "idempotency-key": `key-of-nobody-else-${ulid()}`, "accept-language": "en", ...headers },
  });
const checked = async (id: string, body: object = { outcome: "complete" }) => {
  const { version } = (await call("GET", `/associations/${id}`, { as: secretary })).body;
  return call("POST", `/associations/${id}/check`, { as: secretary, body, headers: { "if-match": `"${version}"` } });
};
const lettersOf = async (matter: string) =>
  (await office.register.owed()).filter((owed) => owed.matter === matter).flatMap(({ letters }) => letters);

type Joined = Readonly<{ id: string; person: string }>;
const joined = async (email: string, more: object = {}): Promise<Joined> => {
  const { id } = (await register(declaration(email, more))).body;
  await checked(id);
  return { id, person: await accounts.open(email) };
};

let ours: Joined;
let theirs: Joined;
beforeAll(async () => {
  ours = await joined("ours@association.example");
  theirs = await joined("theirs@association.example", { region: "oriental", fields: ["women"], scope: "national" });
});

test("an association's journal verifies, with the words that are open and with those that are reserved", async () => {
  const { register: kept } = office;
  const journal = await kept.journal(keyOf(associations, ours.id));
  const reserved = await kept.reserved(keyOf(associations, ours.id));
  expect(Object.keys(reserved["1"]!).toSorted()).toEqual(["contact.email", "contact.name.ar", "contact.name.latin"]);
  const head = journal.pages.at(-1)!.hash;
  expect(check(journal, head)).toEqual([]);
  expect(check({ ...journal, texts: reserved }, head)).toEqual([]);
});

test("G2.5: anyone at all has an association come to the space; its contact is on the register with it, and written to", async () => {
  const email = "new@association.example";
  const { status, body, headers } = await register(declaration(email));
  expect(status).toBe(201);
  expect(body).toEqual({ id: expect.any(String), stage: "declared", missing: [] });
  expect(headers["location"]).toBe(`/api/associations/${body.id}`);
  const key = keyOf(people, await accounts.open(email));
  const person = Person.parse((await office.register.load([key])).get(key)?.state);
  expect(person.capacities).toEqual([{ role: "association", of: `ASSOCIATION#${body.id}` }]);
  expect(await lettersOf(`ASSOCIATION#${body.id}`)).toMatchObject([{ letter: "association-registered", to: key }]);
});

test("what an association may bring later isn't asked for before it may come in, and it is told what is missing", async () => {
  const { receipt: _, since: __, fields: ___, ...bare } = declaration("bare@association.example");
  expect((await register(bare)).body).toMatchObject({ stage: "declared", missing: ["receipt", "fields", "since"] });
});

test("the answer is the same whether or not the contact's address was known, and what they are stays theirs", async () => {
  const member = await accounts.open("member@committee.example");
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const state = {
    ...{ id: member, edition: circumstances.edition.inForceFrom, capacities: [{ role: "chair" as const }] },
    ...{ name: { ar: "رئيسة", latin: "Présidente" }, email: "member@committee.example", language: "ar" as const },
  };
  const page = { act: "person-registered", rules: [], facts: {} };
  await record(office, { kind: people, id: member }, { state, page, letters: [] }, circumstances);
  const [known, unknown] = await Promise.all([
    register(declaration("member@committee.example")),
    register(declaration("nobody@association.example")),
  ]);
  const shape = ({ status, body }: typeof known) => ({ status, body: { ...body, id: "" } });
  expect(shape(known)).toEqual(shape(unknown));
  const person = Person.parse((await office.register.load([keyOf(people, member)])).get(keyOf(people, member))?.state);
  expect(person).toMatchObject({ name: { latin: "Présidente" }, language: "ar" });
  expect(person.capacities.map(({ role }) => role)).toEqual(["chair", "association"]);
});

test("the same key, whoever sends it, is the same registration; one that may be guessed is taken from nobody", async () => {
  const headers = { "idempotency-key": "0123456789abcdef" };
  const first = await register(declaration("twice@association.example"), headers);
  const again = await register(declaration("twice@association.example"), headers, secretary);
  expect(again).toMatchObject({ status: 201, body: { id: first.body.id } });
  expect((await register(declaration("other@association.example"), headers)).status).toBe(409);
  const short = await register(declaration("short@association.example"), { "idempotency-key": "one" });
  expect(short).toMatchObject({ status: 400, body: { errors: [{ at: "/idempotency-key" }] } });
});

test.each([
  ["without consent", { consent: undefined }, "/consent"],
  ["with consent to another text", { consent: { ...consent, version: "2019-01" } }, "/consent/version"],
  ["of a region that there isn't", { region: "atlantis" }, "/region"],
  ["with an identity number", { identityNumber: "AB123456" }, ""],
  ["founded after today", { since: "2026-12-02" }, "/since"],
  ["with a receipt of a day to come", { receipt: { kind: "final", date: "2027-01-01" } }, "/receipt"],
  ["with a copy that nobody brought", { receipt: { kind: "final", date: "2019-05-14", file: ulid() } }, "/receipt"],
])("a registration %s can't be read, and nothing of it is kept", async (_what, more, at) => {
  const { status, body } = await register(declaration("unreadable@association.example", more));
  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ at }]);
});

test("nobody has one address written to twice a day, in whatever case it is typed; the next day they may", async () => {
  const before = instant;
  expect((await register(declaration("flooded@association.example"))).status).toBe(201);
  expect(await register(declaration("Flooded@association.example"))).toMatchObject({
    status: 429,
    body: { title: "An association was registered with this address today already. Try again tomorrow." },
  });
  instant = "2026-12-02T09:00:00.000Z";
  expect((await register(declaration("flooded@association.example"))).status).toBe(201);
  instant = before;
});

test("G2.5: a file that lacks something can't be found complete, and is returned with what is to be put right and why", async () => {
  const { receipt: _, ...bare } = declaration("returned@association.example");
  const { id } = (await register(bare)).body;
  expect(await checked(id)).toMatchObject({
    status: 422,
    body: {
      refusals: [{ rule: "G2.5", source: "ours", because: "Il manque au dossier\u00a0: le récépissé de déclaration." }],
    },
  });
  const reason = { ar: "يرجى الإدلاء بالوصل" };
  const { status, body } = await checked(id, { outcome: "returned", parts: ["name"], reason });
  expect([status, body.stage, body.parts]).toEqual([200, "returned", ["receipt", "name"]]);
  expect((await lettersOf(`ASSOCIATION#${id}`)).at(-1)).toMatchObject({ letter: "association-checked", reason });
  expect((await checked(id)).status).toBe(409);
  const person = await accounts.open("returned@association.example");
  const change = { body: declaration("returned@association.example"), headers: { "if-match": '"2"' } };
  const changed = await call("PUT", `/associations/${id}`, { as: person, ...change });
  expect(changed).toMatchObject({ status: 200, body: { stage: "declared", missing: [] } });
  expect((await checked(id)).body.stage).toBe("complete");
});

test("a check or a change of what has changed since it was seen is told so", async () => {
  const { id } = (await register(declaration("seen@association.example"))).body;
  const check = (headers: Record<string, string>) =>
    call("POST", `/associations/${id}/check`, { as: secretary, body: { outcome: "complete" }, headers });
  expect((await check({})).status).toBe(428);
  expect((await check({ "if-match": '"7"' })).status).toBe(412);
  expect((await check({ "if-match": '"1"' })).status).toBe(200);
});

test("the public reads an association's name, region, fields, scope and founding, once it is a member of the space, and no more", async () => {
  const { body } = await call("GET", `/associations/${ours.id}`);
  const { name, region, fields, scope, since } = declaration("");
  expect(body).toEqual({ id: ours.id, stage: "complete", name, region, fields, scope, since, version: 2 });
  const { id } = (await register(declaration("waiting@association.example"))).body;
  expect((await call("GET", `/associations/${id}`)).status).toBe(404);
  expect((await call("GET", `/associations/${id}`, { as: ours.person })).status).toBe(404);
  expect((await call("GET", `/associations/${id}`, { as: secretary })).body.contact.email).toBe(
    "waiting@association.example",
  );
});

test("its own people read the whole file; another association's read what everyone reads", async () => {
  const own = await call("GET", `/associations/${ours.id}`, { as: ours.person });
  expect(own.body).toMatchObject({ contact: { email: "ours@association.example" }, missing: [], invited: true });
  const other = await call("GET", `/associations/${ours.id}`, { as: theirs.person });
  expect(Object.keys(other.body)).not.toEqual(expect.arrayContaining(["contact"]));
});

test.each([
  ["change", "PUT", "", declaration("theirs@association.example")],
  ["leave the space for", "POST", "/departure", undefined],
  [
    "replace who represents",
    "POST",
    "/seat/representative",
    { representative: contact("someone@association.example") },
  ],
])("nobody may %s another's association, nor one that there isn't", async (_what, method, path, body) => {
  const asked = { as: theirs.person, headers: { "if-match": '"2"' }, ...(body && { body }) };
  for (const id of [ours.id, ulid()])
    expect(await call(method, `/associations/${id}${path}`, asked)).toMatchObject({ status: 403 });
  expect((await call("GET", `/associations/${ours.id}`)).body.version).toBe(2);
});

test("the list is of the space's members, by region and by field, a page at a time", async () => {
  const names = async (query: Record<string, string>) => {
    const { body } = await call("GET", "/associations", { query });
    return body.associations.map(({ id }: { id: string }) => id);
  };
  expect(await names({ region: "oriental" })).toEqual([theirs.id]);
  expect(await names({ region: "oriental", field: "youth" })).toEqual([]);
  expect(await names({ field: "women" })).toEqual([theirs.id]);
  const first = (await call("GET", "/associations", { query: { region: "souss-massa", limit: "1" } })).body;
  const second = await call("GET", "/associations", {
    query: { region: "souss-massa", limit: "1", after: first.next },
  });
  expect(second.body.associations[0].id).not.toBe(first.associations[0].id);
  const elsewhere = { region: "oriental", after: first.next };
  expect((await call("GET", "/associations", { query: elsewhere })).status).toBe(400);
});

test("who waits to be checked is listed for the secretariat alone", async () => {
  const query = { stage: "declared" };
  expect((await call("GET", "/associations", { query })).status).toBe(403);
  expect((await call("GET", "/associations", { query, as: ours.person })).status).toBe(403);
  expect((await call("GET", "/associations", { query, as: secretary })).status).toBe(200);
});

test("a new contact acts for the association from then on, and who was its contact no longer does", async () => {
  const { id, person } = await joined("before@association.example");
  const body = declaration("after@association.example");
  const change = { body, headers: { "if-match": '"2"' } };
  expect((await call("PUT", `/associations/${id}`, { as: person, ...change })).status).toBe(200);
  const after = await accounts.open("after@association.example");
  expect((await lettersOf(`ASSOCIATION#${id}`)).at(-1)).toMatchObject({
    letter: "association-registered",
    to: `PERSON#${after}`,
    association: { complete: true },
  });
  expect((await call("GET", `/associations/${id}`, { as: after })).body.contact.email).toBe(body.contact.email);
  const late = { body: declaration("before@association.example"), headers: { "if-match": '"3"' } };
  expect((await call("PUT", `/associations/${id}`, { as: person, ...late })).status).toBe(403);
});

test("its own people alone agree for an association to how data is used", async () => {
  const csv = [
    "Nom;Région;Portée;Type de récépissé;Date du récépissé;Domaines;Date de création;Contact;Courriel",
    "جمعية اللائحة;Oriental;locale;définitif;2019-05-14;youth;1998-03-01;Secrétaire;list@association.example",
  ].join("\n");
  const imported = await call("POST", "/imports", {
    as: secretary,
    body: { csv, taking: "all-or-nothing" },
    headers: { "idempotency-key": "one list" },
  });
  const { body: told } = await call("GET", `/imports/${imported.body.id}/rows`, { as: secretary });
  const { id } = told.rows[0];
  await call("POST", "/associations/invitations", { as: secretary, body: {} });
  const agreed = async (as: string, version: number) => {
    const body = { ...declaration("list@association.example", { region: "oriental" }), consent };
    const change = { as, body, headers: { "if-match": `"${version}"` } };
    return (await call("PUT", `/associations/${id}`, change)).body.consent;
  };
  expect(await agreed(secretary, 2)).toBeUndefined();
  const own = await accounts.open("list@association.example");
  expect(await agreed(own, 3)).toEqual({ ...consent, givenAt: instant });
});

test("who leaves the space is in no list, and its contact acts for it no more", async () => {
  const { id, person } = await joined("leaving@association.example", { region: "draa-tafilalet" });
  expect((await call("POST", `/associations/${id}/departure`, { as: person })).body).toMatchObject({ stage: "left" });
  expect((await call("GET", "/associations", { query: { region: "draa-tafilalet" } })).body.associations).toEqual([]);
  expect((await call("POST", `/associations/${id}/departure`, { as: person })).status).toBe(403);
  const left = await call("GET", `/associations/${id}`, { as: secretary });
  expect(left.body).not.toHaveProperty("contact");
});

test("a journal of an association holds its name, and neither whom one writes to nor their address", async () => {
  const { body } = await call("GET", `/journal/ASSOCIATION/${ours.id}`);
  const told = JSON.stringify(body);
  expect(told).toContain("جمعية الشفافية");
  expect(told).not.toMatch(/ours@association|كاتبة/);
});

test("rights are those of the moment: a capacity for another association gives none for this one", async () => {
  const found = (await office.register.load([keyOf(people, theirs.person)])).get(keyOf(people, theirs.person))!;
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const given = giveCapacity(Person.parse(found.state), { role: "association", of: `ASSOCIATION#${ulid()}` })!;
  await record(office, { kind: people, id: theirs.person, before: found }, given, circumstances);
  instant = "2026-12-01T09:05:00.000Z";
  expect((await call("POST", `/associations/${ours.id}/departure`, { as: theirs.person })).status).toBe(403);
});
