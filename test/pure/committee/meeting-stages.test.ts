import { expect, test } from "@jest/globals";
import { isInTurn } from "#committee/kernel/act";
import { inTheWay } from "#committee/kernel/kind";
import { Role } from "#committee/kernel/roles";
import { actsNow } from "#committee/meetings/acts";
import { meetings } from "#committee/meetings/kind";
import { meetingMatter } from "#committee/meetings/matter";
import { Meeting } from "#committee/meetings/meeting";
import { isAct, may, rightOf } from "#committee/permissions";
import { circumstancesOn, on } from "./examples.ts";
import { stages } from "./meeting-examples.ts";

// The stages as columns: planned, noticed, postponed, cancelled, held, minutes sent, minutes published.
const table: Readonly<Record<string, string>> = {
  changePlan: "yyy....",
  sendNotice: "y......",
  postponeMeeting: ".y.....",
  cancelMeeting: "yyy....",
  propose: ".y.....",
  answerProposal: ".y.....",
  sayWhetherComing: ".y.....",
  recordAttendance: ".y..y..",
  writeMinutes: "....y..",
  sendMinutes: "....y..",
  contribute: ".....yy",
  takeIn: ".....y.",
  publishMinutes: ".....y.",
  sendAgain: ".y...yy",
};

const cells = Object.entries(table).flatMap(([act, admitted]) =>
  stages.map((meeting, column) => [act, meeting.stage, admitted[column] === "y", meeting] as const),
);

test.each(cells)("%s on a meeting that is %s is admitted: %s", (act, _stage, admitted, meeting) => {
  if (!isAct(act)) throw new Error(act);
  expect(inTheWay(meetings, rightOf(act), meeting)).toEqual(admitted ? [] : "not-at-this-stage");
});

test("the table has a column for every stage, and a row for every act that waits for one", () => {
  expect(stages.map(({ stage }) => stage)).toEqual(
    Meeting.def.options.map(({ def }) => def.innerType.shape.stage.def.values[0]),
  );
  const waiting = Object.entries(meetingMatter.acts).filter(([, row]) => "at" in row);
  expect(Object.keys(table)).toEqual(waiting.map(([act]) => act));
});

const days = ["2026-12-01", "2026-12-10", "2026-12-11", "2026-12-17", "2026-12-24", "2026-12-25", "2027-07-01"];
const receipts = [undefined, "not-received", { receivedOn: on("2026-12-07") }] as const;

/** What is offered on a meeting to anyone, on any day, whenever its notice reached them. */
const offeredOn = (meeting: Meeting) =>
  Role.options.flatMap((role) =>
    days.flatMap((day) =>
      receipts.flatMap((receipt) => {
        const offered = actsNow(meeting, { roles: [role], receipt }, circumstancesOn(day));
        return offered.map((act) => ({ act, role }));
      }),
    ),
  );

test.each(stages.map((meeting) => [meeting.stage, meeting] as const))(
  "whatever is offered on a meeting that is %s is admitted there, to whom it is offered",
  (_stage, meeting) => {
    const astray = offeredOn(meeting).filter(({ act, role }) => !isInTurn(meeting, rightOf(act)) || !may([role], act));
    expect(new Set(astray.map(({ act, role }) => `${act} by ${role}`))).toEqual(new Set());
  },
);

test("every act on a meeting is offered at some time, but for what leads to no page of its own", () => {
  const offered = new Set<string>(stages.flatMap((meeting) => offeredOn(meeting).map(({ act }) => act)));
  const asked = Object.entries(meetingMatter.acts).flatMap(([act, row]) => ("asks" in row ? [act] : []));
  expect(asked.filter((act) => !offered.has(act))).toEqual([
    "planMeeting",
    "listMeetings",
    "showMeeting",
    "readReplies",
    "sendAgain",
  ]);
});
