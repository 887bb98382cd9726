import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "@jest/globals";
import { Person } from "#committee/people";
import { circumstancesOf } from "#functions/circumstances";
import { keyOf, people } from "#functions/matters";
import { recipientsOf } from "#functions/recipients";
import { record } from "#functions/record";
import { enter, officeAt, seatMembers } from "../engines/office.ts";
import { newTable } from "../engines/table.ts";

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
  expect(await recipientsOf(watched, `PERSON#${id}`)).toMatchObject([
    { to: `PERSON#${id}`, contact: { email: `${id}@post.example`.toLowerCase(), language: "fr" } },
  ]);
  expect(asked).toEqual([[`PERSON#${id}`]]);
});

test("a letter to someone whom the register doesn’t know goes to nobody", async () => {
  const { office } = await registerOf();
  expect(await recipientsOf(office.register, "PERSON#nobody")).toEqual([]);
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
  expect(await recipientsOf(office.register, `PERSON#${id}`)).toEqual([]);
});

test("whoever is of the secretariat and a member too is not among the other members: one letter a person", async () => {
  const { office } = await registerOf();
  const [both, other] = await seatMembers(office, 2);
  const key = keyOf(people, both!.person);
  const before = (await office.register.load([key])).get(key)!;
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const state = { ...Person.parse(before.state), roles: ["secretariat", "administration-member"] as const };
  const page = { act: "person-registered", rules: [], facts: {} };
  await record(office, { kind: people, id: both!.person, before }, { state, page, letters: [] }, circumstances);
  expect((await recipientsOf(office.register, "other-members")).map(({ to }) => to)).toEqual([`SEAT#${other!.id}`]);
  expect((await recipientsOf(office.register, "members")).length).toBe(2);
  expect((await recipientsOf(office.register, "secretariat")).map(({ to }) => to)).toEqual([key]);
});
