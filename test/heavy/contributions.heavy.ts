import { expect, test } from "@jest/globals";
import { sweep } from "#functions/sweep";
import { check } from "../../checkers/journal.mjs";
import { plan } from "../pure/committee/examples.ts";
import { enter, officeAt, openApi, seatMembers, sweepOfficeAt } from "../rigs/office.ts";
import { clientOf, documentsOf, newTable } from "../rigs/table.ts";
import { tapped } from "../rigs/wire.ts";

const MEMBERS = 22;
const EACH = 5;

let instant = "2026-12-07T09:00:00.000Z";
const at = () => instant;
const table = await newTable();
const office = officeAt(table, at);
const secretary = await enter(office, "secretariat");
const members = await Promise.all(Array.from({ length: MEMBERS }, () => enter(office, "civil-society-member")));
const seats = await seatMembers(office, 4);
const client = clientOf(1);
const calls = tapped(client, () => "pass");
const { call, lines } = await openApi({ ...table, client: documentsOf(client) }, at);

let keys = 0;
const as = (who: string, body?: object) => {
  keys += 1;
  return { as: who, ...(body && { body }), headers: { "idempotency-key": `contribution-${keys}` } };
};

/** A meeting whose minutes the members have, since the hour that the test is at. */
const minutesSent = async (): Promise<string> => {
  const { body } = await call("POST", "/meetings", as(secretary, plan));
  await call("POST", `/meetings/${body.id}/notice`, as(secretary));
  instant = "2026-12-17T15:00:00.000Z";
  const sheet = {
    presided: { by: "chair" },
    seats: seats.map(({ id: seat }) => ({ seat, presence: "present" })),
    guests: [],
  };
  await call("PUT", `/meetings/${body.id}/attendance`, as(secretary, sheet));
  instant = "2026-12-22T09:00:00.000Z";
  expect((await call("POST", `/meetings/${body.id}/minutes/sending`, as(secretary))).status).toBe(200);
  return body.id;
};

test("G5.6: twenty-two people who contribute in the same minute lose nothing and meet no conflict, and the published record binds it all", async () => {
  const id = await minutesSent();
  calls.length = 0;
  const contribute = async (member: string, index: number) => {
    const asked = as(member, { item: 1 + (index % 2), says: { ar: `مساهمة ${member} ${index}` } });
    const first = await call("POST", `/meetings/${id}/contributions`, asked);
    const again = await call("POST", `/meetings/${id}/contributions`, asked);
    expect(again.body).toEqual(first.body);
    return first;
  };
  const answers = await Promise.all(
    members.flatMap((member) => Array.from({ length: EACH }, (_, index) => contribute(member, index))),
  );
  expect(answers.filter(({ status }) => status !== 201)).toEqual([]);
  expect(calls.filter((operation) => operation === "TransactWriteItems")).toEqual([]);
  const { contributions } = (await call("GET", `/meetings/${id}/replies`, { as: secretary })).body;
  expect(contributions).toHaveLength(MEMBERS * EACH);
  instant = "2026-12-25T00:01:00.000Z";
  await sweep(sweepOfficeAt(table, at).office)({});
  const { body: journal } = await call("GET", `/journal/MEETING/${id}`);
  const published = journal.pages.at(-1);
  expect(published.act).toBe("minutes-published");
  const bound = Object.keys(published.texts).filter((name) => name.startsWith("contribution."));
  expect(bound).toHaveLength(MEMBERS * EACH);
  expect(check(journal, journal.head)).toEqual([]);
  expect(lines).toEqual([]);
  const puts = calls.filter((operation) => operation === "PutItem").length;
  process.stdout.write(`contributions: ${contributions.length} in one minute, ${puts} writes asked for, 0 conflicts\n`);
});
