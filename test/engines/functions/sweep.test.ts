import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "@jest/globals";
import { instantOf } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { meetings } from "#committee/meetings/kind";
import type { Meeting, Planned } from "#committee/meetings/meeting";
import { changePlan, planMeeting, sendNotice } from "#committee/meetings/planning";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { sweep } from "#functions/sweep";
import { check } from "../../../checkers/journal.mjs";
import { allowed, on, plan } from "../../pure/committee/examples.ts";
import { dutiesOn } from "../../rigs/duties.ts";
import { officeAt, sweepOfficeAt } from "../../rigs/office.ts";
import { asIfWrittenIn, itemAt, stateOf } from "../../rigs/shapes.ts";
import { clientOf, documentsOf, newTable } from "../../rigs/table.ts";
import { type Hand, tapped, transactionConflict } from "../../rigs/wire.ts";

const START = "2026-12-01T09:00:00.000Z";
/** The last day for the notice has been over for a minute, and the moment before. */
const OVER = "2026-12-08T00:00:59.000Z";
const BEFORE = "2026-12-08T00:00:58.999Z";
const HOUR = {};

let instant = START;
const at = () => instant;
beforeEach(() => {
  instant = START;
});

/** A register of its own, and whoever sweeps it, whose calls meet a hand on the way. */
const openRegister = async () => {
  const table = await newTable();
  const sweeper = (hand: Hand = () => "pass") => {
    const client = clientOf(1);
    const calls = tapped(client, hand);
    const { office, lines } = sweepOfficeAt({ ...table, client: documentsOf(client) }, at);
    return { sweep: sweep(office), calls, lines };
  };
  return { table, office: officeAt(table, at), sweeper };
};

type Opened = Awaited<ReturnType<typeof openRegister>>;

/** Records what is decided on a meeting as it stands. */
const decide = async <State extends Meeting>(
  { office }: Opened,
  id: string,
  by: (circumstances: Circumstances) => Decision<State>,
): Promise<State> => {
  const key = `MEETING#${id}`;
  const before = (await office.register.load([key])).get(key);
  const circumstances = circumstancesOf(office, undefined, { by: "a-secretary", owes: before?.owes ?? [] });
  const decision = by(circumstances);
  expect(await record<Meeting>(office, { kind: meetings, id, before }, decision, circumstances)).not.toBe("overtaken");
  return decision.state;
};

const planned = (of: Opened): Promise<Planned> => {
  const id = of.office.draw.id();
  return decide(of, id, (circumstances) => allowed(planMeeting(id, plan, circumstances)));
};

const noticed = (of: Opened, meeting: Planned) =>
  decide(of, meeting.id, (circumstances) => {
    const ruling = sendNotice(meeting, circumstances);
    if (!ruling.allowed) throw new Error("the notice was refused");
    return ruling.value;
  });

const journalOf = ({ office }: Opened, id: string) => office.register.journal(`MEETING#${id}`);
const actsOn = async (of: Opened, id: string) =>
  (await journalOf(of, id)).pages.map(({ act, by }) => `${act} by ${by}`);
const ringFor = (id: string) => ({ look: `MEETING#${id}` });

const PLANNED = ["meeting-planned by a-secretary"];
const MISSED = [...PLANNED, "notice-missed by clock"];

test.each([
  ["when it rings", (id: string) => ringFor(id)],
  ["at the hour, without any ring", () => HOUR],
])(
  "G5.3: once the last day for the notice is over the secretariat is told that the meeting must be moved, %s; not the moment before",
  async (_, event) => {
    const of = await openRegister();
    const { id } = await planned(of);
    const { sweep } = of.sweeper();
    instant = BEFORE;
    await sweep(event(id));
    expect(await actsOn(of, id)).toEqual(PLANNED);
    instant = OVER;
    await sweep(event(id));
    expect(await actsOn(of, id)).toEqual(MISSED);
    expect((await of.office.register.owed()).flatMap(({ letters }) => letters)).toMatchObject([
      { letter: "notice-missed", to: "secretariat", lastDay: "2026-12-07" },
    ]);
  },
);

