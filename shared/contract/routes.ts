import { enterHoliday, removeHoliday, showCalendar } from "#contract/calendar/calendar";
import { findFreeDates, findMeetingDates } from "#contract/calendar/meeting-dates";
import { announceCall, listCalls, readProgress, showCall } from "#contract/calls/calls";
import {
  listOwnCandidacies,
  readCandidacyRecord,
  registerCandidacy,
  showCandidacy,
  withdrawCandidacy,
} from "#contract/candidacies/candidacies";
import { askForDeposit, depositForm, saveForm } from "#contract/candidacies/deposits";
import { readGroup } from "#contract/composition/communication-group";
import { enterChair, readCommittee } from "#contract/composition/composition";
import { leaveSeat, listSeats } from "#contract/composition/seats";
import { readDue } from "#contract/duties/due";
import { explainDuty, readDuties } from "#contract/duties/duties";
import { askForFile, readFile, readReceipt, showFile } from "#contract/files/files";
import { appointToGroup, leaveGroup, listGroups, openGroup } from "#contract/groups/groups";
import { readGuide, readReadings, readRule } from "#contract/guide/guide";
import { readContract } from "#contract/kernel/description";
import { readJournal } from "#contract/kernel/journal";
import type { Route } from "#contract/kernel/route";
import { readLetters } from "#contract/letters/letters";
import { readReturned, sendAgain } from "#contract/letters/returned";
import { recordAttendance } from "#contract/meetings/attendance";
import {
  cancelMeeting,
  changePlan,
  listMeetings,
  planMeeting,
  postponeMeeting,
  sendNotice,
  showMeeting,
} from "#contract/meetings/meetings";
import { publishMinutes, sendMinutes, takeIn, writeMinutes } from "#contract/meetings/minutes";
import { answerProposal, contribute, propose, readReplies, sayWhetherComing } from "#contract/meetings/replies";
import {
  acceptJustification,
  answerDispute,
  disputeJustification,
  endMembership,
  justifyAbsence,
  readMemberships,
} from "#contract/memberships/memberships";
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
} from "#contract/methods/methods";
import {
  changeOwnEntry,
  correctAddress,
  correctOwnAddress,
  giveConsent,
  readOwnEntry,
  withdrawConsent,
} from "#contract/people/people";
import { erasePerson, listFormerPeople, readOwnData } from "#contract/people/personal-data";
import { enterSecretary, leaveSecretariat, listSecretariat } from "#contract/people/secretariat";
import { adoptPlan, appoint, correctOffice, listPlans, showPlan } from "#contract/plans/plans";
import { changeAssociation, checkAssociation, leaveSpace, registerAssociation } from "#contract/space/associations";
import { importAssociations } from "#contract/space/import";
import { inviteAssociations, listAssociations, showAssociation } from "#contract/space/lists";
import { replaceRepresentative, seatAssociation } from "#contract/space/seats";

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
