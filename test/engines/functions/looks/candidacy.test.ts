import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { Person } from "#committee/people/people";
import { forgetFor } from "#functions/carry-out/forget-for";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { check } from "../../../../checkers/journal.mjs";
import { wholeForm } from "../../../pure/committee/candidacy-examples.ts";
import { callWorld } from "../../../rigs/candidacies.ts";
import { pdf } from "../../../rigs/pictures.ts";
import { send } from "../../../rigs/uploads.ts";

let of: Awaited<ReturnType<typeof callWorld>>;
let id: string;
let matter: string;
beforeAll(async () => {
  of = await callWorld();
  id = (await of.register(of.association.person, of.association.id)).body.id;
  matter = `CANDIDACY#${id}`;
});
afterAll(() => of.s3.stop());

const reminders = async () => (await of.owed(matter)).filter(({ letter }) => letter === "candidacy-incomplete");

test("G4.9: what is missing is told 7, 3 and 1 days before the close, each once however often the clock rings", async () => {
  of.goTo("2027-02-22T11:59:00.000Z");
  await of.look(matter);
  expect(await reminders()).toHaveLength(0);
  for (const [at, number] of [
    ["2027-02-22T12:00:00.000Z", 1],
    ["2027-02-26T12:00:30.000Z", 2],
    ["2027-02-28T12:00:00.000Z", 3],
  ] as const) {
    of.goTo(at);
    await of.look(matter);
    await of.look(matter);
    expect(await reminders()).toHaveLength(number);
  }
  expect((await reminders()).at(-1)).toMatchObject({
    to: `PERSON#${of.association.person}`,
    missing: { form: true, parts: [{ ar: "النظام الأساسي" }, { ar: "السيرة الذاتية" }] },
  });
});

test("what was withdrawn is kept for as long as the call says, then erased: its journals and receipts hold still", async () => {
  const as = of.association.person;
  await of.ask("PUT", `/candidacies/${id}/form`, { as, body: wholeForm });
  await of.ask("POST", `/candidacies/${id}/form/deposit`, { as });
  const bytes = pdf();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const body = { name: "statuts.pdf", type: "application/pdf", size: bytes.length, sha256 };
  const { body: asked } = await of.ask("POST", `/candidacies/${id}/parts/0/deposits`, { as, body });
  await send(asked.post, bytes);
  await of.checker.hear();
  const file = `FILE#${asked.deposit.file}`;
  const receipt = (await of.office.register.journal(file)).pages.at(-1)!.hash;
  await of.ask("POST", `/candidacies/${id}/withdrawal`, { as });
  of.goTo("2027-08-26T23:59:00.000Z");
  await of.look(matter);
  expect((await of.acts(matter)).at(-1)).toBe("candidacy-withdrawn");
  of.goTo("2027-08-27T00:00:00.000Z");
  await of.look(matter);
  expect((await of.acts(matter)).at(-1)).toBe("candidacy-erased");
  expect(await of.ask("GET", `/candidacies/${id}`, { as })).toMatchObject({ status: 404 });
  const owing = (await of.office.register.owed()).filter(({ forgets }) => forgets !== undefined);
  expect(owing).toMatchObject([{ forgets: [matter, file] }]);
  const office = { ...of.office, vault: of.s3.vault } as unknown as CarryOutOffice;
  for (const owed of [...owing, ...owing]) await forgetFor(office, owed);
  for (const key of [matter, file]) {
    expect(await of.office.register.reserved(key)).toEqual({});
    const { pages, texts } = await of.office.register.journal(key);
    expect(check({ matter: key, pages, texts }, pages.at(-1)!.hash)).toEqual([]);
  }
  expect((await of.office.register.journal(file)).pages.at(-1)!.hash).toBe(receipt);
  expect(await of.office.register.beside(matter)).toEqual([]);
  expect(await of.s3.vault.first(`FILE/${asked.deposit.file}`)).toBeUndefined();
  const named = await of.office.accounts.open("one@candidate.example");
  const key = keyOf(people, named);
  expect(Person.parse((await of.office.register.load([key])).get(key)!.state).capacities).toEqual([]);
});
