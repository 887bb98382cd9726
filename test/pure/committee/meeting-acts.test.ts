import { expect, test } from "@jest/globals";
import type { Role } from "#committee/kernel/roles";
import { actsNow } from "#committee/meetings/acts";
import type { Meeting } from "#committee/meetings/meeting";
import type { Receipt } from "#committee/meetings/receipts";
import { circumstancesOn, on, planned } from "./examples.ts";
import { cancelled, held, noticed, postponed, published, sent, stages } from "./meeting-examples.ts";

const now = (meeting: Meeting, role: Role, day: string, receipt?: Receipt) =>
  actsNow(meeting, { roles: [role], receipt }, circumstancesOn(day));

const revising = ["changePlan", "postponeMeeting", "cancelMeeting"];

test.each([
  [planned, "2026-12-01", ["changePlan", "sendNotice", "cancelMeeting"]],
  [noticed, "2026-12-16", [...revising, "answerProposal", "readLetters"]],
  [noticed, "2026-12-17", [...revising, "answerProposal", "recordAttendance", "readLetters"]],
  [postponed, "2026-12-08", ["changePlan", "cancelMeeting", "readLetters"]],
  [cancelled, "2026-12-08", ["readLetters"]],
  [held, "2026-12-18", ["recordAttendance", "writeMinutes", "sendMinutes", "readLetters"]],
  [sent, "2026-12-24", ["takeIn", "readLetters"]],
  [sent, "2026-12-25", ["takeIn", "readLetters", "publishMinutes"]],
  [published, "2026-12-25", ["readLetters"]],
] as const)("what the secretariat may do, stage by stage: case %#", (meeting, day, acts) => {
  expect(now(meeting, "secretariat", day)).toEqual(acts);
});

test("G5.4: a member may propose to the end of the third day, and say whether they come until the meeting is held", () => {
  const received = { receivedOn: on("2026-12-07") };
  expect(now(noticed, "civil-society-member", "2026-12-10", received)).toEqual(["sayWhetherComing", "propose"]);
  expect(now(noticed, "civil-society-member", "2026-12-11", received)).toEqual(["sayWhetherComing"]);
  expect(now(held, "civil-society-member", "2026-12-17")).toEqual([]);
});

test("G5.4: whom the notice reached later may propose for longer, and whom it has not reached at any time", () => {
  const may = (day: string, receipt: Receipt) =>
    now(noticed, "administration-member", day, receipt).includes("propose");
  expect([
    may("2026-12-14", { receivedOn: on("2026-12-11") }),
    may("2026-12-15", { receivedOn: on("2026-12-11") }),
  ]).toEqual([true, false]);
  expect(may("2026-12-16", "not-received")).toBe(true);
});

test("G5.6: a member may enrich the minutes to the end of the second working day", () => {
  expect(now(sent, "administration-member", "2026-12-24")).toEqual(["contribute"]);
  expect(now(sent, "administration-member", "2026-12-25")).toEqual([]);
});

test("who is nothing to the committee may do nothing", () => {
  for (const meeting of stages) expect(actsNow(meeting, { roles: [] }, circumstancesOn("2026-12-10"))).toEqual([]);
});
