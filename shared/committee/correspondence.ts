import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { Part } from "#committee/association-parts";
import { BodyKey, CollegeBut, MembershipOf, SeatKey, toMembers, toPerson, toSecretariat } from "#committee/audiences";
import {
  CandidacyComplete,
  CandidacyIncomplete,
  CandidacyJudged,
  CandidacyRegistered,
  FormReceipt,
  NomineeNamed,
} from "#committee/candidacy-letters";
import { ChangedDay } from "#committee/changed-day";
import { DepositReceipt, DepositRefused } from "#committee/deposit-letters";
import { DutyName } from "#committee/duties";
import { knownBy } from "#committee/known";
import { Cancelled, Held, MinutesPublished, MinutesSent, Noticed, Planned, Postponed } from "#committee/meeting";
import {
  AbsencesCounted,
  AbsencesResting,
  AbsenceWarning,
  JustificationDisputed,
  JustificationRejected,
  MembershipEnded,
  MembershipToEnd,
} from "#committee/membership-letters";
import { Proposed } from "#committee/proposed";
import { Words } from "#committee/words";

/** A letter that the guide asks for goes to all members, and again to one seat in the place of one that came back, by its page. */
const statutory = { to: z.union([toMembers, SeatKey]), insteadOf: z.optional(z.int()) };

/** The notice of a meeting, with the day until which a member whom it reaches on the day of sending may propose changes. */
const NoticeOfMeeting = z.object({
  letter: z.literal("notice-of-meeting"),
  ...statutory,
  meeting: Noticed,
  proposalsUntil: CivilDate,
});

/** A meeting that members had notice of is put off, or won't be held: with the reason. */
const MeetingPostponed = z.object({ letter: z.literal("meeting-postponed"), to: toMembers, meeting: Postponed });
const MeetingCancelled = z.object({ letter: z.literal("meeting-cancelled"), to: toMembers, meeting: Cancelled });

/** A member's proposal was declined, with the reason. */
const ProposalDeclined = z.object({
  letter: z.literal("proposal-declined"),
  to: toPerson,
  meeting: Noticed,
  proposed: Proposed,
  reason: Words,
});

/** The minutes, for the members to enrich; to whom they come too late for that, as they are published. */
const MinutesOfMeeting = z.object({
  letter: z.literal("minutes-of-meeting"),
  ...statutory,
  meeting: z.discriminatedUnion("stage", [MinutesSent, MinutesPublished]),
});

/** The last day on which the notice of a meeting could go is over, and it has not gone. */
const NoticeMissed = z.object({
  letter: z.literal("notice-missed"),
  to: toSecretariat,
  meeting: Planned,
  lastDay: CivilDate,
});

/** The minutes should have gone by a day, and have not. */
const MinutesOverdue = z.object({
  letter: z.literal("minutes-overdue"),
  to: toSecretariat,
  meeting: z.discriminatedUnion("stage", [Noticed, Held]),
  due: CivilDate,
});

/** The six months after a meeting have run out, and no further one was held. */
const NextMeetingMissed = z.object({
  letter: z.literal("next-meeting-missed"),
  to: toSecretariat,
  meeting: z.discriminatedUnion("stage", [Held, MinutesSent, MinutesPublished]),
  limit: CivilDate,
});

/** Last days of a matter have moved because the calendar changed: which, from when to when, and the days that changed. */
const DeadlinesMoved = z.object({
  letter: z.literal("deadlines-moved"),
  to: z.union([z.enum(["members", "secretariat"]), MembershipOf, CollegeBut]),
  about: z.string(),
  ...knownBy,
  moves: z.readonly(z.array(z.object({ name: DutyName, was: CivilDate, is: CivilDate }))),
  days: z.readonly(z.array(ChangedDay)),
});

/** A body is asked to appoint, or to confirm or replace, its representative and deputy by a day, or is late with it. */
const AppointmentAsked = z.object({
  letter: z.literal("appointment-asked"),
  to: BodyKey,
  plan: z.object({ id: z.ulid(), title: Words }),
  body: Words,
  why: z.enum(["plan-adopted", "renewal", "late"]),
  due: CivilDate,
});

