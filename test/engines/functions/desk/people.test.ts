import { afterAll, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Person, takeCapacity } from "#committee/people";
import { capacityOf, fillSeat } from "#committee/seats";
import { giving } from "#functions/capacities";
import { circumstancesOf } from "#functions/circumstances";
import { keyOf, people, seats } from "#functions/matters";
import { record } from "#functions/record";
import { openDesk } from "../../../rigs/desk.ts";
import { newTable } from "../../../rigs/table.ts";

const desk = await openDesk(await newTable(), () => "2026-12-01T09:00:00.000Z");
await desk.enter("secretaire@ministere.example", "secretariat");
const secretary = await desk.signIn("secretaire@ministere.example");
afterAll(() => desk.stop());

/** Seats someone; gives their id and the key of their seat. */
const seatedAs = async (email: string, body: string) => {
  const { office } = desk;
  const [id, person] = [ulid(), await office.accounts.open(email)];
  const holder = { name: { ar: `ممثل ${body}`, latin: "=SOMME(A1)" }, email, language: "fr" } as const;
  const seating = { college: "civil-society", body: { ar: body }, holder } as const;
  const circumstances = circumstancesOf(office, undefined, { by: "test" });
  const seat = keyOf(seats, id);
  const capacity = capacityOf(seating, seat, "member");
  const along = giving(office, { id: person, before: undefined, contact: holder }, capacity, circumstances);
  await record(office, { kind: seats, id }, fillSeat({ id, person }, seating, circumstances), circumstances, along);
  return { person, capacity };
};

test("G10.5: members find each other in the group, write to all of it, and take it as a table", async () => {
  await seatedAs("membre@association.example", "جمعية المواطنة");
  const member = await desk.signIn("membre@association.example");
  const { html } = await member.get("/desk/group");
  expect(html).toContain("mailto:?bcc=secretaire@ministere.example,membre@association.example");
  expect(html).toContain("جمعية المواطنة");
  const { headers, html: table } = await member.get("/desk/group.csv");
  expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(table).toContain('"membre@association.example"');
  expect(table).toContain('"\'=SOMME(A1)"');
});

test("whoever has no capacity any more is listed with the day until which their data is kept, and erased when they ask", async () => {
  const { person, capacity } = await seatedAs("ancien@association.example", "جمعية الشفافية");
  const { register } = desk.office;
  const key = keyOf(people, person);
  const before = (await register.load([key])).get(key)!;
  const circumstances = circumstancesOf(desk.office, undefined, { by: "test" });
  const ended = takeCapacity(Person.parse(before.state), capacity, circumstances)!;
  await record(desk.office, { kind: people, id: person, before }, ended, circumstances);
  const { html } = await secretary.get("/desk/people");
  expect(html).toContain("lundi 1 décembre 2031");
  const path = `/desk/people/${person}/erasure`;
  expect(html).toContain(`action="${path}"`);
  expect((await secretary.post(path, { version: "1" })).status).toBe(412);
  expect((await secretary.post(path, { version: "2" })).to).toBe("/desk/people?done=erased");
  expect((await secretary.get("/desk/people?done=erased")).html).not.toContain(path);
});

test("someone is added to the secretariat at the desk, or given back at the field that can't be read; who left is there no more", async () => {
  const contact = {
    "/contact/name/ar": "كاتبة",
    "/contact/name/latin": "Deuxième secrétaire",
    "/contact/language": "fr",
  };
  const refused = await secretary.post("/desk/people", { ...contact, "/contact/email": "none" });
  expect(refused.status).toBe(400);
  expect(refused.html).toContain('id="contact-email-error"');
  expect(refused.html).toContain('value="Deuxième secrétaire"');
  const entered = await secretary.post("/desk/people", { ...contact, "/contact/email": "deux@ministere.example" });
  expect(entered.to).toBe("/desk/people?done=entered");
  const { html } = await secretary.get("/desk/people");
  expect(html).toContain("Enregistrer le départ de Deuxième secrétaire");
  const id = await desk.office.accounts.open("deux@ministere.example");
  expect((await secretary.post(`/desk/people/${id}/departure`, {})).to).toBe("/desk/people?done=left");
  expect((await secretary.get("/desk/people")).html).not.toContain("Enregistrer le départ de Deuxième secrétaire");
});
