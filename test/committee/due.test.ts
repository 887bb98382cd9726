import { expect, test } from "@jest/globals";
import { recordAttendance } from "#committee/attendance";
import { dueOf } from "#committee/due";
import type { Cancelled, Meeting, MinutesPublished, Postponed } from "#committee/meeting";
import { sendNotice } from "#committee/meetings";
import { publishMinutes, sendMinutes } from "#committee/minutes";
import { allowed, at, circumstancesOn, on, plan, planned, sheet } from "./examples.ts";

const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-06"))).state;
const held = recordAttendance(noticed, sheet(), circumstancesOn("2026-12-17")).state;
const sent = sendMinutes(held, circumstancesOn("2026-12-22")).state;
const published = allowed(publishMinutes(sent, [], circumstancesOn("2026-12-25"))).state as MinutesPublished;

const due = (meeting: Meeting, day: string, others: readonly Pick<Meeting, "heldOn" | "stage">[] = []) =>
  dueOf(meeting, others, circumstancesOn(day));

test.each([
  ["G5.3", "notice", planned, "2026-12-07"],
  ["G5.5", "minutes", noticed, "2026-12-22"],
  ["G5.5", "minutes", held, "2026-12-22"],
  ["G5.6", "publication", sent, "2026-12-24"],
  ["G5.1", "next-meeting", published, "2027-06-17"],
] as const)("%s: the %s is due by its day, and late on the day after", (rule, what, meeting, day) => {
  const told = { what, rule, on: day, instant: `${day}T23:59:59.000Z` };
  const next = `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, "0")}`;
  expect(due(meeting, day)).toEqual({ ...told, late: false });
  expect(due(meeting, next)).toEqual({ ...told, late: true });
});

test("what is due is told thirty days ahead, and not a day sooner", () => {
  expect(due(planned, "2026-11-06")).toBeUndefined();
  expect(due(planned, "2026-11-07")).toMatchObject({ what: "notice", on: "2026-12-07" });
});

test("G5.1: a meeting that another follows in time waits for nothing, be it only planned", () => {
  expect(due(published, "2027-06-01", [{ stage: "planned", heldOn: on("2027-06-17") }])).toBeUndefined();
  expect(due(published, "2027-06-01", [{ stage: "planned", heldOn: on("2027-06-18") }])).toMatchObject({ late: false });
});

test("G5.1: once the six months are over, a plan that wasn't held counts for nothing; a meeting held late ends the lateness", () => {
  const others = (stage: Meeting["stage"], heldOn: string) => [{ stage, heldOn: on(heldOn) }];
  expect(due(published, "2027-06-20", others("planned", "2027-06-10"))).toMatchObject({ late: true });
  expect(due(published, "2027-06-20", others("noticed", "2027-07-01"))).toMatchObject({ late: true });
  expect(due(published, "2027-07-02", others("held", "2027-07-01"))).toBeUndefined();
});

test("a meeting put off or cancelled waits for nothing", () => {
  const { id, edition, notices } = planned;
  const off = { id, edition, notices, ...plan, since: at("2026-12-05"), reason: { ar: "تعذر" } };
  expect(due({ ...off, stage: "postponed" } satisfies Postponed, "2026-12-07")).toBeUndefined();
  expect(due({ ...off, stage: "cancelled" } satisfies Cancelled, "2026-12-07")).toBeUndefined();
});
