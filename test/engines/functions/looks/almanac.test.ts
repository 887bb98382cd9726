import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import type { Duty } from "#committee/kernel/duty";
import { sweep } from "#functions/sweep";
import { check } from "../../../../checkers/journal.mjs";
import { dutiesOn } from "../../../rigs/duties.ts";
import { enter, openApi, seatMembers, sweepOfficeAt } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

let instant: string;
let opened: Awaited<ReturnType<typeof openApi>>;
let as: string;
let sweepIt: (event?: object) => Promise<void>;
let seats: Awaited<ReturnType<typeof seatMembers>>;

beforeEach(async () => {
  instant = "2027-02-01T09:00:00.000Z";
  const table = await newTable();
  opened = await openApi(table, () => instant);
  as = await enter(opened.office, "secretariat");
  seats = await seatMembers(opened.office, 2);
  const { office } = sweepOfficeAt(table, () => instant);
  sweepIt = (event = {}) => sweep(office)(event);
});

const ALMANAC = { look: "ALMANAC#morocco" };

/** A meeting held on Friday 5 March 2027, whose minutes are due after a feast projected for the 10th and 11th. */
const heldMeeting = async (heldOn = "2027-03-05"): Promise<string> => {
  const plan = { heldOn, beginsAt: "10:00", place: { ar: "الرباط" }, agenda: [{ title: { ar: "مختلفات" } }] };
  const made = await opened.call("POST", "/meetings", {
    as,
    body: plan,
    headers: { "idempotency-key": ulid() },
  });
  const { id } = made.body;
  await opened.call("POST", `/meetings/${id}/notice`, { as });
  instant = `${heldOn}T15:00:00.000Z`;
  const lines = seats.map(({ id: seat }) => ({ seat, presence: "present" }));
  const sheet = { presided: { by: "chair" }, seats: lines, guests: [] };
  expect((await opened.call("PUT", `/meetings/${id}/attendance`, { as, body: sheet })).status).toBe(200);
  return id;
};

const fitr = { name: { ar: "عيد الفطر", fr: "Aïd al-Fitr" }, feast: "fitr", source: { ar: "وزارة الأوقاف" } };

/** The feast is announced for the 11th and 12th, on the evening of the 9th. */
const announce = async (): Promise<void> => {
  instant = "2027-03-09T19:30:00.000Z";
  for (const day of ["2027-03-11", "2027-03-12"]) {
    const body = { ...fitr, certainty: "announced" };
    expect((await opened.call("PUT", `/calendar/days/${day}`, { as, body })).status).toBe(200);
  }
  expect((await opened.call("DELETE", "/calendar/days/2027-03-10", { as })).status).toBe(200);
};

const journalOf = async (matter: string) => (await opened.call("GET", `/journal/${matter.replace("#", "/")}`)).body;
const actsOn = async (matter: string) => (await journalOf(matter)).pages.map(({ act }: { act: string }) => act);
const minutesOf = async (id: string): Promise<readonly Duty[]> =>
  (await dutiesOn(opened.office.register)).filter(({ name, about }) => name === "minutes" && about === `MEETING#${id}`);
const letters = async () => (await opened.office.register.owed()).flatMap((owed) => owed.letters);

test("G5.5: a feast announced for a day later moves the open deadlines: their pages say from when to when and why, and those concerned are written to", async () => {
  const id = await heldMeeting();
  await announce();
  await sweepIt(ALMANAC);
  expect(await minutesOf(id)).toMatchObject([{ on: "2027-03-12" }]);
  instant = "2027-03-09T19:35:00.000Z";
  await sweepIt(ALMANAC);
  const { pages, head, ...journal } = await journalOf(`MEETING#${id}`);
  expect(pages.at(-1)).toMatchObject({
    act: "deadlines-moved",
    by: "clock",
    rules: ["G5.5"],
    facts: { almanacPage: 4, "minutes.was": "2027-03-12", "minutes.is": "2027-03-10" },
  });
  expect(check({ ...journal, pages }, head)).toEqual([]);
  expect(await minutesOf(id)).toMatchObject([
    { on: "2027-03-10", movedFrom: "2027-03-12" },
    { on: "2027-03-12", movedTo: "2027-03-10" },
  ]);
  const moved = (await letters()).filter(({ letter }) => letter === "deadlines-moved");
  expect(moved).toMatchObject([
    {
      to: "secretariat",
      moves: [{ name: "minutes", was: "2027-03-12", is: "2027-03-10" }],
      days: [
        { date: "2027-03-11", change: "announced" },
        { date: "2027-03-12", change: "announced" },
        { date: "2027-03-10", change: "removed" },
      ],
    },
  ]);
  expect(await actsOn("ALMANAC#morocco")).toEqual([
    ...["almanac-opened", "holiday-entered", "holiday-entered", "holiday-removed", "deadlines-recounted"],
  ]);
});

