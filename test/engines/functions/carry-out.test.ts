import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { instantOf } from "#calendar/civil-date";
import { keyOf } from "#committee/kernel/kind";
import { PostAccount } from "#committee/kernel/post-account";
import { meetings } from "#committee/meetings/kind";
import { Noticed } from "#committee/meetings/meeting";
import { planMeeting, sendNotice } from "#committee/meetings/planning";
import { sendAgain } from "#committee/meetings/sent-again";
import { people } from "#committee/people/kind";
import { changeOwnEntry } from "#committee/people/own-entry";
import { correctAddress } from "#committee/people/people";
import { carryOut } from "#functions/carry-out";
import { letterIn } from "#functions/carry-out/letter-tag";
import { circumstancesOf } from "#functions/kernel/circumstances";
import type { CarryOutOffice } from "#functions/kernel/offices";
import { record } from "#functions/kernel/record";
import { linkKey } from "#functions/links/key";
import { signed } from "#functions/links/signature";
import { allowed, plan } from "../../pure/committee/examples.ts";
import { addressee, startInbox } from "../../rigs/inbox.ts";
import { officeAt, seatMembers } from "../../rigs/office.ts";
import { carryOutOfficeBy, failed, namesOwed, wakeFor } from "../../rigs/outbox.ts";
import { startRings } from "../../rigs/rings.ts";
import { asIfWrittenIn, stateOf } from "../../rigs/shapes.ts";
import { newTable } from "../../rigs/table.ts";
import { type Hand, rejected, tapped } from "../../rigs/wire.ts";

const START = "2026-12-07T09:00:00.000Z";
let instant = START;
const at = () => instant;
const later = (seconds: number) => {
  instant = instantOf(Date.parse(instant) + seconds * 1_000);
};

const inbox = await startInbox();
const rings = await startRings(at);
afterAll(() => Promise.all([inbox.stop(), rings.stop()]));
beforeEach(async () => {
  instant = START;
  broken = false;
  for (const schedule of rings.book.all()) rings.book.strike(schedule);
  await inbox.clear();
});

const pass: Hand = () => "pass";
const firstBroken: Hand = (operation) => {
  if (operation !== "SendRawEmail" || broken) return "pass";
  broken = true;
  return { answer: 503, body: "" };
};
let broken = false;

/** A committee of a number of seats on a register of its own, and whoever carries out, whose calls meet hands on the way. */
const committee = async (seats: number) => {
  const table = await newTable();
  const office = officeAt(table, at);
  const members = await seatMembers(office, seats);
  const carrier = ({ onPost = pass, onClock = pass } = {}) => {
    const [ses, scheduler] = [inbox.clientOf(), rings.clientOf()];
    const posted = tapped(ses, onPost);
    tapped(scheduler, onClock);
    const { office: carrying, lines } = carryOutOfficeBy({ table, at, ses, scheduler });
    return { wake: carryOut(carrying), office: carrying, lines, posted };
  };
  return { table, office, members, carrier, owed: () => namesOwed(office.register) };
};

type Committee = Awaited<ReturnType<typeof committee>>;

const plannedBy = async ({ office }: Committee) => {
  const circumstances = circumstancesOf(office, undefined, { by: "a-secretary" });
  const id = office.draw.id();
  const decision = allowed(planMeeting(id, plan, circumstances));
  const before = await record(office, { kind: meetings, id }, decision, circumstances);
  if (before === "overtaken") throw new Error(before);
  return { meeting: decision.state, before };
};

/** Sends a meeting's notice, its plan's own ring struck out: what is owed is the letters alone. Gives the item's name. */
const noticedBy = async (of: Committee): Promise<string> => {
  const { office, owed } = of;
  const { meeting, before } = await plannedBy(of);
  for (const ring of await office.register.owed()) if (ring.matter === before.key) await office.register.settle(ring);
  const known = new Set(await owed());
  const circumstances = circumstancesOf(office, undefined, { by: "a-secretary" });
  const ruling = sendNotice(meeting, circumstances);
  if (!ruling.allowed) throw new Error("the notice was refused");
  await record(office, { kind: meetings, id: meeting.id, before }, ruling.value, circumstances);
  return (await owed()).find((name) => !known.has(name))!;
};

const reached = async () => (await inbox.letters()).map(addressee).toSorted();
const addresses = ({ members }: Committee) => members.map(({ email }) => email).toSorted();

