import { beforeEach, describe, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { fillSeat } from "#committee/composition/seats";
import { seats } from "#committee/memberships/kind";
import { circumstancesOf } from "#functions/kernel/circumstances";
import { record } from "#functions/kernel/record";
import { sweep } from "#functions/sweep";
import { check } from "../../../../checkers/journal.mjs";
import { dutiesOn } from "../../../rigs/duties.ts";
import { enter, openApi, seatMembers, sweepOfficeAt } from "../../../rigs/office.ts";
import { clientOf, documentsOf, newTable } from "../../../rigs/table.ts";
import { type Hand, type Interference, tapped } from "../../../rigs/wire.ts";

let instant: string;
const at = () => instant;
let table: Awaited<ReturnType<typeof newTable>>;
let opened: Awaited<ReturnType<typeof openApi>>;
let as: string;

/** Sweeps once, as the hour does, through calls that meet a hand on the way; gives what was called. */
const sweepThrough = async (hand: Hand = () => "pass"): Promise<readonly string[]> => {
  const client = clientOf(1);
  const calls = tapped(client, hand);
  await sweep(sweepOfficeAt({ ...table, client: documentsOf(client) }, at).office)({});
  return calls;
};
const sweepAt = (when: string) => {
  instant = when;
  return sweepThrough();
};

beforeEach(async () => {
  instant = "2026-11-25T09:00:00.000Z";
  table = await newTable();
  opened = await openApi(table, at);
  as = await enter(opened.office, "secretariat");
  await sweepThrough();
});

const planned = async (heldOn = "2026-12-18"): Promise<string> => {
  const body = { heldOn, beginsAt: "10:00", place: { ar: "الرباط" }, agenda: [{ title: { ar: "مختلفات" } }] };
  return (await opened.call("POST", "/meetings", { as, body, headers: { "idempotency-key": ulid() } })).body.id;
};

const diary = async () => (await opened.call("GET", "/journal/DIARY/secretariat")).body;
const acts = async () => (await diary()).pages.map(({ act }: { act: string }) => act);
const letters = async () =>
  (await opened.office.register.owed()).flatMap((owed) => owed.letters).filter(({ letter }) => letter === "reminders");
const remindedOf = async (id: string) =>
  (await dutiesOn(opened.office.register))
    .filter(({ about }) => about === `MEETING#${id}`)
    .map(({ reminded }) => reminded);

test("the first hour opens the diary, and a day with nothing to say leaves no page", async () => {
  expect(await acts()).toEqual(["diary-opened"]);
  for (const day of ["26", "27", "28", "29"]) await sweepAt(`2026-11-${day}T07:10:00.000Z`);
  expect(await acts()).toEqual(["diary-opened"]);
  instant = "2026-11-29T08:10:00.000Z";
  expect(await sweepThrough()).toEqual(["Query", "BatchGetItem", "Query"]);
});

describe("G5.3: given a meeting planned for 18 December, whose notice may go until the 8th", () => {
  let id: string;
  beforeEach(async () => {
    id = await planned();
    await sweepAt("2026-12-01T07:00:00.000Z");
  });

  test("the secretariat is reminded at seven on the eleventh day before it, not sooner, and once; the duty keeps it and the record holds", async () => {
    expect(await acts()).toEqual(["diary-opened", "reminders-sent"]);
    await sweepAt("2026-12-07T06:59:59.000Z");
    expect(await remindedOf(id)).toEqual([[7]]);
    for (const time of ["07:00", "07:00", "08:00", "19:00"]) await sweepAt(`2026-12-07T${time}:00.000Z`);
    expect(await acts()).toEqual(["diary-opened", "reminders-sent", "reminders-sent"]);
    expect(await remindedOf(id)).toEqual([[1, 7]]);
    expect((await letters()).at(-1)).toMatchObject({ to: "secretariat", reminders: [{ name: "notice" }] });
    const { head, ...journal } = await diary();
    expect(journal.pages.at(-1)).toMatchObject({ by: "clock", rules: ["G5.3"] });
    expect(JSON.stringify(journal)).not.toContain(id);
    expect(check(journal, head)).toEqual([]);
  });

  test("once the notice has gone nothing is said of it", async () => {
    expect((await opened.call("POST", `/meetings/${id}/notice`, { as })).status).toBe(200);
    await sweepAt("2026-12-08T09:00:00.000Z");
    expect((await letters()).at(-1)).toMatchObject({ reminders: [], toMembers: [], digest: { overdue: [] } });
    expect((await remindedOf(id)).flat()).toEqual([7]);
  });

  test("mornings on which nobody looked come as one letter on the next", async () => {
    await planned("2026-12-21");
    await planned("2026-12-22");
    const before = (await letters()).length;
    await sweepAt("2026-12-08T09:00:00.000Z");
    expect((await letters()).slice(before).map((letter) => "reminders" in letter && letter.reminders.length)).toEqual([
      3,
    ]);
    expect(await acts()).toHaveLength(3);
  });

  test.each(["crash-before", "crash-after", "lose-answer"] satisfies Interference[])(
    "where the sweep dies at its transaction (%s), the next one leaves the same end",
    async (how) => {
      instant = "2026-12-07T07:05:00.000Z";
      const dying = sweepThrough((operation) => (operation === "TransactWriteItems" ? how : "pass"));
      await expect(dying).rejects.toThrow("DIARY#secretariat");
      await sweepAt("2026-12-07T08:05:00.000Z");
      expect(await acts()).toEqual(["diary-opened", "reminders-sent", "reminders-sent"]);
      expect(await remindedOf(id)).toEqual([[1, 7]]);
      expect((await letters()).length).toBe(2);
    },
  );

  test("five sweeps at once write one letter, and none of them is at fault", async () => {
    instant = "2026-12-07T07:05:00.000Z";
    await Promise.all(Array.from({ length: 5 }, () => sweepThrough()));
    expect(await acts()).toEqual(["diary-opened", "reminders-sent", "reminders-sent"]);
    expect(await letters()).toHaveLength(2);
  });
});

test("G5.1: of six months that run out the secretariat is warned 90, 60 and 30 days ahead, on working days, by reminders-sent", async () => {
  const id = await planned();
  await opened.call("POST", `/meetings/${id}/notice`, { as });
  instant = "2026-12-18T15:00:00.000Z";
  const sheet = { presided: { by: "chair" }, seats: [], guests: [] };
  expect((await opened.call("PUT", `/meetings/${id}/attendance`, { as, body: sheet })).status).toBe(200);
  const warned = async () =>
    (await dutiesOn(opened.office.register)).find(({ name }) => name === "next-meeting")?.reminded;
  // The last day is Friday 18 June 2027: ninety days ahead is a Saturday, sixty a Monday, thirty the day after a feast.
  for (const [day, told] of [
    ["2027-03-18", []],
    ["2027-03-19", [90]],
    ["2027-04-18", [90]],
    ["2027-04-19", [60, 90]],
    ["2027-05-18", [60, 90]],
    ["2027-05-19", [30, 60, 90]],
  ] as const) {
    await sweepAt(`${day}T07:00:00.000Z`);
    expect([day, await warned()]).toEqual([day, told]);
  }
  const { pages } = await diary();
  expect(pages.at(-1)).toMatchObject({
    act: "reminders-sent",
    rules: ["G5.1"],
    facts: { [`MEETING#${id} next-meeting`]: "2027-06-18" },
  });
});

describe("the week’s digest", () => {
  const digests = async () => (await letters()).flatMap((letter) => ("digest" in letter ? (letter.digest ?? []) : []));

  test("goes on Monday at seven, with the seats where nobody sits, though nothing is due; once a week", async () => {
    await seatMembers(opened.office, 2);
    const id = ulid();
    const holder = { name: { ar: "ممثل", latin: "Représentant" }, email: "gone@post.example", language: "ar" } as const;
    const circumstances = circumstancesOf(opened.office, undefined, { by: "test" });
    const seating = { college: "administration", body: { ar: "وزارة العدل" }, holder } as const;
    await record(
      opened.office,
      { kind: seats, id },
      fillSeat({ id, person: "nobody" }, seating, circumstances),
      circumstances,
    );
    await sweepAt("2026-11-30T06:59:00.000Z");
    expect(await digests()).toEqual([]);
    await sweepAt("2026-11-30T07:00:00.000Z");
    await sweepAt("2026-12-03T09:00:00.000Z");
    expect(await digests()).toEqual([{ due: [], overdue: [], vacant: [{ ar: "وزارة العدل" }], returned: 0 }]);
    expect(await acts()).toEqual(["diary-opened", "digest-sent"]);
  });

  test("after a Monday off it goes on Tuesday, with what is due in thirty days", async () => {
    await planned("2027-02-15");
    await sweepAt("2027-01-04T09:00:00.000Z");
    await sweepAt("2027-01-11T09:00:00.000Z");
    expect(await digests()).toHaveLength(1);
    await sweepAt("2027-01-12T09:00:00.000Z");
    expect((await digests()).map(({ due }) => due.map(({ name, on }) => `${name} ${on}`))).toEqual([
      [],
      ["notice 2027-02-05"],
    ]);
  });
});
