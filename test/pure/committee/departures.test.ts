import { expect, test } from "@jest/globals";
import { leaveSeat } from "#committee/composition/departures";
import type { Seat, Tenure } from "#committee/composition/seats";
import { allowed, circumstancesOn, on } from "./examples.ts";
import { membership } from "./membership-examples.ts";

const tenure = (as: Tenure["as"], person: string, from: string, until?: string): Tenure => ({
  ...{ as, person, name: { ar: "ممثل", latin: "Représentant" }, from: on(from) },
  ...(until && { until: on(until) }),
});

const seat: Seat = {
  ...membership,
  tenures: [
    tenure("deputy", "former", "2025-01-06", "2025-09-01"),
    tenure("member", "holder", "2025-01-06"),
    tenure("deputy", "deputy", "2025-09-01"),
  ],
};

/** Until when each one sits there, once someone has left on 1 December 2026. */
const left = (as: Tenure["as"]) =>
  allowed(leaveSeat(seat, as, circumstancesOn("2026-12-01"))).state.tenures.map(({ person, until }) => [person, until]);

test("a deputy who leaves leaves alone: the holder stays, and who was deputy before left when they did", () => {
  expect(left("deputy")).toEqual([
    ["former", "2025-09-01"],
    ["holder", undefined],
    ["deputy", "2026-12-01"],
  ]);
});

test("a holder who leaves leaves the deputy in place", () => {
  expect(left("member")).toEqual([
    ["former", "2025-09-01"],
    ["holder", "2026-12-01"],
    ["deputy", undefined],
  ]);
});

test("the page tells who left, and in what capacity", () => {
  const { page, state } = allowed(leaveSeat(seat, "deputy", circumstancesOn("2026-12-01")));
  expect(page).toEqual({ act: "seat-left", rules: [], facts: { as: "deputy", person: "deputy" } });
  expect(allowed(leaveSeat(state, "deputy", circumstancesOn("2026-12-02"))).page.facts).toEqual({ as: "deputy" });
});
