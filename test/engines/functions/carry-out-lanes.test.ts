import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { Instant, instantOf } from "#calendar/civil-date";
import type { Letter } from "#committee/correspondence";
import type { Owed } from "#committee/entail";
import { letterIn } from "#functions/carry-out/letter-tag";
import { outboxName } from "#secretariat/dynamo-outbox";
import { stamped } from "#secretariat/shapes";
import { notice } from "../../pure/letters/examples.ts";
import { startInbox } from "../../rigs/inbox.ts";
import { officeAt, seatMembers } from "../../rigs/office.ts";
import { carryingOutOf, carryOutOfficeBy, failed, namesOwed, self, wakeFor } from "../../rigs/outbox.ts";
import { startRings } from "../../rigs/rings.ts";
import { newTable } from "../../rigs/table.ts";
import { wideSpace, writeItems } from "../../rigs/wide-space.ts";
import { type Hand, tapped } from "../../rigs/wire.ts";

const START = "2026-12-07T09:00:00.000Z";
let instant = START;
const at = () => instant;
const later = (seconds: number) => {
  instant = instantOf(Date.parse(instant) + seconds * 1_000);
};

const [inbox, rings] = await Promise.all([startInbox(), startRings(at)]);
afterAll(() => Promise.all([inbox.stop(), rings.stop()]));
beforeEach(() => {
  instant = START;
  for (const schedule of rings.book.all()) rings.book.strike(schedule);
});

type Account = Readonly<{ perDay?: number; sentToday?: number; perSecond?: number }>;

const answered = (action: string, result: string) =>
  ({
    answer: 200,
    body: `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`,
  }) as const;

const quotaOf = ({ perDay = 50_000, sentToday = 0, perSecond = 14 }: Account) =>
  answered(
    "GetSendQuota",
    `<Max24HourSend>${perDay}</Max24HourSend><MaxSendRate>${perSecond}</MaxSendRate><SentLast24Hours>${sentToday}</SentLast24Hours>`,
  );

const throttling = {
  answer: 400,
  body: "<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Maximum sending rate exceeded.</Message></Error></ErrorResponse>",
} as const;

/** A space of so many associations, a committee, and whoever carries out, whose post takes so many letters and keeps their tags. */
const world = async (associations: number, members = 0) => {
  const table = await newTable();
  const office = officeAt(table, at);
  const space = await wideSpace(table, office, associations);
  await seatMembers(office, members);
  const sent: string[] = [];
  const carrier = ({ account = {}, takes = Infinity, onClock = () => "pass" }: Carrier = {}) => {
    const [ses, scheduler] = [inbox.clientOf(), rings.clientOf()];
    tapped(ses, (operation, _nth, body) => {
      if (operation === "GetSendQuota") return quotaOf(account);
      if (sent.length >= takes) return throttling;
      sent.push(new URLSearchParams(body).get("Tags.member.1.Value") ?? "");
      return answered("SendRawEmail", `<MessageId>${sent.length}</MessageId>`);
    });
    tapped(scheduler, onClock);
    const { office: carrying, paused } = carryOutOfficeBy({ table, at, ses, scheduler });
    return { wake: carryingOutOf(carrying), paused };
  };
  /** Has a page owe letters, as of now; gives its name in the outbox. */
  const owe = async (letters: readonly Letter[], more: Partial<Owed> = {}): Promise<string> => {
    const owed = { matter: `MEETING#${ulid()}`, page: 1, head: "", at: Instant.parse(instant), letters, ...more };
    await writeItems(table, [stamped(table, { pk: "OUTBOX", sk: outboxName(owed), owed })]);
    return outboxName(owed);
  };
  return { space, carrier, sent, owe, owed: () => namesOwed(office.register) };
};

type Carrier = Readonly<{ account?: Account; takes?: number; onClock?: Hand }>;

const call = { id: ulid(), title: { ar: "نداء" } };
const [opensAt, closesAt] = [Instant.parse("2026-12-10T09:00:00.000Z"), Instant.parse("2027-01-10T09:00:00.000Z")];

/** A letter to the whole space; or to one association alone. */
const announcement = (to = "associations"): Letter =>
  ({ letter: "call-announced", to, call, seats: 3, opensAt, closesAt }) as unknown as Letter;

const isNotice = (tag: string): boolean => letterIn(tag)?.letter === "notice-of-meeting";
const calledAgain = () =>
  rings.book.all().map(({ Target: { Arn, Input }, ScheduleExpression }) => [Arn, Input, ScheduleExpression]);

test("of a letter to the whole space its own wake sends fifty, and the clock is to call for the rest", async () => {
  const { carrier, owe, sent, owed } = await world(120);
  const name = await owe([announcement()]);
  expect(await carrier().wake(wakeFor([name]))).toEqual(failed([]));
  expect(sent).toHaveLength(50);
  expect(await owed()).toEqual([name]);
  expect(calledAgain()).toEqual([[self, "{}", "at(2026-12-07T09:01:00)"]]);
  later(60);
  expect(await carrier().wake({})).toEqual(failed([]));
  expect(new Set(sent).size).toBe(120);
  expect(sent).toHaveLength(120);
  expect(await owed()).toEqual([]);
});

