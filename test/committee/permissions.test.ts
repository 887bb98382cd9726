import { expect, test } from "@jest/globals";
import { type Act, may, permissions, Role } from "#committee/permissions";

// The table as the committee would write it: an act, then the public, the secretariat, the administration, civil society.
const table: readonly (readonly [act: Act, ...allowed: readonly ("yes" | "no")[]])[] = [
  ["planMeeting", "no", "yes", "no", "no"],
  ["changePlan", "no", "yes", "no", "no"],
  ["sendNotice", "no", "yes", "no", "no"],
  ["listMeetings", "yes", "yes", "yes", "yes"],
  ["showMeeting", "yes", "yes", "yes", "yes"],
  ["joinMeeting", "no", "yes", "yes", "yes"],
  ["postponeMeeting", "no", "yes", "no", "no"],
  ["cancelMeeting", "no", "yes", "no", "no"],
  ["propose", "no", "no", "yes", "yes"],
  ["answerProposal", "no", "yes", "no", "no"],
  ["sayWhetherComing", "no", "no", "yes", "yes"],
  ["readReplies", "no", "yes", "yes", "yes"],
  ["recordAttendance", "no", "yes", "no", "no"],
  ["writeMinutes", "no", "yes", "no", "no"],
  ["sendMinutes", "no", "yes", "no", "no"],
  ["contribute", "no", "no", "yes", "yes"],
  ["takeIn", "no", "yes", "no", "no"],
  ["publishMinutes", "no", "yes", "no", "no"],
  ["readSheet", "no", "yes", "yes", "yes"],
  ["readDraft", "no", "yes", "no", "no"],
  ["listSeats", "yes", "yes", "yes", "yes"],
  ["readLetters", "no", "yes", "no", "no"],
  ["readReturned", "no", "yes", "no", "no"],
  ["sendAgain", "no", "yes", "no", "no"],
  ["readDue", "no", "yes", "no", "no"],
  ["readDuties", "yes", "yes", "yes", "yes"],
  ["readPlannedDuties", "no", "yes", "yes", "yes"],
  ["explainDuty", "no", "yes", "no", "no"],
  ["readOwnEntry", "no", "yes", "yes", "yes"],
  ["changeOwnLanguage", "no", "yes", "yes", "yes"],
  ["correctAddress", "no", "yes", "no", "no"],
  ["readJournal", "yes", "yes", "yes", "yes"],
  ["readGuide", "yes", "yes", "yes", "yes"],
  ["readRule", "yes", "yes", "yes", "yes"],
  ["readReadings", "yes", "yes", "yes", "yes"],
  ["showCalendar", "yes", "yes", "yes", "yes"],
  ["enterHoliday", "no", "yes", "no", "no"],
  ["removeHoliday", "no", "yes", "no", "no"],
  ["findMeetingDates", "yes", "yes", "yes", "yes"],
  ["findFreeDates", "yes", "yes", "yes", "yes"],
  ["readContract", "yes", "yes", "yes", "yes"],
];

const callers: readonly (readonly [who: string, roles: readonly Role[]])[] = [
  ["the public", []],
  ["the secretariat", ["secretariat"]],
  ["an administration member", ["administration-member"]],
  ["a civil-society member", ["civil-society-member"]],
];

const cells = table.flatMap(([act, ...allowed]) =>
  callers.map(([who, roles], column) => [act, who, allowed[column] === "yes", roles] as const),
);

test.each(cells)("%s by %s: %s", (act, _, allowed, roles) => {
  expect(may(roles, act)).toBe(allowed);
});

test("the table names every act and every role that there is", () => {
  expect(table.map(([act]) => act)).toEqual(Object.keys(permissions));
  expect(callers.flatMap(([, roles]) => roles)).toEqual(Role.options);
});

test("a person of two roles may do what either may", () => {
  expect(may(["civil-society-member", "secretariat"], "sendNotice")).toBe(true);
  expect(may(["civil-society-member", "administration-member"], "sendNotice")).toBe(false);
});
