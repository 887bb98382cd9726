import { beforeEach, expect, test } from "@jest/globals";
import { Person, rolesOf } from "#committee/people";
import { enter, openApi, seatMembers } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

let table: Awaited<ReturnType<typeof newTable>>;
let opened: Awaited<ReturnType<typeof openApi>>;
let secretary: string;

beforeEach(async () => {
  table = await newTable();
  opened = await openApi(table, () => "2026-12-01T09:00:00.000Z");
  secretary = await enter(opened.office, "secretariat");
});

const contact = { name: { ar: "كاتبة", latin: "Secrétaire" }, email: "kitaba@ministere.example", language: "ar" };
const add = (body: object = { contact }, as = secretary) => opened.call("POST", "/secretariat", { as, body });
const leave = (id: string, as = secretary) => opened.call("DELETE", `/secretariat/${id}`, { as });
const serving = async (as = secretary) => opened.call("GET", "/secretariat", { as });
const rolesOn = async (id: string) => {
  const { state } = [...(await opened.office.register.load([`PERSON#${id}`])).values()][0]!;
  return rolesOf(Person.parse(state));
};

test("whoever is entered works for the secretariat from then on, once", async () => {
  const { status, body } = await add();
  expect(status).toBe(201);
  expect((await serving(body.id)).body.people).toHaveLength(2);
  expect((await add()).status).toBe(409);
});

test("whoever leaves loses the secretariat's rights at once, whatever token they hold, and keeps what else they are", async () => {
  const [member] = await seatMembers(opened.office, 1);
  const accounts = { open: async () => member!.person };
  opened = await openApi(table, () => "2026-12-01T09:00:00.000Z", { accounts });
  const { body } = await add();
  expect(body.id).toBe(member!.person);
  expect(await rolesOn(body.id)).toEqual(["secretariat", "administration-member"]);
  expect((await leave(body.id)).status).toBe(200);
  expect((await serving(body.id)).status).toBe(403);
  expect(await rolesOn(body.id)).toEqual(["administration-member"]);
  expect((await leave(body.id)).status).toBe(404);
});

test("the last of the secretariat stays", async () => {
  expect((await leave(secretary)).status).toBe(409);
  const { body } = await add();
  expect((await leave(secretary, body.id)).status).toBe(200);
  expect((await serving()).status).toBe(403);
});

test("someone who can't be written to is not entered, and no account is opened for who may not enter anyone", async () => {
  expect(await add({ contact: { ...contact, email: "none" } })).toMatchObject({
    status: 400,
    body: { errors: [{ at: "/contact/email" }] },
  });
  const accounts = { open: () => Promise.reject(new Error("nobody is to be given an account")) };
  const { call, office } = await openApi(await newTable(), () => "2026-12-01T09:00:00.000Z", { accounts });
  const member = await enter(office, "civil-society-member");
  expect((await call("POST", "/secretariat", { as: member, body: { contact } })).status).toBe(403);
});
