import { expect, test } from "@jest/globals";
import { Role } from "#committee/kernel/roles";
import { type ActName, may, permissions } from "#committee/permissions";

// The table as the committee would write it: an act, then a column each for the public, the secretariat, the chair, the
// administration's members and their deputies, civil society's members, the panel's, its observers, the space's associations
// and the candidates.
const table: readonly (readonly [act: ActName, allowed: string])[] = [
  ["planMeeting", ".y........"],
  ["changePlan", ".y........"],
  ["sendNotice", ".y........"],
  ["listMeetings", "yyyyyyyyyy"],
  ["showMeeting", "yyyyyyyyyy"],
  ["joinMeeting", ".yyyyy...."],
  ["postponeMeeting", ".y........"],
  ["cancelMeeting", ".y........"],
  ["propose", "...y.y...."],
  ["answerProposal", ".y........"],
  ["sayWhetherComing", "...y.y...."],
  ["readReplies", ".yyyyy...."],
  ["recordAttendance", ".y........"],
  ["writeMinutes", ".y........"],
  ["sendMinutes", ".y........"],
  ["contribute", "...y.y...."],
  ["takeIn", ".y........"],
  ["publishMinutes", ".y........"],
  ["readSheet", ".yyyyy...."],
  ["readDraft", ".y........"],
  ["readLetters", ".y........"],
  ["sendAgain", ".y........"],
  ["readMemberships", ".y...y...."],
  ["justifyAbsence", ".....y...."],
  ["acceptJustification", ".y........"],
  ["disputeJustification", ".y........"],
  ["answerDispute", ".....y...."],
  ["endMembership", ".y........"],
  ["adoptPlan", ".y........"],
  ["listPlans", "yyyyyyyyyy"],
  ["showPlan", "yyyyyyyyyy"],
  ["appoint", ".y........"],
  ["correctOffice", ".y........"],
  ["listSeats", "yyyyyyyyyy"],
  ["enterChair", ".y........"],
  ["leaveSeat", ".y........"],
  ["readCommittee", "yyyyyyyyyy"],
  ["draftMethod", ".y........"],
  ["changeMethod", ".y........"],
  ["listMethods", "yyyyyyyyyy"],
  ["showMethod", "yyyyyyyyyy"],
  ["readMethodDraft", ".y...y...."],
  ["openConsultation", ".y........"],
  ["contributeToMethod", "........y."],
  ["answerContribution", ".y........"],
  ["openMethodVote", ".y........"],
  ["voteOnMethod", ".....y..y."],
  ["announceCall", ".y........"],
  ["listCalls", "yyyyyyyyyy"],
  ["showCall", "yyyyyyyyyy"],
  ["readProgress", ".y........"],
  ["registerCandidacy", "........y."],
  ["listOwnCandidacies", "........yy"],
  ["showCandidacy", "........yy"],
  ["readCandidacyRecord", "........yy"],
  ["saveForm", "........yy"],
  ["depositForm", "........yy"],
  ["askForDeposit", "........yy"],
  ["withdrawCandidacy", "........yy"],
  ["openGroup", ".y........"],
  ["listGroups", "yyyyyyyyyy"],
  ["appointToGroup", ".y........"],
  ["leaveGroup", ".y........"],
  ["readDue", ".y........"],
  ["readDuties", "yyyyyyyyyy"],
  ["readPlannedDuties", ".yyyyy...."],
  ["explainDuty", ".y........"],
  ["readOwnEntry", ".yyyyyyyyy"],
  ["changeOwnEntry", ".yyyyyyyyy"],
  ["correctOwnAddress", ".yyyyyyyyy"],
  ["giveConsent", ".yyyyyyyyy"],
  ["withdrawConsent", ".yyyyyyyyy"],
  ["readOwnData", ".yyyyyyyyy"],
  ["correctAddress", ".y........"],
  ["listSecretariat", ".y........"],
  ["enterSecretary", ".y........"],
  ["leaveSecretariat", ".y........"],
  ["listFormerPeople", ".y........"],
  ["erasePerson", ".y........"],
  ["readGroup", ".yyyyy...."],
  ["readReturned", ".y........"],
  ["askForFile", ".y.y.y..y."],
  ["showFile", ".yyyyyyyyy"],
  ["readFile", ".yyyyyyyyy"],
  ["readReceipt", ".yyyyyyyyy"],
  ["readJournal", "yyyyyyyyyy"],
  ["readGuide", "yyyyyyyyyy"],
  ["readRule", "yyyyyyyyyy"],
  ["readReadings", "yyyyyyyyyy"],
  ["readContract", "yyyyyyyyyy"],
  ["showCalendar", "yyyyyyyyyy"],
  ["enterHoliday", ".y........"],
  ["removeHoliday", ".y........"],
  ["findMeetingDates", "yyyyyyyyyy"],
  ["findFreeDates", "yyyyyyyyyy"],
  ["registerAssociation", "yyyyyyyyyy"],
  ["checkAssociation", ".y........"],
  ["changeAssociation", ".y......y."],
  ["leaveSpace", "........y."],
  ["listAssociations", "yyyyyyyyyy"],
  ["showAssociation", "yyyyyyyyyy"],
  ["inviteAssociations", ".y........"],
  ["seatAssociation", ".y........"],
  ["replaceRepresentative", ".y......y."],
  ["importAssociations", ".y........"],
  ["listImports", ".y........"],
  ["showImport", ".y........"],
  ["listImportRows", ".y........"],
];

const callers: readonly (Role | "public")[] = ["public", ...Role.options];

const cells = table.flatMap(([act, allowed]) =>
  callers.map((who, column) => [act, who, allowed[column] === "y" ? "allowed" : "refused"] as const),
);

test.each(cells)("%s by %s is %s", (act, who, outcome) => {
  expect(may(who === "public" ? [] : [who], act)).toBe(outcome === "allowed");
});

test("the table names every act, and has a column for every role that there is", () => {
  expect(table.map(([act]) => act)).toEqual(Object.keys(permissions));
  expect(table.filter(([, allowed]) => !/^[y.]{10}$/.test(allowed))).toEqual([]);
  expect(callers).toHaveLength(10);
});

test("a person of two roles may do what either may", () => {
  expect(may(["civil-society-member", "secretariat"], "sendNotice")).toBe(true);
  expect(may(["civil-society-member", "administration-member"], "sendNotice")).toBe(false);
});