test("however often it rings, and hours pass, it is told once; the record holds", async () => {
  const of = await openRegister();
  const { id } = await planned(of);
  const { sweep } = of.sweeper();
  for (const hours of [0, 0, 1, 30, 200]) {
    instant = instantOf(Date.parse(OVER) + hours * 3_600_000);
    await sweep(ringFor(id));
    await sweep(HOUR);
  }
  expect(await actsOn(of, id)).toEqual(MISSED);
  const journal = await journalOf(of, id);
  expect(check(journal, journal.pages[1]!.hash)).toEqual([]);
});

test("ten rings at once tell it once, and none of them is at fault", async () => {
  const of = await openRegister();
  const { id } = await planned(of);
  instant = OVER;
  await Promise.all(Array.from({ length: 10 }, () => of.sweeper().sweep(ringFor(id))));
  expect(await actsOn(of, id)).toEqual(MISSED);
});

test("a ring that comes days late tells it still", async () => {
  const of = await openRegister();
  const { id } = await planned(of);
  instant = "2026-12-11T05:00:00.000Z";
  await of.sweeper().sweep(ringFor(id));
  expect(await actsOn(of, id)).toEqual(MISSED);
});

test("a plan moved rings for nothing on its old day, and tells on its new one", async () => {
  const of = await openRegister();
  const meeting = await planned(of);
  const later = { ...plan, heldOn: on("2026-12-18") };
  await decide(of, meeting.id, () => allowed(changePlan(meeting, later)));
  const { sweep } = of.sweeper();
  instant = OVER;
  for (const event of [ringFor(meeting.id), HOUR]) await sweep(event);
  expect(await actsOn(of, meeting.id)).toEqual([...PLANNED, "plan-changed by a-secretary"]);
  instant = "2026-12-09T00:00:59.000Z";
  await sweep(HOUR);
  expect((await actsOn(of, meeting.id)).at(-1)).toBe("notice-missed by clock");
});

test("a meeting whose notice has gone is left alone, and nothing looks for it any more", async () => {
  const of = await openRegister();
  const meeting = await planned(of);
  await noticed(of, meeting);
  const before = await actsOn(of, meeting.id);
  instant = OVER;
  const { sweep } = of.sweeper();
  for (const event of [ringFor(meeting.id), HOUR]) await sweep(event);
  expect(await actsOn(of, meeting.id)).toEqual(before);
  expect(await of.office.register.dueBy(of.office.now())).toEqual([]);
});

test("a ring for a matter that isn't there is a ring for nothing", async () => {
  const of = await openRegister();
  const { sweep, lines } = of.sweeper();
  await sweep(ringFor("01KBFM5A3W8T0Q5Z6X7Y8V9W0A"));
  const matter = "MEETING#01KBFM5A3W8T0Q5Z6X7Y8V9W0A";
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: "INFO", message: "looked at", matter, outcome: "nothing-due" },
    { level: "INFO", message: "swept", looked: 1, failed: 0 },
  ]);
});

