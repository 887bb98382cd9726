import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { College } from "#committee/composition/college";
import { Passage, Words } from "#committee/kernel/words";
import { Attended, Guest, Presided } from "#committee/meetings/attendance-sheet";
import { Ground, MinutesItem } from "#committee/meetings/minutes-text";
import { planFields } from "#committee/meetings/plan";

const Name = z.object({ ar: z.string(), latin: z.string() });

/** Someone who took part for a seat: name and body, and no more. */
const Participant = z.object({ college: College, body: Words, name: Name, by: z.optional(Words) });

/** An item of the minutes; of a passage withheld, all know the ground and the reason, and members the words. */
const ItemView = z.object({
  ...MinutesItem.def.innerType.shape,
  withheld: z.optional(z.object({ ground: Ground, reason: Words, says: z.optional(Passage) })),
});

/** A meeting as it is told: its link to those who may join it, its sheet to members, its minutes to all once they are published. */
export const MeetingView = z.object({
  id: z.ulid(),
  stage: z.enum(["planned", "noticed", "postponed", "cancelled", "held", "minutes-sent", "minutes-published"]),
  version: z.int(),
  ...planFields,
  noticeSentAt: z.optional(Instant),
  noticeSentOn: z.optional(CivilDate),
  notices: z.int(),
  /** When and why it was put off or cancelled. */
  since: z.optional(Instant),
  reason: z.optional(Words),
  presided: z.optional(Presided),
  participants: z.optional(z.array(Participant)),
  guests: z.optional(z.array(Guest)),
  attendees: z.optional(Attended.def.innerType.shape.attendees),
  minutes: z.optional(z.array(ItemView)),
  minutesSentAt: z.optional(Instant),
  minutesSentOn: z.optional(CivilDate),
  enrichmentEnds: z.optional(CivilDate),
  minutesPublishedOn: z.optional(CivilDate),
});
export type MeetingView = z.infer<typeof MeetingView>;
