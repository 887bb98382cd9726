import { expect, test } from "@jest/globals";
import { CivilDate } from "#calendar/civil-date";
import { handOn } from "../rigs/grown/hand.ts";
import { held, noticed, planned, planOn, sent, sheetOf } from "../rigs/grown/meetings.ts";
import { seatCommittee } from "../rigs/grown/members.ts";
import { paperTable } from "../rigs/grown/paper.ts";
import { growOn, liveOn } from "../rigs/grown/register.ts";
import { first, meetingDays, sizes } from "../rigs/grown/size.ts";
import { kept } from "../rigs/kept.ts";
import { enter, officeAt, openApi } from "../rigs/office.ts";
import { newTable } from "../rigs/table.ts";

const small = { ...first, meetings: 2, associations: 3, candidacies: 1, former: 1 };

type Item = Readonly<Record<string, unknown>>;

const byKey = (items: readonly Item[]) =>
  new Map(items.map((item) => [JSON.stringify([item["pk"], item["sk"]]), item]));

test("a register lived on paper has the very items that the engine keeps of the same life", async () => {
  const [paper, table] = [paperTable(), await newTable()];
  await liveOn(paper.table, small);
  await liveOn(table, small);
  expect(byKey([...paper.items.values()])).toEqual(await (await kept(table)).items());
});

test("what is put on a table is that life, once all that it owed was carried out", async () => {
  const table = await newTable();
  const { items } = await growOn(table, small, { journals: "all" });
  expect(await (await kept(table)).items()).toEqual(byKey(items));
  expect(items.filter(({ pk }) => String(pk).startsWith("OUTBOX"))).toEqual([]);
  expect(items.filter(({ pk }) => String(pk).startsWith("LETTER#")).length).toBe(small.meetings * 2 * 26);
});

const byText = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

/** Names in their order; those who came too, whom an index tells in any order. */
const inOrder = (name: string, value: unknown): unknown => {
  if (Array.isArray(value)) return name === "attendees" ? value.toSorted(byText) : value;
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).toSorted()) : value;
};

/** Long words are kept as a text, whose names are in no order either. */
const unfolded = ({ text, ...item }: Item): Item =>
  typeof text === "string" ? { ...item, text: JSON.parse(text) } : { ...item, text };

/** What stands of meetings and their duties, but for what no two lives share: ids, hashes, keys. */
const alike = (items: ReadonlyMap<string, Item>): readonly string[] =>
  [...items.values()]
    .filter(({ pk, sk }) => /^(MEETING|DUTY)/.test(String(pk)) && !String(sk).startsWith("STATE#"))
    .map((item) =>
      JSON.stringify(item)
        .replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/g, "id")
        .replaceAll(/[0-9a-f]{64}/g, "hash")
        // With which act long words were last written: who hasn't read them writes them anew.
        .replaceAll(/"at":\d+/g, '"at":0'),
    )
    .map((item) => JSON.stringify(unfolded(JSON.parse(item)), inOrder))
    .toSorted();

test("a meeting of the recipe has the items that acts asked of the API leave", async () => {
  const day = "2026-12-21";
  let instant = "2026-11-01T09:00:00.000Z";
  const table = await newTable();
  const office = officeAt(table, () => instant);
  const secretary = await enter(office, "secretariat");
  const members = await seatCommittee(handOn(table, "one"));
  const { call } = await openApi(table, () => instant);
  const ask = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const { body: told } = await call(method, path, { as: secretary, headers, ...(body && { body }) });
    return told;
  };
  instant = "2026-12-01T15:00:00.000Z";
  const { id } = await ask("POST", "/meetings", planOn(day), { "idempotency-key": "one" });
  instant = "2026-12-09T15:00:00.000Z";
  await ask("POST", `/meetings/${id}/notice`);
  instant = "2026-12-21T15:00:00.000Z";
  await ask("PUT", `/meetings/${id}/attendance`, sheetOf(members));
  instant = "2026-12-22T15:00:00.000Z";
  const { minutes, version } = await ask("GET", `/meetings/${id}`);
  expect(minutes).toHaveLength(6);
  const other = await newTable();
  const hand = handOn(other, "two", secretary);
  const committee = { hand, members: await seatCommittee(hand), told: [] };
  const meeting = await held(committee, await noticed(committee, await planned(committee, day)));
  await ask("PUT", `/meetings/${id}/minutes`, { items: meeting.state.minutes.items }, { "if-match": `"${version}"` });
  instant = "2026-12-23T15:00:00.000Z";
  await ask("POST", `/meetings/${id}/minutes/sending`);
  await sent(committee, meeting);
  expect(alike(await (await kept(other)).items())).toEqual(alike(await (await kept(table)).items()));
});

test("whatever is told by tens grows tenfold, and this year has as many meetings at each size", () => {
  const thisYear = (size: (typeof sizes)[number]) => meetingDays(size).filter((day) => day.startsWith("2026"));
  expect(sizes.map((size) => meetingDays(size).length)).toEqual([4, 40, 400]);
  expect(sizes.map((size) => thisYear(size).length)).toEqual([4, 4, 4]);
  for (const size of sizes) {
    const days = meetingDays(size);
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(days.length);
    expect(days.map((day) => CivilDate.parse(day))).toEqual(days);
  }
});