/** The post's tag of the letter to a seat stands in the form that goes over the wire. */
const isFor = (body: string, { id }: Committee["members"][number]): boolean =>
  letterIn(new URLSearchParams(body).get("Tags.member.1.Value") ?? "")?.to === `SEAT#${id}`;

const subjects = { ar: "دعوة", fr: "Convocation", en: "Notice" } as const;

test("G5.3: the notice goes to each of eighteen seats once, in the language of whoever sits there", async () => {
  const of = await committee(18);
  const name = await noticedBy(of);
  expect(await of.carrier().wake(wakeFor([name]))).toEqual(failed([]));
  expect(await reached()).toEqual(addresses(of));
  for (const letter of await inbox.letters()) {
    const { language } = of.members.find(({ email }) => email === addressee(letter))!;
    expect(letter.subject.startsWith(subjects[language])).toBe(true);
  }
  expect(await of.owed()).toEqual([]);
});

const linksIn = (text: string) => [...text.matchAll(/\/desk\/from-letter\?link=(\S+)$/gm)].map(([, link]) => link!);

test("G5.4: a notice brings its reader links of their own to come and to propose; sent again after a crash, the same ones", async () => {
  const of = await committee(3);
  const name = await noticedBy(of);
  const { matter } = (await of.office.register.owedUnder(name))!;
  const dying: Hand = (_operation, nth) => (nth === 1 ? "crash-after" : "pass");
  await of.carrier({ onPost: dying }).wake(wakeFor([name]));
  later(60);
  await of.carrier().wake(wakeFor([name]));
  const letters = await inbox.letters();
  expect(letters).toHaveLength(4);
  const key = await linkKey(of.office);
  for (const letter of letters) {
    const { person } = of.members.find(({ email }) => email === addressee(letter))!;
    const link = { meeting: matter.replace("MEETING#", ""), notices: 1, person };
    const expected = (["coming", "proposal"] as const).map((purpose) => signed(key, { purpose, ...link }));
    expect(linksIn(letter.body.text)).toEqual(expected);
  }
});

test("a letter is in the language that its reader has chosen since their seat was filled", async () => {
  const of = await committee(1);
  const [member] = of.members;
  const circumstances = circumstancesOf(of.office, undefined, { by: member!.person });
  const key = keyOf(people, member!.person);
  const before = (await of.office.register.load([key])).get(key)!;
  const decision = allowed(changeOwnEntry(people.schema.parse(before.state), { language: "en" }));
  await record(of.office, { kind: people, id: member!.person, before }, decision, circumstances);
  await of.carrier().wake(wakeFor([await noticedBy(of)]));
  expect((await inbox.letters())[0]!.subject.startsWith(subjects.en)).toBe(true);
});

test("more seats than the register reads at once are all written to", async () => {
  const of = await committee(27);
  await of.carrier().wake(wakeFor([await noticedBy(of)]));
  expect(await reached()).toEqual(addresses(of));
});

test("a letter bears the head that its meeting's journal had when the notice went", async () => {
  const of = await committee(1);
  const name = await noticedBy(of);
  const { head } = (await of.office.register.owedUnder(name))!;
  await of.carrier().wake(wakeFor([name]));
  expect((await inbox.letters())[0]!.body.text.replaceAll(/\s/g, "")).toContain(head);
});

test("G5.10: once the notice has gone, every document that shows the meeting is marked, for that meeting", async () => {
  const of = await committee(1);
  const name = await noticedBy(of);
  const { office, wake } = of.carrier();
  const { matter } = (await office.register.owedUnder(name))!;
  await wake(wakeFor([name]));
  const marks = await office.marks.all();
  const id = matter.replace("MEETING#", "");
  expect(marks.map(({ document }) => document).toSorted()).toEqual(
    ["calendar", "home", "meetings", `meeting/${id}`, "news", "obligations", "year/2026"].toSorted(),
  );
  expect(marks.map(({ about }) => about)).toEqual(Array(7).fill([matter]));
});

test("a plan marks nothing: what is being prepared is on no page", async () => {
  const of = await committee(0);
  await plannedBy(of);
  const { office, wake } = of.carrier();
  await wake(wakeFor(await of.owed()));
  expect(await of.owed()).toEqual([]);
  expect(await office.marks.all()).toEqual([]);
});

test("the pages don't wait for a letter that the post won't take", async () => {
  const of = await committee(1);
  const name = await noticedBy(of);
  const { office, wake } = of.carrier({ onPost: () => rejected("not now") });
  expect(await wake(wakeFor([name]))).toEqual(failed([]));
  expect(await of.owed()).toEqual([name]);
  expect(await office.marks.all()).toHaveLength(7);
});