/** Someone sits in a body's seat from now on, as its member or as the deputy, or presides: how they sign in. */
const Appointed = z.object({
  letter: z.literal("appointed"),
  to: toPerson,
  /** The key of the matter on whose record it stands. */
  about: z.string(),
  as: z.enum(["member", "deputy", "chair"]),
  body: z.optional(Words),
});

/** Associations are asked to contribute to the method by which civil society's members are chosen, or those who vote to vote on it, until a day. */
const MethodAsked = z.object({
  letter: z.literal("method-asked"),
  to: z.enum(["associations", "civil-society"]),
  asks: z.enum(["contribution", "vote"]),
  method: z.object({ id: z.ulid(), title: Words }),
  until: CivilDate,
});

/** A call for candidacies is announced to the associations of the space: for how many seats, from when to when (G4.6). */
const CallAnnounced = z.object({
  letter: z.literal("call-announced"),
  to: z.literal("associations"),
  call: z.object({ id: z.ulid(), title: Words }),
  seats: z.int(),
  opensAt: Instant,
  closesAt: Instant,
});

/** A deadline of a matter: its last day, and by what people know the matter. */
const Deadline = z.readonly(
  z.object({ name: DutyName, about: z.string(), ...knownBy, edition: CivilDate, on: CivilDate }),
);
export type Deadline = z.infer<typeof Deadline>;

/** What a week begins with: what is due soon, what is late, seats where nobody sits, how many letters came back if that is known. */
const Digest = z.readonly(
  z.object({
    due: z.readonly(z.array(Deadline)),
    overdue: z.readonly(z.array(Deadline)),
    vacant: z.readonly(z.array(Words)),
    returned: z.optional(z.int()),
  }),
);
export type Digest = z.infer<typeof Digest>;

/** All that someone is reminded of on a morning; the secretariat's tells what members are reminded of, and on one day a week the digest. */
const Reminders = z.object({
  letter: z.literal("reminders"),
  to: z.enum(["secretariat", "other-members"]),
  reminders: z.readonly(z.array(Deadline)),
  toMembers: z.readonly(z.array(Deadline)),
  digest: z.optional(Digest),
});

/** An association as its contact is written to about it; whether its file is complete. */
const AssociationNamed = z.object({ id: z.ulid(), name: Words, complete: z.boolean() });

/** An association is in the civil-society space, or has come to it: with what is missing from its file. */
const AssociationRegistered = z.object({
  letter: z.literal("association-registered"),
  to: toPerson,
  association: AssociationNamed,
  missing: z.readonly(z.array(Part)),
});

/** An association's file was found complete, or is returned: the parts to be put right, and why. */
const AssociationChecked = z.object({
  letter: z.literal("association-checked"),
  to: toPerson,
  association: AssociationNamed,
  parts: z.readonly(z.array(Part)),
  reason: z.optional(Words),
});

/** Someone sits in the committee for an association from a day on. */
const SeatedLetter = z.object({
  letter: z.literal("seated"),
  to: toPerson,
  seat: z.object({ id: z.ulid(), body: Words, from: CivilDate }),
});

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

export type NoticeOfMeeting = z.infer<typeof NoticeOfMeeting>;
export type MeetingPutOff = z.infer<typeof MeetingPostponed> | z.infer<typeof MeetingCancelled>;
export type ProposalDeclined = z.infer<typeof ProposalDeclined>;
export type MinutesOfMeeting = z.infer<typeof MinutesOfMeeting>;
export type NoticeMissed = z.infer<typeof NoticeMissed>;
export type MinutesOverdue = z.infer<typeof MinutesOverdue>;
export type DeadlinesMoved = z.infer<typeof DeadlinesMoved>;
export type NextMeetingMissed = z.infer<typeof NextMeetingMissed>;
export type AppointmentAsked = z.infer<typeof AppointmentAsked>;
export type Appointed = z.infer<typeof Appointed>;
export type MethodAsked = z.infer<typeof MethodAsked>;
export type CallAnnounced = z.infer<typeof CallAnnounced>;
export type Reminders = z.infer<typeof Reminders>;
export type AssociationRegistered = z.infer<typeof AssociationRegistered>;
export type AssociationChecked = z.infer<typeof AssociationChecked>;
export type SeatedLetter = z.infer<typeof SeatedLetter>;
