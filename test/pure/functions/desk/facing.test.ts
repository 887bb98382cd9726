import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { facing, taking } from "#functions/desk/kit/facing";
import { valuesIn } from "#functions/desk/kit/form";

const beside = facing(["/agenda", "/items/{item}/dissents"]);
const agenda = (...titles: readonly string[]) => ({ agenda: titles.map((title) => ({ title })) });

test("what stands at a place faces what was typed there", () => {
  expect(beside({ heldOn: "2026-12-17" }, { heldOn: "2026-12-18", link: "l" })).toEqual({
    heldOn: "2026-12-18",
    link: "l",
  });
});

test("rows face those that are alike, wherever they stand; those that nobody typed come last", () => {
  expect(beside(agenda("a", "b"), agenda("new", "a", "b"))).toEqual({
    agenda: { 0: { title: "a" }, 1: { title: "b" }, 2: { title: "new" } },
  });
});

test("a row that was typed and doesn't stand on the register faces nothing", () => {
  expect(beside(agenda("a", "mine", "b"), agenda("a", "b"))).toEqual({
    agenda: { 0: { title: "a" }, 2: { title: "b" } },
  });
});

test("rows that changed on both sides face each other in their order, between those that are alike", () => {
  expect(beside(agenda("a", "mine", "b"), agenda("a", "theirs", "b", "more"))).toEqual({
    agenda: { 0: { title: "a" }, 1: { title: "theirs" }, 2: { title: "b" }, 3: { title: "more" } },
  });
});

test("a list within a row is one too; a list whose rows stay faces place by place", () => {
  const typed = { items: [{ said: "x", dissents: [{ name: "one" }] }, {}] };
  const there = { items: [{}, { said: "x", dissents: [] }] };
  expect(beside(typed, there)).toEqual({ items: { 0: {}, 1: { said: "x", dissents: {} } } });
});

test("what stands on the register is taken at a place and below it, and nothing else changes", () => {
  const typed = { heldOn: "2026-12-17", ...agenda("a", "mine") };
  const faced = beside(typed, { heldOn: "2026-12-18", ...agenda("a", "theirs", "more") });
  expect(taking(typed, faced, "/agenda/1")).toEqual({ heldOn: "2026-12-17", ...agenda("a", "theirs") });
  expect(taking(typed, faced, "/agenda/2")).toEqual({ heldOn: "2026-12-17", ...agenda("a", "mine", "more") });
  expect(taking(typed, faced, "")).toEqual({ heldOn: "2026-12-18", ...agenda("a", "theirs", "more") });
});

test("a row that the register hasn't goes when that is taken, and the rows after it close up", () => {
  const typed = agenda("a", "mine", "b");
  expect(taking(typed, beside(typed, agenda("a", "b")), "/agenda/1")).toEqual(agenda("a", "b"));
});

const title = fc.constantFrom("a", "b", "c", "d");
const lists = fc.array(title, { maxLength: 6 });

test("nothing that stands on the register is lost, and nothing is told twice", () => {
  fc.assert(
    fc.property(lists, lists, (typed, there) => {
      const faced = Object.values(valuesIn(beside(agenda(...typed), agenda(...there))));
      expect(faced.toSorted()).toEqual(there.toSorted());
    }),
  );
});

test("lists that are alike face each other row by row", () => {
  fc.assert(
    fc.property(lists, (both) => {
      expect(valuesIn(beside(agenda(...both), agenda(...both)))).toEqual(valuesIn(agenda(...both)));
    }),
  );
});