test("a wake delivered twice, and two at once, double no letter", async () => {
  const of = await committee(4);
  const name = await noticedBy(of);
  const { wake } = of.carrier();
  await Promise.all([wake(wakeFor([name])), of.carrier().wake(wakeFor([name]))]);
  await wake(wakeFor([name, name]));
  expect(await reached()).toEqual(addresses(of));
});

test("while another sender holds a letter, what is owed is not done, and its record comes again", async () => {
  const of = await committee(2);
  const name = await noticedBy(of);
  const { office, wake } = of.carrier();
  const { matter, page } = (await office.register.owedUnder(name))!;
  const held = { matter, page, letter: "notice-of-meeting", to: `SEAT#${of.members[0]!.id}` } as const;
  const person = `PERSON#${of.members[0]!.person}`;
  const leaseEnds = instantOf(Date.parse(instant) + 60_000);
  await office.letterBox.queue(held, { person }, office.now());
  await office.letterBox.claim(held, { person, now: office.now(), leaseEnds });
  expect(await wake(wakeFor([name]))).toEqual(failed([name]));
  expect(await reached()).toEqual([of.members[1]!.email]);
  later(59);
  expect(await wake(wakeFor([name]))).toEqual(failed([name]));
  later(1);
  expect(await wake(wakeFor([name]))).toEqual(failed([]));
  expect(await reached()).toEqual(addresses(of));
});

test("when the post won't take one letter the others go; what is owed stays, and the next wake sends that one alone", async () => {
  const of = await committee(5);
  const name = await noticedBy(of);
  const [, , unlucky] = of.members;
  const onPost: Hand = (_operation, _nth, body) => (isFor(body, unlucky!) ? rejected("not now") : "pass");
  expect(await of.carrier({ onPost }).wake(wakeFor([name]))).toEqual(failed([]));
  expect(await reached()).toEqual(addresses(of).filter((address) => address !== unlucky!.email));
  expect(await of.owed()).toEqual([name]);
  await inbox.clear();
  later(300);
  expect(await of.carrier().wake(wakeFor([name]))).toEqual(failed([]));
  expect(await reached()).toEqual([unlucky!.email]);
  expect(await of.owed()).toEqual([]);
});

test("a letter that the post refused is noted so, and left alone for five minutes", async () => {
  const of = await committee(1);
  const name = await noticedBy(of);
  const refusing = of.carrier({ onPost: () => rejected("not verified") });
  await refusing.wake(wakeFor([name]));
  const { matter } = (await of.office.register.owedUnder(name))!;
  expect(await refusing.office.letterBox.lettersOf(matter)).toMatchObject([
    { status: "queued", refused: "MessageRejected", refusedAt: START },
  ]);
  later(299);
  const { wake, posted } = of.carrier();
  expect(await wake(wakeFor([name]))).toEqual(failed([]));
  expect(posted).toEqual([]);
  later(1);
  await wake(wakeFor([name]));
  expect(posted).toEqual(["SendRawEmail"]);
  expect(await of.owed()).toEqual([]);
});

const overflowing = {
  answer: 400,
  body: "<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Maximum sending rate exceeded.</Message></Error></ErrorResponse>",
} as const;

test("once the post takes no more, it is not asked for the letters that are left; the hour sends them", async () => {
  const of = await committee(5);
  const name = await noticedBy(of);
  const full = of.carrier({ onPost: (_operation, nth) => (nth > 2 ? overflowing : "pass") });
  expect(await full.wake(wakeFor([name]))).toEqual(failed([]));
  expect(full.posted).toHaveLength(3);
  expect(await reached()).toHaveLength(2);
  later(3_600);
  await of.carrier().wake({});
  expect(await reached()).toEqual(addresses(of));
  expect(await of.owed()).toEqual([]);
});

/** A function whose time is over after it has been asked for a number of times how much is left. */
const lasting = (looks: number) => {
  let left = looks;
  return {
    getRemainingTimeInMillis: () => {
      left -= 1;
      return left < 0 ? 30_000 : 120_000;
    },
  };
};

test("a wake that runs out of time hands its record back, and the next goes on where it stopped", async () => {
  const of = await committee(6);
  const name = await noticedBy(of);
  const { wake } = of.carrier();
  expect(await wake(wakeFor([name]), lasting(3))).toEqual(failed([name]));
  expect(await reached()).toHaveLength(2);
  expect(await of.owed()).toEqual([name]);
  expect(await wake(wakeFor([name]))).toEqual(failed([]));
  expect(await reached()).toEqual(addresses(of));
});

