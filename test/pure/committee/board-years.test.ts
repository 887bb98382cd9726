import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { boardOf } from "#committee/duties/board";
import { boardIn, presentBoard, unmetSince, yearsTurned } from "#committee/duties/years";
import { yearsUpTo } from "#committee/kernel/years";
import { duty } from "./duty-examples.ts";
import { on } from "./examples.ts";

const told = (board: ReturnType<typeof boardOf>) => board.map((one) => one.on);

test("the present board holds the year's obligations, and of other years what is due or late still", () => {
  const duties = [
    duty("minutes", "2025-03-01"),
    duty("minutes", "2025-04-01", { metOn: on("2025-04-20") }),
    duty("minutes", "2025-05-01", { lapsedOn: on("2025-06-01") }),
    duty("minutes", "2026-02-01", { metOn: on("2026-01-20") }),
    duty("minutes", "2027-01-10"),
    duty("minutes", "2027-02-10", { movedTo: on("2027-02-11") }),
  ];
  expect(told(presentBoard(duties, on("2026-06-01")))).toEqual(["2027-01-10", "2026-02-01", "2025-03-01"]);
  expect(told(boardIn(duties, 2025, on("2026-06-01")))).toEqual(["2025-05-01", "2025-04-01", "2025-03-01"]);
});

test("G5.1: a meeting is looked for after the last whose six months nothing among the duties meets", () => {
  const next = duty("next-meeting", "2026-06-01", { from: on("2025-12-01") });
  const held = duty("meeting", "2026-07-01", { heldOn: on("2026-07-01") });
  expect(unmetSince([next], on("2026-08-01"))).toBe("2025-12-01");
  expect(unmetSince([next, held], on("2026-06-30"))).toBe("2025-12-01");
  expect(unmetSince([next, held], on("2026-07-01"))).toBeUndefined();
  expect(unmetSince([held], on("2026-08-01"))).toBeUndefined();
});

test("what is late by one day more, late at last, or met by a meeting held, changes its year's board; what stands as it stood doesn't", () => {
  const duties = [
    duty("minutes", "2024-03-01", { metOn: on("2024-02-20") }),
    duty("minutes", "2025-03-01"),
    duty("minutes", "2026-12-31"),
    duty("minutes", "2028-01-10"),
  ];
  const turned = (from: string, to: string) => yearsTurned(duties, on(from), on(to)).toSorted();
  expect(turned("2026-12-30", "2026-12-31")).toEqual([2025]);
  expect(turned("2026-12-31", "2027-01-01")).toEqual([2025, 2026]);
  const next = duty("next-meeting", "2023-06-01", { from: on("2022-12-01") });
  const held = duty("meeting", "2027-01-01", { heldOn: on("2027-01-01") });
  expect(yearsTurned([next, held], on("2026-12-31"), on("2027-01-01"))).toEqual([2023]);
  expect(yearsTurned([next, held], on("2027-01-01"), on("2027-01-02"))).toEqual([]);
});

test("years have a page from the first day's to today's without a gap, and of those to come the ones that have something", () => {
  expect(yearsUpTo([on("2028-02-01"), on("2025-01-01")], on("2026-12-01"), on("2024-05-01"))).toEqual([
    2028, 2026, 2025, 2024,
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2050 }), fc.integer({ min: 0, max: 40 }), (first, more) => {
      const years = yearsUpTo([], on(`${first + more}-06-01`), on(`${first}-06-01`));
      expect(years).toEqual(Array.from({ length: more + 1 }, (_, index) => first + more - index));
    }),
  );
});
