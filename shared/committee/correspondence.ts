import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Noticed, Planned } from "#committee/meeting";

/** The notice of a meeting, with the day until which a member whom it reaches on the day of sending may propose changes. */
const NoticeOfMeeting = z.object({
  letter: z.literal("notice-of-meeting"),
  to: z.literal("members"),
  meeting: Noticed,
  proposalsUntil: CivilDate,
});

/** A reminder that the notice of a meeting should go today, and the last day on which it may. */
const NoticeDue = z.object({
  letter: z.literal("notice-due"),
  to: z.literal("secretariat"),
  meeting: Planned,
  lastDay: CivilDate,
});

/** A letter that a decision owes: which, to whom, and all that it tells. */
export const Letter = z.discriminatedUnion("letter", [NoticeOfMeeting, NoticeDue]);
export type Letter = z.infer<typeof Letter>;
export type NoticeOfMeeting = z.infer<typeof NoticeOfMeeting>;
export type NoticeDue = z.infer<typeof NoticeDue>;
