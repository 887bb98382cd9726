import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";
import { Attended } from "#committee/meetings/attendance-sheet";
import { Minutes } from "#committee/meetings/minutes-text";
import { planFields } from "#committee/meetings/plan";

const opened = {
  id: z.ulid(),
  edition: CivilDate,
  /** How many notices and cancellations have gone out: the next invitation's SEQUENCE. */
  notices: z.int().check(z.nonnegative()),
};

const Bare = z.object({ ...opened, ...planFields });

/** What a meeting keeps whatever comes of it: what it opened with, and its plan. */
export const bareOf = (meeting: z.infer<typeof Bare>): z.infer<typeof Bare> => Bare.parse(meeting);

/** A meeting that the secretariat prepares: members have not been told of this date. */
export const Planned = z.readonly(z.object({ stage: z.literal("planned"), ...opened, ...planFields }));
export type Planned = z.infer<typeof Planned>;

const told = {
  noticeSentAt: Instant,
  noticeSentOn: CivilDate,
};

/** A meeting of which the members have been given notice (G5.3). */
export const Noticed = z.readonly(z.object({ stage: z.literal("noticed"), ...opened, ...planFields, ...told }));
export type Noticed = z.infer<typeof Noticed>;

/** When and why a meeting was put off or cancelled. */
const off = { since: Instant, reason: Words };

/** A meeting put off: members were told that it isn't held on the day they had notice of. */
export const Postponed = z.readonly(z.object({ stage: z.literal("postponed"), ...opened, ...planFields, ...off }));
export type Postponed = z.infer<typeof Postponed>;

/** A meeting that won't be held. */
export const Cancelled = z.readonly(z.object({ stage: z.literal("cancelled"), ...opened, ...planFields, ...off }));
export type Cancelled = z.infer<typeof Cancelled>;

const attended = {
  ...told,
  ...Attended.def.innerType.shape,
  minutes: Minutes,
  /** The day of the meeting that followed within six months, once they are over (G5.1). */
  followedOn: z.optional(CivilDate),
};

/** A meeting that was held: who came, who presided, and its minutes as they are drafted. */
export const Held = z.readonly(z.object({ stage: z.literal("held"), ...opened, ...planFields, ...attended }));
export type Held = z.infer<typeof Held>;

const sent = { minutesSentAt: Instant, minutesSentOn: CivilDate, enrichmentEnds: CivilDate };

/** A meeting whose minutes the members have, to enrich them (G5.6). */
export const MinutesSent = z.readonly(
  z.object({ stage: z.literal("minutes-sent"), ...opened, ...planFields, ...attended, ...sent }),
);
export type MinutesSent = z.infer<typeof MinutesSent>;

/** A meeting whose minutes are published, with the contributions attached to them. */
export const MinutesPublished = z.readonly(
  z.object({
    stage: z.literal("minutes-published"),
    ...opened,
    ...planFields,
    ...attended,
    ...sent,
    minutesPublishedOn: CivilDate,
  }),
);
export type MinutesPublished = z.infer<typeof MinutesPublished>;

export const Meeting = z.discriminatedUnion("stage", [
  Planned,
  Noticed,
  Postponed,
  Cancelled,
  Held,
  MinutesSent,
  MinutesPublished,
]);
export type Meeting = z.infer<typeof Meeting>;

const long = { attendees: true, guests: true, minutes: true } as const;

/** A meeting as a list knows it, without its long words. */
export const MeetingLine = z.discriminatedUnion("stage", [
  Planned,
  Noticed,
  Postponed,
  Cancelled,
  z.readonly(z.omit(Held.def.innerType, long)),
  z.readonly(z.omit(MinutesSent.def.innerType, long)),
  z.readonly(z.omit(MinutesPublished.def.innerType, long)),
]);
export type MeetingLine = z.infer<typeof MeetingLine>;
