import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "@jest/globals";
import { ulid } from "ulid";
import { CivilDate, daysAfter } from "#calendar/civil-date";
import type { Duty, DutyChange } from "#committee/kernel/duty";
import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { sweep } from "#functions/sweep";
import { shapeAt } from "#secretariat/shapes";
import type { Table } from "#secretariat/table";
import { duty } from "../../pure/committee/duty-examples.ts";
import { enter, openApi, sweepOfficeAt } from "../../rigs/office.ts";
import { measuring } from "../../rigs/reading.ts";
import { documentsOf, newTable } from "../../rigs/table.ts";
import { entryOn } from "../secretariat/entries.ts";

let instant: string;
let table: Table;
let opened: Awaited<ReturnType<typeof openApi>>;

beforeEach(async () => {
  instant = "2026-12-01T09:00:00.000Z";
  table = await newTable();
  opened = await openApi(table, () => instant);
});

const on = (day: string) => CivilDate.parse(day);
const about = (id = ulid()) => keyOf(meetings, id);

/** Duties as an earlier year left them. */
const left = async (duties: readonly Duty[]): Promise<void> => {
  for (let from = 0; from < duties.length; from += 25) {
    const puts = duties.slice(from, from + 25).map((one) => {
      const key = { pk: "DUTY", sk: `${one.on}#${one.name}#${one.about}` };
      return { PutRequest: { Item: { ...key, shape: shapeAt(table, key), ...one, reminded: undefined } } };
    });
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: puts } }));
  }
};

/** So many duties, all met, a day apart, before this year and the last. */
const past = (count: number): readonly Duty[] =>
  Array.from({ length: count }, (_, index) => {
    const last = daysAfter(on("2024-12-31"), -index);
    return duty("minutes", last, { about: about(), metOn: last });
  });

const changed = async (...duties: readonly DutyChange[]): Promise<void> => {
  const entry = { ...entryOn(`METHOD#${ulid()}`, undefined), duties };
  expect(await opened.office.register.record(entry)).toBe("recorded");
};

const open = (name: Duty["name"], last: string, more: Partial<Duty> = {}): DutyChange => {
  const { since: _since, explanations: _explanations, reminded: _reminded, ...opening } = duty(name, last, more);
  return { change: "opened", day: on("2026-12-01"), duty: opening };
};

const read = async (query: Record<string, string> = {}) => (await opened.call("GET", "/duties", { query })).body;

test("whatever earlier years hold, reading the board and a quiet hour's sweep cost the same", async () => {
  await changed(open("minutes", "2026-12-22"));
  const { client, taken } = measuring();
  const through = { ...table, client: documentsOf(client) };
  const [{ call }, { office }] = [await openApi(through, () => instant), sweepOfficeAt(through, () => instant)];
  await sweep(office)({});
  const costs = async () => {
    taken();
    expect((await call("GET", "/duties", { query: {} })).body.duties).toHaveLength(1);
    const board = taken();
    expect((await call("GET", "/duties", { query: { year: "2026" } })).body.duties).toHaveLength(1);
    const year = taken();
    await sweep(office)({});
    return { board, year, sweep: taken() };
  };
  const before = await costs();
  await left(past(200));
  expect(await costs()).toEqual(before);
});

test("what is late since years ago stands on the board and among what is due until it is met; then in its own year alone", async () => {
  const as = await enter(opened.office, "secretariat");
  const late = { about: about(), on: on("2021-03-01"), name: "minutes" } as const;
  await changed(open("minutes", "2021-03-01", { about: late.about }));
  const first = async () => (await read()).duties[0];
  expect(await first()).toMatchObject({ on: "2021-03-01", standing: "overdue" });
  const { due } = (await opened.call("GET", "/due", { as })).body;
  expect(due).toMatchObject([{ on: "2021-03-01", late: true }]);
  expect((await read()).years).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
  await changed({ change: "met", day: on("2026-12-01"), duty: late });
  expect(await first()).toBeUndefined();
  expect((await read({ year: "2021" })).duties).toMatchObject([{ on: "2021-03-01", standing: "met-late" }]);
  expect((await opened.call("GET", "/due", { as })).body.due).toEqual([]);
});

test("what an older release left open comes into the index once it is found missed", async () => {
  const old = duty("minutes", "2026-11-30", { about: about() });
  await left([old]);
  await changed({ change: "missed", day: on("2026-12-01"), duty: old });
  instant = "2031-01-01T09:00:00.000Z";
  expect((await read()).duties).toMatchObject([{ on: "2026-11-30", standing: "overdue" }]);
});

test("G5.1: six months that ran out are told as met on the day of the next meeting, though years lie between them", async () => {
  const one = about();
  await changed(
    open("meeting", "2022-11-01", { about: one, heldOn: on("2022-11-01"), from: on("2022-11-01") }),
    open("next-meeting", "2023-05-01", { about: one, from: on("2022-11-01") }),
  );
  expect((await read()).duties).toMatchObject([{ name: "next-meeting", standing: "overdue" }]);
  await changed(open("meeting", "2026-10-01", { about: about(), heldOn: on("2026-10-01"), from: on("2026-10-01") }));
  expect((await read()).duties).toEqual([]);
  expect((await read({ year: "2023" })).duties).toMatchObject([
    { name: "next-meeting", standing: "met-late", metOn: "2026-10-01" },
  ]);
});

test("a year is asked for by its number, or refused", async () => {
  for (const year of ["1999", "2100", "26", "twenty"])
    expect((await opened.call("GET", "/duties", { query: { year } })).status).toBe(400);
});
