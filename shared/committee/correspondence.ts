import * as z from "zod/mini";
import {
  CandidacyComplete,
  CandidacyIncomplete,
  CandidacyJudged,
  CandidacyRegistered,
  FormReceipt,
  NomineeNamed,
} from "#committee/candidacy-letters";
import { CallAnnounced, MethodAsked } from "#committee/choosing-letters";
import { DepositReceipt, DepositRefused } from "#committee/deposit-letters";
import {
  MeetingCancelled,
  MeetingPostponed,
  MinutesOfMeeting,
  MinutesOverdue,
  NextMeetingMissed,
  NoticeMissed,
  NoticeOfMeeting,
  ProposalDeclined,
} from "#committee/meeting-letters";
import {
  AbsencesCounted,
  AbsencesResting,
  AbsenceWarning,
  JustificationDisputed,
  JustificationRejected,
  MembershipEnded,
  MembershipToEnd,
} from "#committee/membership-letters";
import { Appointed, AppointmentAsked } from "#committee/plan-letters";
import { DeadlinesMoved, Reminders } from "#committee/reminder-letters";
import { AssociationChecked, AssociationRegistered, SeatedLetter } from "#committee/space-letters";

/** A letter that a decision owes: which, to whom, and all that it tells. */
export const Letter = z.discriminatedUnion("letter", [
  NoticeOfMeeting,
  MeetingPostponed,
  MeetingCancelled,
  ProposalDeclined,
  MinutesOfMeeting,
  NoticeMissed,
  MinutesOverdue,
  NextMeetingMissed,
  DeadlinesMoved,
  Reminders,
  AssociationRegistered,
  AssociationChecked,
  SeatedLetter,
  AbsenceWarning,
  AbsencesCounted,
  AbsencesResting,
  JustificationDisputed,
  JustificationRejected,
  MembershipToEnd,
  MembershipEnded,
  AppointmentAsked,
  Appointed,
  MethodAsked,
  CallAnnounced,
  CandidacyRegistered,
  NomineeNamed,
  CandidacyIncomplete,
  CandidacyComplete,
  CandidacyJudged,
  FormReceipt,
  DepositReceipt,
  DepositRefused,
]);
export type Letter = z.infer<typeof Letter>;

/** Which letter it is. */
export const LetterName = z.enum(Letter.def.options.flatMap(({ shape }) => shape.letter.def.values));
export type LetterName = z.infer<typeof LetterName>;
