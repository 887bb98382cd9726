import { expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { keyOf } from "#committee/kernel/kind";
import { contributionId } from "#committee/methods/contributions";
import { methods } from "#committee/methods/kind";
import { ballotId } from "#committee/methods/votes";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { check, joined } from "../../../../checkers/journal.mjs";
import { become, cast, contributed, voters, voting } from "../../../pure/committee/method-examples.ts";
import { enter, openApi } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

const instant = "2026-12-28T09:00:00.000Z";
const opened = await openApi(await newTable(), () => instant);
const { register } = opened.office;

const open = voting(3);
const adopted = become(open, "2026-12-25", { ballots: voters.map((one) => cast(open, one, true)), inOffice: voters });

/** A method on which so many voted, and to which as many contributed. */
const votedOn = async (count: number): Promise<string> => {
  const circumstances = circumstancesOf(opened.office, undefined, { by: "test" });
  const id = ulid();
  const decision = { state: { ...adopted, id }, page: { act: "method-adopted", rules: [], facts: {} }, letters: [] };
  await record(opened.office, { kind: methods, id }, decision, circumstances);
  for (let index = 0; index < count; index += 1) {
    const [ballot, contribution] = [cast(open, ulid(), true), contributed(ulid())];
    await register.put(keyOf(methods, id), { kind: "BALLOT", id: ballotId(ballot), value: ballot });
    const beside = { kind: "CONTRIBUTION", id: contributionId(contribution), value: contribution } as const;
    await register.put(keyOf(methods, id), beside);
  }
  return id;
};

const read = async (id: string, query: Record<string, string>) =>
  (await opened.call("GET", `/methods/${id}`, { query })).body;

test("votes and contributions are read a page at a time, each once, however many there are", async () => {
  const id = await votedOn(7);
  const first = await read(id, { limit: "4" });
  expect([first.votes, first.contributions].map(({ length }) => length)).toEqual([4, 4]);
  const second = await read(id, { limit: "4", votes: first.nextVotes });
  expect(second.nextVotes).toBeUndefined();
  expect(second.contributions).toEqual(first.contributions);
  const voted = [...first.votes, ...second.votes].map(({ voter }: { voter: string }) => voter);
  expect(new Set(voted).size).toBe(7);
  const rest = await read(id, { limit: "4", contributions: first.nextContributions });
  expect(rest.contributions).toHaveLength(3);
  expect(rest.nextContributions).toBeUndefined();
  expect((await opened.call("GET", `/methods/${id}`, { query: { votes: "later" } })).status).toBe(400);
});

test("those who have no capacity any more are listed a page at a time", async () => {
  const as = await enter(opened.office, "secretariat");
  for (let left = 0; left < 3; left += 1) {
    const id = await enter(opened.office, "secretariat");
    expect((await opened.call("DELETE", `/secretariat/${id}`, { as })).status).toBe(200);
  }
  const first = (await opened.call("GET", "/people/former", { as, query: { limit: "2" } })).body;
  expect(first.people).toHaveLength(2);
  const query = { limit: "2", after: first.next };
  const second = (await opened.call("GET", "/people/former", { as, query })).body;
  expect(second.people).toHaveLength(1);
  expect(second.next).toBeUndefined();
});

test("a journal is read a part at a time, each with the head of the whole", async () => {
  const as = await enter(opened.office, "secretariat");
  const body = { heldOn: "2027-02-17", beginsAt: "10:00", place: { ar: "الرباط" }, agenda: [{ title: { ar: "بند" } }] };
  const made = await opened.call("POST", "/meetings", { as, body, headers: { "idempotency-key": ulid() } });
  const { id } = made.body;
  await opened.call("POST", `/meetings/${id}/notice`, { as });
  const at = `/journal/MEETING/${id}`;
  const whole = (await opened.call("GET", at)).body;
  expect(whole.next).toBeUndefined();
  const first = (await opened.call("GET", at, { query: { limit: "1" } })).body;
  expect(first).toMatchObject({ pages: [{ page: 1 }], next: "1", head: whole.head });
  const second = (await opened.call("GET", at, { query: { after: first.next } })).body;
  expect(check(joined([first, second]), whole.head)).toEqual([]);
  expect((await opened.call("GET", at, { query: { after: "9" } })).body).toMatchObject({ pages: [], head: whole.head });
  expect((await opened.call("GET", `/journal/MEETING/${ulid()}`)).status).toBe(404);
});