test("a matter that can't be read doesn't stop the others; the function fails, and says which by its key", async () => {
  const of = await openRegister();
  const [one, other] = [await planned(of), await planned(of)];
  const unreadable = { pk: "MEETING#unreadable", sk: "STATE", version: 1, head: "", kind: "MEETING", sortedBy: "x" };
  const due = { due: "DUE", nextDue: START, state: { stage: "unheard-of" } };
  await of.table.client.send(new PutCommand({ TableName: of.table.name, Item: { ...unreadable, ...due } }));
  instant = OVER;
  const { sweep, lines } = of.sweeper();
  await expect(sweep(HOUR)).rejects.toThrow(/^Matters not looked at: MEETING#unreadable$/);
  for (const { id } of [one, other]) expect(await actsOn(of, id)).toEqual(MISSED);
  const told = lines.map((line) => JSON.parse(line));
  expect(told).toContainEqual(expect.objectContaining({ level: "ERROR", matter: "MEETING#unreadable" }));
  const done = told.filter(({ message, outcome }) => message === "looked at" && outcome === "done");
  expect(done.map(({ matter }) => matter).toSorted()).toEqual(
    ["DIARY#secretariat", `MEETING#${one.id}`, `MEETING#${other.id}`].toSorted(),
  );
  expect(told.at(-1)).toMatchObject({ level: "INFO", message: "swept", looked: 3, failed: 1 });
});

test("one that a newer release wrote is told and left as it is; the others are looked at", async () => {
  const of = await openRegister();
  const [newer, other] = [await planned(of), await planned(of)];
  const place = stateOf(`MEETING#${newer.id}`);
  await asIfWrittenIn(of.table, place, 2);
  const before = await itemAt(of.table, place);
  instant = OVER;
  const { sweep, lines } = of.sweeper();
  await expect(sweep(HOUR)).rejects.toThrow(`Matters not looked at: MEETING#${newer.id}`);
  expect(await actsOn(of, other.id)).toEqual(MISSED);
  expect(await itemAt(of.table, place)).toEqual(before);
  expect(lines.join()).toContain(`MEETING#${newer.id} has shape 2`);
});

test("a duty that a newer release wrote keeps nobody from being told of the others in the morning", async () => {
  const of = await openRegister();
  const [newer, other] = [await planned(of), await planned(of)];
  const [duty] = (await dutiesOn(of.office.register)).filter(({ about }) => about.endsWith(newer.id));
  await asIfWrittenIn(of.table, { pk: "DUTY", sk: `${duty!.on}#${duty!.name}#${duty!.about}` }, 2);
  const { sweep, lines } = of.sweeper();
  await sweep(HOUR);
  expect(lines.join()).toContain("left out of the diary");
  const told = (await of.office.register.owed()).filter(({ matter }) => matter === "DIARY#secretariat");
  expect(JSON.stringify(told)).toContain(other.id);
  expect(JSON.stringify(told)).not.toContain(newer.id);
});

test("a register that can't be reached is a fault, so that the ring comes again", async () => {
  const of = await openRegister();
  const { id } = await planned(of);
  instant = OVER;
  const { sweep } = of.sweeper((_operation, nth) => (nth === 1 ? "crash-before" : "pass"));
  await expect(sweep(ringFor(id))).rejects.toThrow(`MEETING#${id}`);
  await sweep(ringFor(id));
  expect(await actsOn(of, id)).toEqual(MISSED);
});

test("overtaken by another act, it looks again and decides on what that act has left", async () => {
  const of = await openRegister();
  const { id } = await planned(of);
  instant = OVER;
  const first = of.sweeper((operation, nth) =>
    operation === "TransactWriteItems" && nth === 2 ? transactionConflict : "pass",
  );
  await first.sweep(ringFor(id));
  expect(first.calls).toEqual([
    ...["BatchGetItem", "TransactWriteItems", "BatchGetItem", "TransactWriteItems"],
    // And once more, to find that nothing else is due.
    "BatchGetItem",
  ]);
  expect(await actsOn(of, id)).toEqual(MISSED);
});

test("a plan moved while the sweep decides leaves nothing to tell", async () => {
  const of = await openRegister();
  const meeting = await planned(of);
  instant = OVER;
  const { sweep } = of.sweeper(async (_operation, nth) => {
    if (nth === 2)
      await decide(of, meeting.id, () => allowed(changePlan(meeting, { ...plan, heldOn: on("2027-01-05") })));
    return "pass" as const;
  });
  await sweep(ringFor(meeting.id));
  expect(await actsOn(of, meeting.id)).toEqual([...PLANNED, "plan-changed by a-secretary"]);
});
