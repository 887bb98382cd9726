import { expect, test } from "@jest/globals";
import { brokenIn, rowsOf, tooLarge } from "../../bench/goals.ts";
import type { Measured, Measures } from "../../bench/measured.ts";

const none = { calls: 1, writes: 0, read: 100, written: 0, items: 0, bytes: 0, scans: 0 };
const at = (use: Partial<Measured["use"]> = {}, gave = 0): Measured => ({ use: { ...none, ...use }, gave });

const broken = (name: string, ...measured: readonly Measured[]): readonly string[] =>
  brokenIn([{ name, at: measured }]).map((line) => line.replace(`${name}: `, ""));

const view = "listMeetings (GET /meetings)";

test("ten times as much of everything costs five in a hundred more at the most", () => {
  expect(broken(view, at(), at({ read: 105 }), at({ read: 110.25 }))).toEqual([]);
  expect(broken(view, at(), at({ read: 105 }), at({ read: 110.5 }))).toEqual(["100 → 105 → 110.5 units"]);
  expect(broken(view, at(), at(), at({ written: 11 }))).toEqual(["100 → 100 → 111 units"]);
});

test("what is named as growing may, and nothing else", () => {
  expect(broken("publish everything", at(), at({ read: 1_000 }, 9))).toEqual([]);
  expect(broken("publish committee", at(), at({ read: 1_000 }))).toEqual(["100 → 1000 units"]);
});

test("what fills up to a page is bounded by its own number", () => {
  expect(broken("publish home", at({ read: 8 }), at({ read: 25 }))).toEqual([]);
  expect(broken("publish home", at({ read: 8 }), at({ read: 26 }))).toEqual(["26 units, where 25 are the most"]);
});

test("a view makes one call, an act two, and neither makes more where there is more", () => {
  expect(broken(view, at({ calls: 2 }))).toEqual(["2 calls, where 1 are the most"]);
  expect(broken("planMeeting (POST /meetings)", at({ calls: 2 }))).toEqual([]);
  expect(broken("planMeeting (POST /meetings)", at({ calls: 3 }))).toEqual(["3 calls, where 2 are the most"]);
  expect(broken("an hour", at({ calls: 2 }), at({ calls: 3 }))).toEqual(["2 → 3 calls"]);
});

test("what is added beside a matter is one write", () => {
  const coming = "sayWhetherComing (PUT /meetings/{id}/coming)";
  expect(broken(coming, at({ writes: 1 }))).toEqual([]);
  expect(broken(coming, at({ writes: 2 }))).toEqual(["2 writes"]);
});

test("a publication puts at the third size twice as much as at the first at the most", () => {
  expect(broken("publish committee", at({}, 100), at({}, 200))).toEqual([]);
  expect(broken("publish committee", at({}, 100), at({}, 201))).toEqual(["100 → 201 bytes put"]);
});

test("a transaction has 90 items at the most, an item 100 KB, and nothing scans", () => {
  expect(broken("look at MEETING", at({ items: 90, bytes: 100_000 }))).toEqual([]);
  expect(broken("look at MEETING", at({ items: 91 }))).toEqual(["91 items in one transaction"]);
  expect(broken("look at MEETING", at({ bytes: 100_001 }))).toEqual(["an item of 100001 bytes"]);
  expect(broken("look at MEETING", at({ scans: 1 }))).toEqual(["1 scans"]);
});

test("an item that stands on the register is told of by its key", () => {
  const item = (length: number) => ({ pk: "ALMANAC#morocco", sk: "STATE", words: "x".repeat(length) });
  expect(tooLarge([item(99_000)])).toEqual([]);
  expect(tooLarge([item(100_000)])).toEqual(["ALMANAC#morocco STATE: an item of 100048 bytes"]);
});

test("what can't be measured at a size is a fault by its name", () => {
  const measures = (b: Measured | Readonly<{ fault: string }>): Measures =>
    new Map([
      ["a", at()],
      ["b", b],
    ]);
  const { rows, faults } = rowsOf([measures(at()), measures({ fault: "answered 403" })]);
  expect(rows.map(({ name }) => name)).toEqual(["a"]);
  expect(faults).toEqual(["b can't be measured: answered 403"]);
});
