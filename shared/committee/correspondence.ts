import * as z from "zod/mini";
import { CallAnnounced } from "#committee/calls/letters";
import { DepositReceipt, DepositRefused } from "#committee/candidacies/deposit-letters";
import {
  CandidacyComplete,
  CandidacyIncomplete,
  CandidacyJudged,
  CandidacyRegistered,
  FormReceipt,
  NomineeNamed,
} from "#committee/candidacies/letters";
import { DeadlinesMoved, Reminders } from "#committee/duties/letters";
import {
  MeetingCancelled,
  MeetingPostponed,
  MinutesOfMeeting,
  MinutesOverdue,
  NextMeetingMissed,
  NoticeMissed,
  NoticeOfMeeting,
  ProposalDeclined,
  StatutoryLetter,
} from "#committee/meetings/letters";
import {
  AbsencesCounted,
  AbsencesResting,
  AbsenceWarning,
  JustificationDisputed,
  JustificationRejected,
  MembershipEnded,
  MembershipToEnd,
} from "#committee/memberships/letters";
import { MethodAsked } from "#committee/methods/letters";
import { Appointed, AppointmentAsked } from "#committee/plans/letters";
import { AssociationChecked, AssociationRegistered, SeatedLetter } from "#committee/space/letters";

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

/** Whether a duty of the guide's is met by a letter, once it has been sent. */
export const isStatutory = ({ letter }: Pick<Letter, "letter">): boolean => StatutoryLetter.safeParse(letter).success;

/** Whether a letter goes to the whole space, however many associations that is; all others go to no more than the committee has. */
export const goesToMany = ({ to }: Pick<Letter, "to">): boolean => to === "associations";