test("records that there is no time for come again, and what was left before waits too", async () => {
  const of = await committee(1);
  await noticedBy(of);
  later(3_600);
  const name = await noticedBy(of);
  expect(await of.carrier().wake(wakeFor([name]), lasting(0))).toEqual(failed([name]));
  expect(await reached()).toEqual([]);
});

test("at the hour, and then alone, the post is asked what the account may send, and the register keeps it", async () => {
  const of = await committee(1);
  const { wake, posted } = of.carrier();
  await wake(wakeFor([]));
  expect(posted).toEqual([]);
  await wake({ source: "aws.events", "detail-type": "Scheduled Event", detail: {} });
  expect(posted).toEqual(["GetSendQuota"]);
  const found = await of.office.register.load(["POST"]);
  expect(PostAccount.parse(found.get("POST")?.state)).toMatchObject({ sandbox: false, perDay: 50_000 });
});

test("a post that doesn't tell what it takes keeps no letter from going", async () => {
  const of = await committee(1);
  await noticedBy(of);
  later(3_600);
  const onPost: Hand = (operation) => (operation === "GetSendQuota" ? { answer: 503, body: "" } : "pass");
  const { wake, lines } = of.carrier({ onPost });
  await wake({});
  expect(await reached()).toEqual(addresses(of));
  expect(lines.map((line) => JSON.parse(line)).filter(({ level }) => level !== "INFO")).toMatchObject([
    { level: "WARN" },
  ]);
});

test("a letter that went but could not be marked is not sent again once the post has told that it was delivered", async () => {
  const of = await committee(1);
  const name = await noticedBy(of);
  const { office, wake, posted } = of.carrier();
  const markSent = () => Promise.reject(new Error("throttled"));
  const unmarked = carryOut({ ...office, letterBox: { ...office.letterBox, markSent } });
  expect(await unmarked(wakeFor([name]))).toEqual(failed([name]));
  const { matter } = (await office.register.owedUnder(name))!;
  const [letter] = await office.letterBox.lettersOf(matter);
  await office.letterBox.tell(letter!, { what: "delivered", at: office.now() });
  later(60);
  expect(await wake(wakeFor([name]))).toEqual(failed([]));
  expect(posted).toEqual(["SendRawEmail"]);
});

test("a letter says who sat on the seat when it was sent", async () => {
  const of = await committee(1);
  const name = await noticedBy(of);
  const { matter } = (await of.office.register.owedUnder(name))!;
  const { wake, office } = of.carrier();
  await wake(wakeFor([name]));
  const person = `PERSON#${of.members[0]!.person}`;
  expect(await office.letterBox.lettersOf(matter)).toMatchObject([{ status: "sent", person, sending: 1 }]);
});

test("of several records the one that fails comes again, and the others are done", async () => {
  const of = await committee(1);
  const [one, other] = [await noticedBy(of), await noticedBy(of)];
  const { wake } = of.carrier({ onPost: firstBroken });
  expect(await wake(wakeFor([one, other]))).toEqual(failed([one]));
  expect(await of.owed()).toEqual([one]);
});

test("a record whose item is gone is done", async () => {
  const of = await committee(1);
  expect(await of.carrier().wake(wakeFor(["2026-12-07T09:00:00.000Z#MEETING#gone#000002"]))).toEqual(failed([]));
});

test("a wake carries out what an earlier one left for more than a minute, and leaves what is younger to its own", async () => {
  const of = await committee(1);
  const left = await noticedBy(of);
  later(1);
  const young = await noticedBy(of);
  later(60);
  expect(await of.carrier().wake(wakeFor([]))).toEqual(failed([]));
  expect(await of.owed()).toEqual([young]);
  expect(await reached()).toEqual(addresses(of));
  expect(left).not.toBe(young);
});

test("the hour carries out what was left, too, and one that fails doesn't stop the next", async () => {
  const of = await committee(1);
  const [one, other] = [await noticedBy(of), await noticedBy(of)].toSorted();
  later(3_600);
  const { wake } = of.carrier({ onPost: firstBroken });
  expect(await wake({ source: "aws.events", "detail-type": "Scheduled Event", detail: {} })).toEqual(failed([]));
  expect(await of.owed()).toEqual([one]);
  await wake({});
  expect(await of.owed()).toEqual([]);
  expect(other).not.toBe(one);
});