test("G5.3: a notice whose act comes behind a letter to many goes by its own wake, before the many are done", async () => {
  const { carrier, owe, sent } = await world(120, 5);
  const { wake } = carrier();
  await wake(wakeFor([await owe([announcement()])]));
  expect(await wake(wakeFor([await owe([notice()])]))).toEqual(failed([]));
  expect(sent.slice(50).every(isNotice)).toBe(true);
  expect(sent).toHaveLength(55);
});

test("G5.3: a notice behind as many pages as a wake may bring goes first, and of the others only fifty", async () => {
  const { carrier, owe, sent, space, owed } = await world(90, 5);
  const others = await Promise.all(space.map((one) => owe([announcement(one)])));
  const last = await owe([notice()]);
  expect(await carrier().wake(wakeFor([...others, last]))).toEqual(failed([]));
  expect(sent.slice(0, 5).every(isNotice)).toBe(true);
  expect(sent.length).toBeLessThanOrEqual(55);
  expect(await owed()).not.toContain(last);
  expect(rings.book.all()).toHaveLength(1);
  later(60);
  await carrier().wake({});
  expect([new Set(sent).size, sent.length]).toEqual([95, 95]);
  expect(await owed()).toEqual([]);
});

test("what can't be handed over comes again", async () => {
  const { carrier, owe, owed } = await world(60);
  const name = await owe([announcement()]);
  const onClock: Hand = () => ({ answer: 500, body: { __type: "InternalServerException" } });
  expect(await carrier({ onClock }).wake(wakeFor([name]))).toEqual(failed([name]));
  expect(await owed()).toEqual([name]);
});

test("an erasure reads much of the register, and keeps no notice waiting: it is handed over", async () => {
  const { carrier, owe, owed } = await world(0);
  const { wake } = carrier();
  const name = await owe([], { erases: "someone" });
  expect(await wake(wakeFor([name]))).toEqual(failed([]));
  expect(await owed()).toEqual([name]);
  expect(calledAgain()).toHaveLength(1);
  later(60);
  await wake({});
  expect(await owed()).toEqual([]);
});

test("letters to many go at half of what the post takes in a second; a notice is not held up by that, and goes first", async () => {
  const { carrier, owe, sent } = await world(28, 5);
  await owe([announcement()]);
  later(1);
  await owe([notice()]);
  later(60);
  const { wake, paused } = carrier({ account: { perSecond: 14 } });
  await wake({});
  expect(sent.slice(0, 5).every(isNotice)).toBe(true);
  expect(paused).toEqual([1_000, 1_000, 1_000, 1_000]);
});

test("one a second, as from the sandbox, is one every two seconds", async () => {
  const { carrier, owe } = await world(3);
  await owe([announcement()]);
  later(60);
  const { wake, paused } = carrier({ account: { perSecond: 1 } });
  await wake({});
  expect(paused).toEqual([2_000, 2_000, 2_000]);
});

test("of what the post takes still today one half is left to the letters that a duty waits for; the others wait for the hour", async () => {
  const { carrier, owe, sent, owed } = await world(30);
  const name = await owe([announcement()]);
  later(60);
  await carrier({ account: { perDay: 200, sentToday: 180 } }).wake({});
  expect(sent).toHaveLength(10);
  expect([await owed(), rings.book.all()]).toEqual([[name], []]);
  later(3_600);
  await carrier({ account: { perDay: 200, sentToday: 0 } }).wake({});
  expect(new Set(sent).size).toBe(30);
});

test("once the post has no room, it is asked for no more letters to many; they go when it has", async () => {
  const { carrier, owe, sent, owed } = await world(40);
  await owe([announcement()]);
  const name = await owe([announcement()]);
  expect(await carrier({ takes: 5 }).wake(wakeFor([name]))).toEqual(failed([]));
  expect(sent).toHaveLength(5);
  expect(calledAgain()).toHaveLength(1);
  later(60);
  await carrier().wake({});
  expect([new Set(sent).size, sent.length]).toEqual([80, 80]);
  expect(await owed()).toEqual([]);
});

test("where the post has no room for what was left, the clock calls again in a minute, and not the hour alone", async () => {
  const { carrier, owe, sent, owed } = await world(20);
  await owe([announcement()]);
  later(60);
  await carrier({ takes: 5 }).wake({});
  expect(sent).toHaveLength(5);
  expect(calledAgain()).toEqual([[self, "{}", "at(2026-12-07T09:02:00)"]]);
  later(60);
  await carrier().wake({});
  expect(new Set(sent).size).toBe(20);
  expect(await owed()).toEqual([]);
});

test("when its time is over before all is done, the clock is to call again", async () => {
  const { carrier, owe, sent, owed } = await world(30);
  await owe([announcement()]);
  later(60);
  const { wake } = carrier();
  await wake({}, () => (sent.length < 14 ? 120_000 : 30_000));
  expect(sent).toHaveLength(14);
  expect(calledAgain()).toEqual([[self, "{}", "at(2026-12-07T09:02:00)"]]);
  later(60);
  await wake({});
  expect([new Set(sent).size, sent.length]).toEqual([30, 30]);
  expect(await owed()).toEqual([]);
});

test("the clock's call and the hour at once double no letter", async () => {
  const { carrier, owe, sent, owed } = await world(60);
  await owe([announcement()]);
  later(60);
  await Promise.all([carrier().wake({}), carrier().wake({})]);
  later(3_600);
  await carrier().wake({});
  expect([new Set(sent).size, sent.length]).toEqual([60, 60]);
  expect(await owed()).toEqual([]);
});
