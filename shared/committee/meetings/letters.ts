import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { SeatKey, toMembers, toPerson, toSecretariat } from "#committee/kernel/audiences";
import { Words } from "#committee/kernel/words";
import {
  Cancelled,
  Held,
  MinutesPublished,
  MinutesSent,
  Noticed,
  Planned,
  Postponed,
} from "#committee/meetings/meeting";
import { Proposed } from "#committee/meetings/proposed";

/** A letter that the guide asks for goes to all members, and again to one seat in the place of one that came back, by its page. */
const statutory = { to: z.union([toMembers, SeatKey]), insteadOf: z.optional(z.int()) };

/** The notice of a meeting, with the day until which a member whom it reaches on the day of sending may propose changes. */
export const NoticeOfMeeting = z.object({
  letter: z.literal("notice-of-meeting"),
  ...statutory,
  meeting: Noticed,
  proposalsUntil: CivilDate,
});

/** A meeting that members had notice of is put off, or won't be held: with the reason. */
export const MeetingPostponed = z.object({ letter: z.literal("meeting-postponed"), to: toMembers, meeting: Postponed });
export const MeetingCancelled = z.object({ letter: z.literal("meeting-cancelled"), to: toMembers, meeting: Cancelled });

/** A member's proposal was declined, with the reason. */
export const ProposalDeclined = z.object({
  letter: z.literal("proposal-declined"),
  to: toPerson,
  meeting: Noticed,
  proposed: Proposed,
  reason: Words,
});

/** The minutes, for the members to enrich; to whom they come too late for that, as they are published. */
export const MinutesOfMeeting = z.object({
  letter: z.literal("minutes-of-meeting"),
  ...statutory,
  meeting: z.discriminatedUnion("stage", [MinutesSent, MinutesPublished]),
});

/** The last day on which the notice of a meeting could go is over, and it has not gone. */
export const NoticeMissed = z.object({
  letter: z.literal("notice-missed"),
  to: toSecretariat,
  meeting: Planned,
  lastDay: CivilDate,
});

/** The minutes should have gone by a day, and have not. */
export const MinutesOverdue = z.object({
  letter: z.literal("minutes-overdue"),
  to: toSecretariat,
  meeting: z.discriminatedUnion("stage", [Noticed, Held]),
  due: CivilDate,
});

/** The six months after a meeting have run out, and no further one was held. */
export const NextMeetingMissed = z.object({
  letter: z.literal("next-meeting-missed"),
  to: toSecretariat,
  meeting: z.discriminatedUnion("stage", [Held, MinutesSent, MinutesPublished]),
  limit: CivilDate,
});

/** The letters that the guide asks to be sent, and by which its duties are met: agenda and date (G5.3), minutes (G5.5). */
export const StatutoryLetter = z.enum(
  [NoticeOfMeeting, MinutesOfMeeting].flatMap(({ shape }) => shape.letter.def.values),
);

export type NoticeOfMeeting = z.infer<typeof NoticeOfMeeting>;
export type MeetingPutOff = z.infer<typeof MeetingPostponed> | z.infer<typeof MeetingCancelled>;
export type ProposalDeclined = z.infer<typeof ProposalDeclined>;
export type MinutesOfMeeting = z.infer<typeof MinutesOfMeeting>;
export type NoticeMissed = z.infer<typeof NoticeMissed>;
export type MinutesOverdue = z.infer<typeof MinutesOverdue>;
export type NextMeetingMissed = z.infer<typeof NextMeetingMissed>;