test("what a newer release owes keeps nothing else waiting: it is told, stays, and its record doesn't come again", async () => {
  const of = await committee(1);
  const [newer, other] = [await noticedBy(of), await noticedBy(of)];
  await asIfWrittenIn(of.table, { pk: "OUTBOX", sk: newer }, 2);
  const { wake, lines } = of.carrier();
  expect(await wake(wakeFor([newer, other]))).toEqual(failed([]));
  expect(await reached()).toEqual(addresses(of));
  later(3_600);
  expect(await wake({})).toEqual(failed([]));
  const told = lines.map((line) => JSON.parse(line)).filter(({ message }) => message === "not carried out");
  expect([...new Set(told.map(({ error }) => error.message))]).toEqual([
    expect.stringContaining(`OUTBOX ${newer} has`),
  ]);
  await asIfWrittenIn(of.table, { pk: "OUTBOX", sk: newer }, 1);
  expect(await of.owed()).toEqual([newer]);
});

test("a letter to a seat that a newer release wrote waits for the hour, and goes once that is read again", async () => {
  const of = await committee(1);
  const seat = stateOf(`SEAT#${of.members[0]!.id}`);
  const name = await noticedBy(of);
  await asIfWrittenIn(of.table, seat, 2);
  expect(await of.carrier().wake(wakeFor([name]))).toEqual(failed([]));
  expect(await reached()).toEqual([]);
  expect(await of.owed()).toEqual([name]);
  await asIfWrittenIn(of.table, seat, 1);
  later(3_600);
  await of.carrier().wake({});
  expect(await reached()).toEqual(addresses(of));
});

test("a planned meeting is to ring once the last day for its notice is over", async () => {
  const of = await committee(0);
  instant = "2026-12-01T09:00:00.000Z";
  const { meeting } = await plannedBy(of);
  await of.carrier().wake(wakeFor(await of.owed()));
  expect(rings.book.all()).toMatchObject([
    { Name: `${meeting.id}.20261208T0001`, Target: { Input: JSON.stringify({ look: `MEETING#${meeting.id}` }) } },
  ]);
  expect(await of.owed()).toEqual([]);
  await of.carrier().wake(wakeFor(await of.owed()));
  expect(rings.book.all()).toHaveLength(1);
});

test("a ring for an instant that has passed is set at least a minute ahead", async () => {
  const of = await committee(0);
  instant = "2026-12-09T09:00:30.000Z";
  const { meeting } = await plannedBy(of);
  await of.carrier().wake(wakeFor(await of.owed()));
  expect(rings.book.all()).toMatchObject([{ Name: `${meeting.id}.20261209T0902` }]);
});

test("a ring that can't be set stays owed", async () => {
  const of = await committee(0);
  await plannedBy(of);
  const names = await of.owed();
  const { wake, lines } = of.carrier({ onClock: () => ({ answer: 500, body: { __type: "InternalServerException" } }) });
  expect(await wake(wakeFor(names))).toEqual(failed(names));
  expect(await of.owed()).toEqual(names);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: "ERROR", message: "not carried out" }]);
});

test("G5.3: a notice that came back goes again to that seat alone, at the address as it is now, and is answered", async () => {
  const of = await committee(2);
  const name = await noticedBy(of);
  const { wake, office } = of.carrier();
  const { matter, page } = (await office.register.owedUnder(name))!;
  await wake(wakeFor([name]));
  const letter = { matter, page, letter: "notice-of-meeting", to: `SEAT#${of.members[0]!.id}` } as const;
  await office.letterBox.tell(letter, { what: "bounced", at: office.now() });
  const key = keyOf(people, of.members[0]!.person);
  const found = await office.register.load([matter, key]);
  const [meeting, person] = [found.get(matter)!, found.get(key)!];
  const circumstances = circumstancesOf(office, undefined, { by: "a-secretary" });
  const corrected = allowed(correctAddress(people.schema.parse(person.state), "juste@ishraf.example", circumstances));
  await record(office, { kind: people, id: of.members[0]!.person, before: person }, corrected, circumstances);
  const decision = allowed(sendAgain(Noticed.parse(meeting.state), letter, circumstances));
  await record(office, { kind: meetings, id: matter.slice(8), before: meeting }, decision, circumstances);
  await inbox.clear();
  await wake(wakeFor((await of.owed()).toReversed()));
  await wake(wakeFor(await of.owed()));
  expect(await reached()).toEqual(["juste@ishraf.example"]);
  expect(await office.letterBox.returned()).toEqual([]);
  expect((await office.letterBox.lettersOf(matter)).filter(({ to }) => to === letter.to)).toMatchObject([
    { page, status: "bounced" },
    { page: page + 1, status: "sent", insteadOf: page, sending: 2, person: key },
  ]);
});

