import { expect, test } from "@jest/globals";
import { keyOf } from "#committee/kernel/kind";
import type { Passage } from "#committee/kernel/words";
import { meetings } from "#committee/meetings/kind";
import { check } from "../../../../checkers/journal.mjs";
import { itemsUnder, oversized } from "../../../rigs/items.ts";
import { enter, openApi, seatMembers } from "../../../rigs/office.ts";
import { newTable } from "../../../rigs/table.ts";

let instant = "2026-12-01T09:00:00.000Z";
const table = await newTable();
const { office, call } = await openApi(table, () => instant);
const [secretary, member] = [await enter(office, "secretariat"), await enter(office, "civil-society-member")];
const seats = await seatMembers(office, 4);

let keys = 0;
const as = (who: string, body?: object, headers: Record<string, string> = {}) => {
  keys += 1;
  return { as: who, ...(body && { body }), headers: { "idempotency-key": `key-${keys}`, ...headers } };
};
const goTo = (day: string) => {
  instant = `${day}T15:00:00.000Z`;
};

const ITEMS = 30;
const plan = {
  ...{ heldOn: "2026-12-17", beginsAt: "10:00", place: { ar: "الرباط" } },
  agenda: Array.from({ length: ITEMS }, (_, item) => ({ title: { ar: `البند ${item}` } })),
};
const sheet = {
  ...{ presided: { by: "chair" }, guests: [] },
  seats: seats.map(({ id: seat }) => ({ seat, presence: "present" })),
};

const sent = async (): Promise<string> => {
  const { id } = (await call("POST", "/meetings", as(secretary, plan))).body;
  goTo("2026-12-07");
  await call("POST", `/meetings/${id}/notice`, as(secretary));
  goTo("2026-12-17");
  await call("PUT", `/meetings/${id}/attendance`, as(secretary, sheet));
  goTo("2026-12-21");
  expect((await call("POST", `/meetings/${id}/minutes/sending`, as(secretary))).status).toBe(200);
  return id;
};

/** As long as what is said of an item may be: in three languages, or in four. */
const longest = (languages = 3): Passage => {
  const [ar, fr, en, zgh] = ["ع", "é", "a", "ⵣ"].map((letter) => letter.repeat(3_000));
  return { ar: ar!, fr: fr!, en: en!, ...(languages > 3 && { zgh: zgh! }) };
};

const contributed = async (id: string, item: number): Promise<string> =>
  (await call("POST", `/meetings/${id}/contributions`, as(member, { item, says: longest() }))).body.id;

const takenIn = async (id: string, contribution: string, says: Passage, concluded?: Passage) =>
  call(
    "POST",
    `/meetings/${id}/contributions/${contribution}/taking-in`,
    as(secretary, { said: says, ...(concluded && { concluded }) }),
  );

test("G5.6: thirty contributions are taken into one meeting's minutes, one that has no room is told to stay attached, and no item outgrows its bound", async () => {
  const id = await sent();
  for (let item = 1; item <= ITEMS; item += 1)
    expect((await takenIn(id, await contributed(id, item), longest())).status).toBe(200);
  const over = await takenIn(id, await contributed(id, 1), longest(), longest(4));
  expect(over.status).toBe(200);
  const more = await contributed(id, 2);
  const refused = await takenIn(id, more, longest(4), longest(4));
  expect(refused).toMatchObject({ status: 200 });
  const last = await takenIn(id, await contributed(id, 3), longest(4), longest(4));
  expect(last).toMatchObject({
    status: 422,
    body: { refusals: [{ rule: "G5.6", source: "ours", because: expect.stringContaining("اتركوها مرفقة") }] },
  });
  const matter = keyOf(meetings, id);
  expect(oversized(await itemsUnder(table, matter))).toEqual([]);
  expect(oversized(await itemsUnder(table, "OUTBOX"))).toEqual([]);
  const shown = (await call("GET", `/meetings/${id}`, { as: secretary })).body;
  expect(shown.minutes[29]).toEqual({ said: longest() });
  const journal = await office.register.journal(matter);
  expect(check(journal, (await office.register.load([matter])).get(matter)!.head)).toEqual([]);
  expect(journal.pages.filter(({ act }) => act === "contribution-taken-in")).toHaveLength(ITEMS + 2);
  const listed = (await call("GET", "/meetings")).body.meetings;
  expect(listed).toEqual([{ id, stage: "minutes-sent", heldOn: plan.heldOn, beginsAt: "10:00", place: plan.place }]);
});
