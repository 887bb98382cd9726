import { expect, test } from "@jest/globals";
import { LOT, MOST_PARTS, PART } from "#committee/imports/bounds";
import type { ImportPart, Row, UnderWay } from "#committee/imports/import";
import { imports } from "#committee/imports/kind";
import { openImport, type ReadRow, rowsOf } from "#committee/imports/opening";
import { isTooLong, partsOf } from "#committee/imports/parts";
import { takeLot } from "#committee/imports/taking";
import { Declaration } from "#committee/space/association";
import { circumstancesOn } from "./examples.ts";

const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W2A";
const now = circumstancesOn("2026-12-01");
const declaration = Declaration.parse({ name: { ar: "جمعية" }, region: "souss-massa", scope: "local" });
const idOf = (number: number): string => `01KBFM5A3W8T0Q5Z6X7Y8V${String(number).padStart(4, "0")}`;

const read = (number: number): ReadRow => ({ row: number, id: idOf(number), declaration });
const unreadable: ReadRow = { row: 99, errors: [{ column: "الجهة", message: "…" }] };
const listOf = (number: number): readonly ReadRow[] => Array.from({ length: number }, (_, index) => read(index + 2));

const opened = (rows: readonly ReadRow[], taking: "all-or-nothing" | "what-can-be-read" = "what-can-be-read") =>
  openImport(id, { rows: rowsOf(rows, taking), taking }, now);

const partOf = ({ beside = [] }: ReturnType<typeof opened>) => beside[0]?.value as ImportPart;
const underWay = ({ state }: Pick<ReturnType<typeof opened>, "state">) => state as UnderWay;
const take = (list: UnderWay, part: ImportPart, known: readonly string[] = []) =>
  takeLot(list, { part, known: new Set(known) }, now);

test("a list whose rows can be read waits for all of them, and is looked at at once", () => {
  const { state, letters, page } = opened(listOf(3));
  expect(state).toMatchObject({ stage: "under-way", next: 1, parts: 1, counts: { waiting: 3, unreadable: 0 } });
  expect(imports.lookAt?.(state)).toBe(now.instant);
  expect({ letters, facts: page.facts }).toEqual({
    letters: [],
    facts: { taking: state.taking, rows: 3, unreadable: 0 },
  });
});

test("where a row can't be read and all or nothing is asked for, nothing is taken: the list is finished, and keeps nothing of anyone", () => {
  const decision = opened([read(2), unreadable], "all-or-nothing");
  expect(decision.state).toMatchObject({ stage: "finished", counts: { waiting: 0, unreadable: 1, left: 1 } });
  expect(partOf(decision).rows).toEqual([
    { row: 2, outcome: "left" },
    { ...unreadable, outcome: "unreadable" },
  ]);
  expect(imports.lookAt?.(decision.state)).toBeUndefined();
});

test("what can be read is taken beside a row that can't, where that is asked for", () => {
  const { state } = opened([read(2), unreadable]);
  expect(state.counts).toMatchObject({ waiting: 1, unreadable: 1, left: 0 });
});

test("twenty rows are taken in one transaction; what they said of anyone is gone from the list then", () => {
  const list = opened(listOf(LOT + 1));
  const { taken, decision } = take(underWay(list), partOf(list));
  expect(taken).toHaveLength(LOT);
  const { rows } = partOf(decision);
  expect(rows.filter((row) => "declaration" in row).map(({ row }) => row)).toEqual([LOT + 2]);
  expect(decision.state).toMatchObject({ stage: "under-way", next: 1, counts: { waiting: 1, imported: LOT } });
});

test("an association that is there, or stands further up in the list, is known and not made again", () => {
  const list = opened([read(2), read(3), { ...read(4), id: idOf(3) } as ReadRow]);
  const { taken, decision } = take(underWay(list), partOf(list), [idOf(2)]);
  expect(taken.map(({ row }) => row)).toEqual([3]);
  expect(decision.state).toMatchObject({ stage: "finished", counts: { imported: 1, known: 2, waiting: 0 } });
  expect(decision.page.facts).toEqual({ imported: 1, known: 2 });
});

test("once a part is done the next one follows", () => {
  const rows: readonly Row[] = [...rowsOf([read(2)], "what-can-be-read")];
  const list: UnderWay = { ...underWay(opened(listOf(2))), parts: 2 };
  const { decision } = take(list, { rows });
  expect(decision.state).toMatchObject({ stage: "under-way", next: 2, counts: { waiting: 1 } });
});

test("after a thousand rows the look ends, so that others have their turn, and the list goes on in a minute", () => {
  const list = underWay(opened(listOf(LOT * 2)));
  const before = { ...list, counts: { ...list.counts, waiting: 4_000, imported: 980 } };
  const part = { rows: rowsOf(listOf(LOT), "what-can-be-read") };
  expect(take(before, part).decision.state).toMatchObject({ goesOnAt: "2026-12-01T09:01:00.000Z" });
  expect(take(list, part).decision.state).toMatchObject({ goesOnAt: now.instant });
});

test("no part is larger than an item may be, and their rows are the list's, in its order", () => {
  const rows = rowsOf(listOf(1_000), "what-can-be-read");
  const parts = partsOf(rows);
  expect(parts.flatMap((part) => part.rows)).toEqual(rows);
  for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part.rows))).toBeLessThanOrEqual(PART + 1_000);
});

test("five thousand rows are taken, and no more; nor more than one act can write", () => {
  expect(isTooLong(rowsOf(listOf(5_000), "what-can-be-read"))).toBe(false);
  expect(isTooLong(rowsOf(listOf(5_001), "what-can-be-read"))).toBe(true);
  const message = "ا".repeat(PART / 2 - 100);
  const large = Array.from({ length: MOST_PARTS + 1 }, (_, row) => ({ row, errors: [{ column: "", message }] }));
  expect([large.slice(1), large].map((rows) => isTooLong(rowsOf(rows, "what-can-be-read")))).toEqual([false, true]);
});