type Readdress = CarryOutOffice["accounts"]["readdress"];

/** A member whose address is corrected twice, and a pool that answers as it is told. */
const corrected = async (answer: Awaited<ReturnType<Readdress>> | Error) => {
  const table = await newTable();
  const office = officeAt(table, at);
  const [member] = await seatMembers(office, 1);
  const key = keyOf(people, member!.person);
  for (const email of ["first@ishraf.example", "last@ishraf.example"]) {
    const circumstances = circumstancesOf(office, undefined, { by: "a-secretary" });
    const before = (await office.register.load([key])).get(key)!;
    const decision = allowed(correctAddress(people.schema.parse(before.state), email, circumstances));
    await record(office, { kind: people, id: member!.person, before }, decision, circumstances);
  }
  const asked: (readonly string[])[] = [];
  const readdress: Readdress = async (...to) => {
    asked.push(to);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const reached = {
    table,
    at,
    ses: inbox.clientOf(),
    scheduler: rings.clientOf(),
    accounts: { readdress, close: async () => undefined },
  };
  const { office: carrying, lines } = carryOutOfficeBy(reached);
  const owed = await namesOwed(office.register);
  return {
    wake: carryOut(carrying),
    owed,
    left: () => namesOwed(office.register),
    asked,
    lines,
    person: member!.person,
  };
};

const warned = (lines: readonly string[]) =>
  lines.map((line) => JSON.parse(line)).filter(({ level }) => level !== "INFO");

test("an account follows its person's last address, whichever correction is carried out first", async () => {
  const { wake, owed, left, asked, person, lines } = await corrected("readdressed");
  await wake(wakeFor(owed.toReversed()));
  expect(asked).toEqual(Array(2).fill([person, "last@ishraf.example"]));
  expect({ left: await left(), warned: warned(lines) }).toEqual({ left: [], warned: [] });
});

test.each(["taken", "unknown"] as const)(
  "an account that can't follow, its address %s, is told of and not tried again",
  async (outcome) => {
    const { wake, owed, left, lines, person } = await corrected(outcome);
    expect(await wake(wakeFor(owed))).toEqual(failed([]));
    expect(await left()).toEqual([]);
    const told = { level: "WARN", message: "account not readdressed", matter: `PERSON#${person}`, outcome };
    expect(warned(lines)).toMatchObject([told, told]);
    expect(lines.join("")).not.toContain("@");
  },
);

test("while the pool can't be reached, an account stays owed its address", async () => {
  const { wake, owed, left } = await corrected(new Error("no pool"));
  expect(await wake(wakeFor(owed))).toEqual(failed(owed));
  expect(await left()).toEqual(owed);
});

test("the log tells which letter failed by its keys alone: no name, no address, though the post names them", async () => {
  const of = await committee(3);
  const name = await noticedBy(of);
  const naming = rejected(`Address ${of.members[0]!.email} of ممثل 0, Représentant 0, is not verified.`);
  const { wake, lines } = of.carrier({ onPost: () => naming });
  await wake(wakeFor([name]));
  const failing = { level: "WARN", message: "letter not sent", error: "MessageRejected" };
  const left = { level: "INFO", message: "left owing", matter: expect.stringMatching(/^MEETING#/), page: 2 };
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([failing, failing, failing, left]);
  expect(lines.join("")).not.toMatch(/@|ممثل|Représentant/);
});

test("the log tells of each letter that went, by its keys, and of the page that owed it", async () => {
  const of = await committee(2);
  const name = await noticedBy(of);
  const { wake, lines } = of.carrier();
  await wake(wakeFor([name]));
  const matter = expect.stringMatching(/^MEETING#/);
  const sent = { level: "INFO", message: "letter sent", matter, page: 2, letter: "notice-of-meeting" };
  const seats = of.members.map(({ id }) => `SEAT#${id}`);
  const told = lines.map((line) => JSON.parse(line));
  expect(told).toMatchObject([sent, sent, { level: "INFO", message: "carried out", matter, page: 2 }]);
  expect(told.flatMap(({ to = [] }) => to).toSorted()).toEqual(seats.toSorted());
});
