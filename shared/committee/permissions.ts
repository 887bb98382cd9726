import * as z from "zod/mini";

/** What a person is to the committee; "public" is anyone at all, signed in or not. */
export const Role = z.enum([
  "secretariat",
  "chair",
  "administration-member",
  "deputy",
  "civil-society-member",
  "panel-member",
  "observer",
  "association",
  "candidate",
]);
export type Role = z.infer<typeof Role>;

const members = ["administration-member", "civil-society-member"] as const;
/** Who takes part in meetings, or may have to in another's place. */
const attending = ["secretariat", "chair", "deputy", ...members] as const;
const known = Role.options;
const anyone = ["public", ...known] as const;

/** Who may do what; what a row doesn't name is refused. */
export const permissions = {
  planMeeting: ["secretariat"],
  changePlan: ["secretariat"],
  sendNotice: ["secretariat"],
  listMeetings: anyone,
  showMeeting: anyone,
  joinMeeting: attending,
  postponeMeeting: ["secretariat"],
  cancelMeeting: ["secretariat"],
  propose: members,
  answerProposal: ["secretariat"],
  sayWhetherComing: members,
  readReplies: attending,
  recordAttendance: ["secretariat"],
  writeMinutes: ["secretariat"],
  sendMinutes: ["secretariat"],
  contribute: members,
  takeIn: ["secretariat"],
  publishMinutes: ["secretariat"],
  readSheet: attending,
  readDraft: ["secretariat"],
  listSeats: anyone,
  readMemberships: ["secretariat", "civil-society-member"],
  justifyAbsence: ["civil-society-member"],
  acceptJustification: ["secretariat"],
  disputeJustification: ["secretariat"],
  answerDispute: ["civil-society-member"],
  endMembership: ["secretariat"],
  adoptPlan: ["secretariat"],
  listPlans: anyone,
  showPlan: anyone,
  appoint: ["secretariat"],
  correctOffice: ["secretariat"],
  enterChair: ["secretariat"],
  leaveSeat: ["secretariat"],
  readCommittee: anyone,
  draftMethod: ["secretariat"],
  changeMethod: ["secretariat"],
  listMethods: anyone,
  showMethod: anyone,
  readMethodDraft: ["secretariat", "civil-society-member"],
  openConsultation: ["secretariat"],
  contributeToMethod: ["association"],
  answerContribution: ["secretariat"],
  openMethodVote: ["secretariat"],
  voteOnMethod: ["civil-society-member", "association"],
  announceCall: ["secretariat"],
  listCalls: anyone,
  showCall: anyone,
  readProgress: ["secretariat"],
  registerCandidacy: ["association"],
  listOwnCandidacies: ["association", "candidate"],
  showCandidacy: ["association", "candidate"],
  readCandidacyRecord: ["association", "candidate"],
  saveForm: ["association", "candidate"],
  depositForm: ["association", "candidate"],
  askForDeposit: ["association", "candidate"],
  withdrawCandidacy: ["association", "candidate"],
  openGroup: ["secretariat"],
  listGroups: anyone,
  appointToGroup: ["secretariat"],
  leaveGroup: ["secretariat"],
  readLetters: ["secretariat"],
  readReturned: ["secretariat"],
  sendAgain: ["secretariat"],
  readDue: ["secretariat"],
  readDuties: anyone,
  readPlannedDuties: attending,
  explainDuty: ["secretariat"],
  readOwnEntry: known,
  changeOwnEntry: known,
  correctOwnAddress: known,
  giveConsent: known,
  withdrawConsent: known,
  readOwnData: known,
  correctAddress: ["secretariat"],
  listSecretariat: ["secretariat"],
  enterSecretary: ["secretariat"],
  leaveSecretariat: ["secretariat"],
  listFormerPeople: ["secretariat"],
  erasePerson: ["secretariat"],
  readGroup: attending,
  askForFile: ["secretariat", ...members, "association"],
  showFile: known,
  readFile: known,
  readReceipt: known,
  readJournal: anyone,
  readGuide: anyone,
  readRule: anyone,
  readReadings: anyone,
  showCalendar: anyone,
  enterHoliday: ["secretariat"],
  removeHoliday: ["secretariat"],
  findMeetingDates: anyone,
  findFreeDates: anyone,
  registerAssociation: anyone,
  checkAssociation: ["secretariat"],
  changeAssociation: ["secretariat", "association"],
  leaveSpace: ["association"],
  listAssociations: anyone,
  showAssociation: anyone,
  importAssociations: ["secretariat"],
  inviteAssociations: ["secretariat"],
  seatAssociation: ["secretariat"],
  replaceRepresentative: ["secretariat", "association"],
  readContract: anyone,
} as const satisfies Record<string, readonly (Role | "public")[]>;

export type Act = keyof typeof permissions;

/** What can't be undone or what everyone reads: it asks for a code that was entered a short while ago. */
const sensitive: readonly Act[] = [
  "publishMinutes",
  "endMembership",
  "enterHoliday",
  "removeHoliday",
  "correctOwnAddress",
  "enterSecretary",
  "leaveSecretariat",
  "erasePerson",
];

/** How long a code is fresh, in milliseconds. */
export const FRESH = 10 * 60_000;

/** Whether an act asks for a fresh code. */
export const isSensitive = (act: Act): boolean => sensitive.includes(act);

/** Whether one of a caller's roles, or being anyone at all, allows an act. */
export const may = (roles: readonly Role[], act: Act): boolean => {
  const allowed: readonly (Role | "public")[] = permissions[act];
  return allowed.includes("public") || roles.some((role) => allowed.includes(role));
};
