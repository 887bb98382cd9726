import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "@jest/globals";
import { recipientsOf } from "#functions/recipients";
import { enter, officeAt } from "../engines/office.ts";
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
