import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Person } from "#committee/people";
import { circumstancesOf } from "#functions/circumstances";
import { keyOf, people } from "#functions/matters";
import { contactsOf, recipientsOf } from "#functions/recipients";
import { record } from "#functions/record";
import { seatAssociations } from "../../rigs/associations.ts";
import { enter, officeAt, seatMembers } from "../../rigs/office.ts";
import { importedToSpace, memberOfSpace } from "../../rigs/space.ts";
import { newTable } from "../../rigs/table.ts";

type Asked = Parameters<typeof recipientsOf>;

/** Those whom a letter goes to, with how they are written to. */
const writtenTo = async (register: Asked[0], to: Asked[1]) => {
  const recipients = (await Array.fromAsync(recipientsOf(register, to))).flat();
  const contacts = await contactsOf(register, recipients);
  return recipients.flatMap(({ to, person }) => (contacts.has(person) ? [{ to, contact: contacts.get(person)! }] : []));
};

const registerOf = async () => {
  const table = await newTable();
  return { table, office: officeAt(table, () => "2026-12-07T09:00:00.000Z") };
};

test("a letter to one person goes to that person, and nobody else is read", async () => {
  const { office } = await registerOf();
  const [id] = [await enter(office, "civil-society-member", "fr"), await enter(office, "civil-society-member")];
  const asked: (readonly string[])[] = [];
  const { register } = office;
  const watched = {
    ...register,
    load: (keys: readonly string[]) => {
      asked.push(keys);
      return register.load(keys);
    },
    list: () => Promise.reject(new Error("nothing is to be listed")),
  };
  expect(await writtenTo(watched, `PERSON#${id}`)).toMatchObject([
    { to: `PERSON#${id}`, contact: { email: `${id}@post.example`.toLowerCase(), language: "fr" } },
  ]);
  expect(asked).toEqual([[`PERSON#${id}`]]);
});

test("a letter to one seat goes to whoever holds it, written to as they are now", async () => {
  const { office } = await registerOf();
  const [, member] = await seatMembers(office, 2);
  expect(await writtenTo(office.register, `SEAT#${member!.id}`)).toMatchObject([
    { to: `SEAT#${member!.id}`, contact: { email: member!.email, language: member!.language } },
  ]);
  expect(await writtenTo(office.register, `SEAT#${ulid()}`)).toEqual([]);
});

test("a letter to the space goes to each of its associations: to who speaks for it, or to the contact on its file where nobody has an entry yet", async () => {
  const { office } = await registerOf();
  const spoken = await memberOfSpace(office, 1);
  const imported = await importedToSpace(office, 2);
  const written = await writtenTo(office.register, "associations");
  expect(written.map(({ to, contact }) => [to, contact.email]).toSorted()).toEqual(
    [
      [`PERSON#${spoken.person}`, `${spoken.person}@post.example`.toLowerCase()],
      [`ASSOCIATION#${imported.id}`, "space-2@post.example"],
    ].toSorted(),
  );
});

test("a letter to civil society goes to who sits for it, and to nobody else", async () => {
  const { office } = await registerOf();
  await seatMembers(office, 2);
  const college = await seatAssociations(office, 2);
  const written = await writtenTo(office.register, "civil-society");
  expect(written.map(({ to }) => to).toSorted()).toEqual(college.map(({ id }) => `SEAT#${id}`).toSorted());
});

test("a letter to someone whom the register doesn’t know goes to nobody", async () => {
  const { office } = await registerOf();
  expect(await writtenTo(office.register, "PERSON#nobody")).toEqual([]);
});

test("a letter to someone whose entry is blanked goes to nobody", async () => {
  const { table, office } = await registerOf();
  const id = await enter(office, "civil-society-member");
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk: `PERSON#${id}`, sk: "STATE" },
      UpdateExpression: "SET #state.#name = :blank, #state.email = :none",
      ExpressionAttributeNames: { "#state": "state", "#name": "name" },
      ExpressionAttributeValues: { ":blank": { ar: "", latin: "" }, ":none": "" },
    }),
  );
  expect(await writtenTo(office.register, `PERSON#${id}`)).toEqual([]);
});

