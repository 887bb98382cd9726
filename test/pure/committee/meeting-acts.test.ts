import { expect, test } from "@jest/globals";
import { recordAttendance } from "#committee/attendance";
import type { Meeting } from "#committee/meeting";
import { actsNow } from "#committee/meeting-acts";
import { cancelMeeting, postponeMeeting, sendNotice } from "#committee/meetings";
import { publishMinutes, sendMinutes } from "#committee/minutes";
import type { Role } from "#committee/permissions";
import type { Receipt } from "#committee/receipts";
import { allowed, circumstancesOn, on, planned, sheet } from "./examples.ts";

const reason = { ar: "سبب" };
const noticed = allowed(sendNotice(planned, circumstancesOn("2026-12-07"))).state;
const held = recordAttendance(noticed, sheet()).state;
const sent = sendMinutes(held, circumstancesOn("2026-12-22")).state;
const published = allowed(publishMinutes(sent, [], circumstancesOn("2026-12-25"))).state;

const now = (meeting: Meeting, role: Role, day: string, receipt?: Receipt) =>
  actsNow(meeting, { roles: [role], receipt }, circumstancesOn(day));

const revising = ["changePlan", "postponeMeeting", "cancelMeeting"];

test.each([
  [planned, "2026-12-01", ["changePlan", "sendNotice", "cancelMeeting", "explainDuty"]],
  [noticed, "2026-12-16", [...revising, "answerProposal", "readLetters", "explainDuty"]],
  [noticed, "2026-12-17", [...revising, "answerProposal", "recordAttendance", "readLetters", "explainDuty"]],
  [
    postponeMeeting(noticed, reason, circumstancesOn("2026-12-08")).state,
    "2026-12-08",
    ["changePlan", "cancelMeeting", "readLetters", "explainDuty"],
  ],
  [cancelMeeting(noticed, reason, circumstancesOn("2026-12-08")).state, "2026-12-08", ["readLetters", "explainDuty"]],
  [held, "2026-12-18", ["recordAttendance", "writeMinutes", "sendMinutes", "readLetters", "explainDuty"]],
  [sent, "2026-12-24", ["takeIn", "readLetters", "explainDuty"]],
  [sent, "2026-12-25", ["takeIn", "readLetters", "explainDuty", "publishMinutes"]],
  [published, "2026-12-25", ["readLetters", "explainDuty"]],
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
  for (const meeting of [planned, noticed, held, sent, published])
    expect(actsNow(meeting, { roles: [] }, circumstancesOn("2026-12-10"))).toEqual([]);
});
