import { importAssociations } from "#contract/association-import";
import { inviteAssociations, listAssociations, showAssociation } from "#contract/association-lists";
import { replaceRepresentative, seatAssociation } from "#contract/association-seats";
import { changeAssociation, checkAssociation, leaveSpace, registerAssociation } from "#contract/associations";
import { recordAttendance } from "#contract/attendance";
import { enterHoliday, removeHoliday, showCalendar } from "#contract/calendar";
import { announceCall, listCalls, readProgress, showCall } from "#contract/calls";
import {
  listOwnCandidacies,
  readCandidacyRecord,
  registerCandidacy,
  showCandidacy,
  withdrawCandidacy,
} from "#contract/candidacies";
import { readGroup } from "#contract/communication-group";
import { enterChair, readCommittee } from "#contract/composition";
import { askForDeposit, depositForm, saveForm } from "#contract/deposits";
import { readContract } from "#contract/description";
import { readDue } from "#contract/due";
import { explainDuty, readDuties } from "#contract/duties";
import { askForFile, readFile, readReceipt, showFile } from "#contract/files";
import { appointToGroup, leaveGroup, listGroups, openGroup } from "#contract/groups";
import { readGuide, readReadings, readRule } from "#contract/guide";
import { readJournal } from "#contract/journal";
import { readLetters } from "#contract/letters";
import { findFreeDates, findMeetingDates } from "#contract/meeting-dates";
import {
  cancelMeeting,
  changePlan,
  listMeetings,
  planMeeting,
  postponeMeeting,
  sendNotice,
  showMeeting,
} from "#contract/meetings";
import {
  acceptJustification,
  answerDispute,
  disputeJustification,
  endMembership,
  justifyAbsence,
  readMemberships,
} from "#contract/memberships";
import {
  answerContribution,
  changeMethod,
  contributeToMethod,
  draftMethod,
  listMethods,
  openConsultation,
  openMethodVote,
  showMethod,
  voteOnMethod,
} from "#contract/methods";
import { publishMinutes, sendMinutes, takeIn, writeMinutes } from "#contract/minutes";
import {
  changeOwnEntry,
  correctAddress,
  correctOwnAddress,
  giveConsent,
  readOwnEntry,
  withdrawConsent,
} from "#contract/people";
import { erasePerson, listFormerPeople, readOwnData } from "#contract/personal-data";
import { adoptPlan, appoint, correctOffice, listPlans, showPlan } from "#contract/plans";
import { answerProposal, contribute, propose, readReplies, sayWhetherComing } from "#contract/replies";
import { readReturned, sendAgain } from "#contract/returned";
import type { Route } from "#contract/route";
import { leaveSeat, listSeats } from "#contract/seats";
import { enterSecretary, leaveSecretariat, listSecretariat } from "#contract/secretariat";

/** Every act and view of the API. */
export const routes = [
  planMeeting,
  changePlan,
  listMeetings,
  showMeeting,
  sendNotice,
  postponeMeeting,
  cancelMeeting,
  propose,
  answerProposal,
  sayWhetherComing,
  readReplies,
  recordAttendance,
  writeMinutes,
  sendMinutes,
  contribute,
  takeIn,
  publishMinutes,
  listSeats,
  readMemberships,
  justifyAbsence,
  acceptJustification,
  disputeJustification,
  answerDispute,
  endMembership,
  adoptPlan,
  listPlans,
  showPlan,
  appoint,
  correctOffice,
  enterChair,
  leaveSeat,
  readCommittee,
  draftMethod,
  changeMethod,
  listMethods,
  showMethod,
  openConsultation,
  contributeToMethod,
  answerContribution,
  openMethodVote,
  voteOnMethod,
  announceCall,
  listCalls,
  showCall,
  readProgress,
  registerCandidacy,
  listOwnCandidacies,
  showCandidacy,
  readCandidacyRecord,
  withdrawCandidacy,
  saveForm,
  depositForm,
  askForDeposit,
  openGroup,
  listGroups,
  appointToGroup,
  leaveGroup,
  readLetters,
  readReturned,
  sendAgain,
  readDue,
  readDuties,
  explainDuty,
  readOwnEntry,
  changeOwnEntry,
  correctOwnAddress,
  giveConsent,
  withdrawConsent,
  readOwnData,
  correctAddress,
  listSecretariat,
  enterSecretary,
  leaveSecretariat,
  listFormerPeople,
  erasePerson,
  readGroup,
  askForFile,
  showFile,
  readFile,
  readReceipt,
  showCalendar,
  enterHoliday,
  removeHoliday,
  findMeetingDates,
  findFreeDates,
  readJournal,
  readGuide,
  readRule,
  readReadings,
  registerAssociation,
  checkAssociation,
  changeAssociation,
  leaveSpace,
  listAssociations,
  showAssociation,
  importAssociations,
  inviteAssociations,
  seatAssociation,
  replaceRepresentative,
  readContract,
] as const satisfies readonly Route[];

/** One of them, whichever. */
export type Routed = (typeof routes)[number];
