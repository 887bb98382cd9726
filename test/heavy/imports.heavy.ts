import { afterAll, expect, jest, test } from "@jest/globals";
import { instantOf } from "#calendar/civil-date";
import { associations } from "#committee/space/kind";
import { every } from "#functions/kernel/every";
import { sweep } from "#functions/sweep";
import { longList } from "../rigs/import-lists.ts";
import { startInbox } from "../rigs/inbox.ts";
import { enter, openApi, sweepOfficeAt } from "../rigs/office.ts";
import { startRings } from "../rigs/rings.ts";
import { asIfWrittenIn } from "../rigs/shapes.ts";
import { clientOf, newTable } from "../rigs/table.ts";
import { type Fate, mortally } from "./mortal.ts";

const ROWS = 1_200;
let instant = "2026-12-01T09:00:00.000Z";
const at = () => instant;
const later = (seconds: number): void => {
  instant = instantOf(Date.parse(instant) + seconds * 1_000);
};

jest.setTimeout(1_800_000);
const [inbox, rings, table] = await Promise.all([startInbox(), startRings(at), newTable()]);
afterAll(() => Promise.all([inbox.stop(), rings.stop()]));
const { office, call } = await openApi(table, at);
const secretary = await enter(office, "secretariat");
const world = mortally(() => ({ dynamo: clientOf(1), ses: inbox.clientOf(), scheduler: rings.clientOf() }), table.name);

/** What an hour makes of all whose turn has come, by a process that may die at one of its effects. */
const hour = async (fate?: Fate) => {
  world.begin(fate);
  const outcome = await world.live(async ({ table: reached }) => {
    await sweep(sweepOfficeAt(reached, at).office)({});
    return "swept" as const;
  });
  later(60);
  return outcome;
};

const bring = (rows: number) =>
  call("POST", "/imports", {
    as: secretary,
    body: { csv: longList(rows), taking: "all-or-nothing" },
    headers: { "idempotency-key": `a list of ${rows}` },
  });
const { body } = await bring(ROWS);
const standing = async () => (await call("GET", `/imports/${body.id}`, { as: secretary })).body;

const deaths: readonly Fate[] = [
  { at: 1, what: "crash-before" },
  { at: 1, what: "crash-after" },
  { at: 7, what: "crash-before" },
  { at: 9, what: "crash-after" },
];

test("whoever dies between two rows, or around the writing of some, is gone on from where they stopped", async () => {
  for (const fate of deaths) {
    const before = await standing();
    expect(await hour(fate)).toBe("died");
    const { counts, version } = await standing();
    expect(version - before.version).toBe(fate.what === "crash-before" ? fate.at - 1 : fate.at);
    expect([counts.imported + counts.waiting, counts.known]).toEqual([ROWS, 0]);
    expect(await every(office.register, associations.name)).toHaveLength(counts.imported);
  }
});

test("while a newer release has written where it goes on, others are looked at and nothing of the list is lost", async () => {
  const { counts } = await standing();
  const part = { pk: `IMPORT#${body.id}`, sk: "STATE#PART#000008" };
  await asIfWrittenIn(table, part, 2);
  await expect(hour()).rejects.toThrow(body.id);
  const { counts: then } = await standing();
  expect([then.imported > counts.imported, then.waiting > 0]).toEqual([true, true]);
  await asIfWrittenIn(table, part, 1);
});

test("in the end each row is taken once, and nothing that it said of anyone stays with the list", async () => {
  while ((await standing()).stage === "under-way") await hour();
  expect((await standing()).counts).toEqual({ waiting: 0, imported: ROWS, known: 0, unreadable: 0, left: 0 });
  const all = await every(office.register, associations.name);
  expect(all).toHaveLength(ROWS);
  expect(all.every(({ version }) => version === 1)).toBe(true);
  const kept = await office.register.beside(`IMPORT#${body.id}`);
  expect(JSON.stringify(kept)).not.toMatch(/@list|كاتبة|المستقبل/);
  const { pages } = await office.register.journal(`IMPORT#${body.id}`);
  process.stdout.write(
    `import: ${ROWS} rows in ${kept.length} parts and ${pages.length} pages, over ${deaths.length} deaths\n`,
  );
});

test("five thousand rows are brought in one call, each of which waits or is done", async () => {
  const { status, body: largest } = await bring(5_000);
  expect([status, largest.counts]).toEqual([201, { waiting: 4_980, imported: 0, known: 20, unreadable: 0, left: 0 }]);
});
