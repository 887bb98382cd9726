import * as z from "zod/mini";
import { AskedDay, CivilDate, ClockTime, Instant } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";
import { Attended } from "#committee/meetings/attendance-sheet";
import { Minutes } from "#committee/meetings/minutes-text";

const AgendaItem = z.readonly(z.strictObject({ title: Words }));
export type AgendaItem = z.infer<typeof AgendaItem>;

/** How many items an agenda has at the most. */
export const LONGEST_AGENDA = 30;

/** The fields of a plan. */
export const planFields = {
  heldOn: AskedDay,
  beginsAt: ClockTime,
  endsAt: z.optional(ClockTime),
  place: z.optional(Words),
  /** Where to join from afar: for those invited, never published. */
  link: z.optional(z.url({ protocol: /^https$/ }).check(z.maxLength(500), z.regex(/^[^\s\p{C}]*$/u))),
  agenda: z.readonly(z.array(AgendaItem).check(z.minLength(1), z.maxLength(LONGEST_AGENDA))),
};

type Schedule = Readonly<{ beginsAt: string; endsAt?: string | undefined; place?: unknown; link?: unknown }>;

const hasWhere = z.refine<Schedule>(({ place, link }: Schedule) => place !== undefined || link !== undefined, {
  path: ["place"],
  params: { fault: "no-place-no-link" },
});

const endsLater = z.refine<Schedule>(({ beginsAt, endsAt }: Schedule) => endsAt === undefined || endsAt > beginsAt, {
  path: ["endsAt"],
  params: { fault: "ends-before-it-begins" },
});

/** What a meeting is planned to be: day, hours (in Morocco), place or link, agenda. */
export const Plan = z.readonly(z.strictObject(planFields).check(hasWhere, endsLater));
export type Plan = z.infer<typeof Plan>;

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
