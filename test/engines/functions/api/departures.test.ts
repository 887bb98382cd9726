import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { giveCapacity, Person } from "#committee/people";
import type { Role } from "#committee/permissions";
import { circumstancesOf } from "#functions/circumstances";
import { keyOf, people } from "#functions/matters";
import { record } from "#functions/record";
import { check } from "../../../../checkers/journal.mjs";
import { enter, openApi } from "../../../rigs/office.ts";
import { seatIn } from "../../../rigs/plans.ts";
import { newTable } from "../../../rigs/table.ts";

let instant: string;
let opened: Awaited<ReturnType<typeof openApi>>;
let secretary: string;

beforeEach(async () => {
  instant = "2026-12-01T09:00:00.000Z";
  opened = await openApi(await newTable(), () => instant);
  secretary = await enter(opened.office, "secretariat", "en");
});

const leaves = (id: string, as: string, headers = {}) =>
  opened.call("POST", `/seats/${id}/departures`, { as: secretary, body: { as }, headers });
const committeeOn = async (on: string) => (await opened.call("GET", "/committee", { query: { on } })).body;

const alsoActs = async (person: string, role: Role) => {
  const key = keyOf(people, person);
  const before = (await opened.office.register.load([key])).get(key)!;
  const given = giveCapacity(Person.parse(before.state), { role, of: `ASSOCIATION#${ulid()}` })!;
  const circumstances = circumstancesOf(opened.office, undefined, { by: "test" });
  await record(opened.office, { kind: people, id: person, before }, given, circumstances);
};

test("who leaves before a successor is named leaves the seat vacant from that day on; who sat there before stays on record", async () => {
  const seat = await seatIn(opened.office, "administration", "وزارة الصحة");
  instant = "2027-02-01T09:00:00.000Z";
  const left = await leaves(seat.id, "member", { "if-match": '"1"' });
  expect(left).toMatchObject({ status: 200, body: { id: seat.id, college: "administration", version: 2 } });
  expect(left.body).not.toHaveProperty("member");
  expect(await committeeOn("2027-01-31")).toMatchObject({
    vacancies: 0,
    seats: [{ member: { latin: "Membre وزارة الصحة" } }],
  });
  expect(await committeeOn("2027-02-01")).toMatchObject({ vacancies: 1, balance: { administration: 1 } });
  const { register } = opened.office;
  const journal = await register.journal(`SEAT#${seat.id}`);
  expect(journal.pages.at(-1)).toMatchObject({ act: "seat-left", facts: { as: "member", person: seat.person } });
  expect(check(journal, journal.pages.at(-1)!.hash)).toEqual([]);
});

test("their rights end at once with a token that is good still; whoever acts for something else too keeps that", async () => {
  const [one, other] = [
    await seatIn(opened.office, "administration", "وزارة الصحة"),
    await seatIn(opened.office, "civil-society", "جمعية"),
  ];
  await alsoActs(other.person, "association");
  const may = async (as: string) => [
    (await opened.call("GET", "/communication-group", { as })).status,
    (await opened.call("GET", "/me", { as })).status,
  ];
  expect([await may(one.person), await may(other.person)]).toEqual([
    [200, 200],
    [200, 200],
  ]);
  for (const { id } of [one, other]) expect((await leaves(id, "member")).status).toBe(200);
  expect([await may(one.person), await may(other.person)]).toEqual([
    [403, 403],
    [403, 200],
  ]);
});

test("nobody leaves twice, nor where nobody sits, nor as what a seat hasn't", async () => {
  const seat = await seatIn(opened.office, "civil-society", "جمعية");
  expect((await leaves(seat.id, "deputy")).status).toBe(409);
  expect((await leaves(seat.id, "chair")).status).toBe(400);
  expect((await leaves(seat.id, "member", { "if-match": '"7"' })).status).toBe(412);
  const both = await Promise.all([leaves(seat.id, "member"), leaves(seat.id, "member")]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect((await leaves(ulid(), "member")).status).toBe(404);
});