test("a committee of any size is written to at most a hundred at a time, each once", async () => {
  const { table, office } = await registerOf();
  const seats = Array.from({ length: 230 }, (_, index) => ({
    ...{ pk: `SEAT#${index}`, sk: "STATE", kind: "SEAT", sortedBy: "administration", version: 1, head: "" },
    state: {
      ...{ id: ulid(), edition: "2021-12-24", college: "administration", body: { ar: "هيئة" }, since: "2022-01-01" },
      tenures: [{ as: "member", person: `${index}`, name: { ar: "ممثل", latin: "Représentant" }, from: "2022-01-01" }],
    },
  }));
  await Promise.all(seats.map((Item) => table.client.send(new PutCommand({ TableName: table.name, Item }))));
  const pages = await Array.fromAsync(recipientsOf(office.register, "members"));
  expect(pages.map(({ length }) => length)).toEqual([100, 100, 30]);
  expect(new Set(pages.flat().map(({ person }) => person)).size).toBe(230);
});

test("whoever is of the secretariat and a member too is not among the other members: one letter a person", async () => {
  const { office } = await registerOf();
  const [both, other] = await seatMembers(office, 2);
  const key = keyOf(people, both!.person);
  const before = (await office.register.load([key])).get(key)!;
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const state = {
    ...Person.parse(before.state),
    capacities: [{ role: "secretariat" }, { role: "administration-member" }] as const,
  };
  const page = { act: "person-registered", rules: [], facts: {} };
  await record(office, { kind: people, id: both!.person, before }, { state, page, letters: [] }, circumstances);
  expect((await writtenTo(office.register, "other-members")).map(({ to }) => to)).toEqual([`SEAT#${other!.id}`]);
  expect((await writtenTo(office.register, "members")).length).toBe(2);
  expect((await writtenTo(office.register, "secretariat")).map(({ to }) => to)).toEqual([key]);
});

test("a letter to a membership goes to who sits there and, where that is someone else, to who speaks for the association", async () => {
  const { table, office } = await registerOf();
  const [seat, other] = await seatAssociations(office, 2);
  const association = ulid();
  const put = (Item: object) => table.client.send(new PutCommand({ TableName: table.name, Item: { ...Item } }));
  const told = async () => (await writtenTo(office.register, `MEMBERSHIP#SEAT#${seat!.id}`)).map(({ to }) => to);
  expect(await told()).toEqual([`SEAT#${seat!.id}`]);
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { pk: `SEAT#${seat!.id}`, sk: "STATE" },
      UpdateExpression: "SET #state.association = :association",
      ExpressionAttributeNames: { "#state": "state" },
      ExpressionAttributeValues: { ":association": association },
    }),
  );
  const known = {
    pk: `ASSOCIATION#${association}`,
    sk: "STATE",
    version: 1,
    head: "",
    kind: "ASSOCIATION",
    sortedBy: "x",
  };
  await put({ ...known, state: { person: other!.person } });
  expect(await told()).toEqual([`SEAT#${seat!.id}`, `PERSON#${other!.person}`]);
  await put({ ...known, state: { person: seat!.person } });
  expect(await told()).toEqual([`SEAT#${seat!.id}`]);
  expect(await writtenTo(office.register, `MEMBERSHIP#SEAT#${ulid()}`)).toEqual([]);
});

test("G12.4: a letter to civil society's other members goes to each of them, and to nobody of the administration", async () => {
  const { office } = await registerOf();
  const [one, ...others] = await seatAssociations(office, 3);
  await seatMembers(office, 2);
  const told = (await writtenTo(office.register, `CIVIL-SOCIETY-BUT#SEAT#${one!.id}`)).map(({ to }) => to);
  expect(told.toSorted()).toEqual(others.map(({ id }) => `SEAT#${id}`).toSorted());
});