test("counted anew once, by whichever ring or hour comes, and then never again", async () => {
  const id = await heldMeeting();
  await announce();
  instant = "2027-03-09T19:40:00.000Z";
  await Promise.all([sweepIt(), sweepIt(ALMANAC), sweepIt({ look: `MEETING#${id}` })]);
  await sweepIt();
  expect((await actsOn(`MEETING#${id}`)).filter((act: string) => act === "deadlines-moved")).toHaveLength(1);
  expect((await actsOn("ALMANAC#morocco")).filter((act: string) => act === "deadlines-recounted")).toHaveLength(1);
});

test("a meeting whose day comes before the almanac's turn is counted anew first, and nothing is found missed in vain", async () => {
  const id = await heldMeeting("2027-03-02");
  expect(await minutesOf(id)).toMatchObject([{ on: "2027-03-05" }]);
  instant = "2027-03-05T22:00:00.000Z";
  const body = { name: { ar: "عطلة" }, certainty: "announced", source: { ar: "قرار" } };
  await opened.call("PUT", "/calendar/days/2027-03-05", { as, body });
  await sweepIt({ look: `MEETING#${id}` });
  instant = "2027-03-06T00:01:00.000Z";
  await sweepIt({ look: `MEETING#${id}` });
  expect(await actsOn(`MEETING#${id}`)).not.toContain("minutes-overdue");
  expect(await minutesOf(id)).toMatchObject([{ on: "2027-03-05", movedTo: "2027-03-08" }, { on: "2027-03-08" }]);
});

test("G5.3: what was judged stays as judged: minutes found overdue stay so though a holiday is declared for the day after", async () => {
  const id = await heldMeeting("2027-03-02");
  instant = "2027-03-06T00:01:00.000Z";
  await sweepIt();
  const body = { name: { ar: "عطلة" }, certainty: "announced", source: { ar: "قرار" } };
  await opened.call("PUT", "/calendar/days/2027-03-05", { as, body });
  instant = "2027-03-06T00:10:00.000Z";
  await sweepIt();
  expect(await minutesOf(id)).toMatchObject([{ on: "2027-03-05", missedOn: "2027-03-06" }]);
  expect(await actsOn("ALMANAC#morocco")).toContain("deadlines-recounted");
});

test("G5.6: while members enrich the minutes, the end of their time moves with the calendar, and so does the publication", async () => {
  const id = await heldMeeting("2027-03-02");
  instant = "2027-03-04T09:00:00.000Z";
  expect((await opened.call("POST", `/meetings/${id}/minutes/sending`, { as })).status).toBe(200);
  const body = { name: { ar: "عطلة" }, certainty: "announced", source: { ar: "قرار" } };
  await opened.call("PUT", "/calendar/days/2027-03-05", { as, body });
  instant = "2027-03-04T09:05:00.000Z";
  await sweepIt();
  expect((await opened.call("GET", `/meetings/${id}`)).body.enrichmentEnds).toBe("2027-03-09");
  const moved = (await letters()).filter(({ letter }) => letter === "deadlines-moved");
  expect(moved.map(({ to }) => to)).toEqual(["secretariat", "members"]);
  instant = "2027-03-09T10:00:00.000Z";
  await sweepIt();
  expect((await opened.call("GET", `/meetings/${id}`)).body.stage).toBe("minutes-sent");
  instant = "2027-03-10T00:01:00.000Z";
  await sweepIt();
  expect((await opened.call("GET", `/meetings/${id}`)).body.stage).toBe("minutes-published");
});
