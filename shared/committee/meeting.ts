import * as z from "zod/mini";
import { AskedDay, CivilDate, ClockTime, Instant } from "#calendar/civil-date";
import { Words } from "#committee/words";

const AgendaItem = z.readonly(z.strictObject({ title: Words }));

const plan = {
  heldOn: AskedDay,
  beginsAt: ClockTime,
  endsAt: z.optional(ClockTime),
  place: z.optional(Words),
  /** Where to join from afar: for those invited, never published. */
  link: z.optional(z.url({ protocol: /^https$/ }).check(z.maxLength(500), z.regex(/^[^\s\p{C}]*$/u))),
  agenda: z.readonly(z.array(AgendaItem).check(z.minLength(1), z.maxLength(30))),
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
export const Plan = z.readonly(z.strictObject(plan).check(hasWhere, endsLater));
export type Plan = z.infer<typeof Plan>;

const opened = { id: z.ulid(), edition: CivilDate };

/** A meeting that the secretariat prepares: members have not been told. */
export const Planned = z.readonly(
  z.object({
    stage: z.literal("planned"),
    ...opened,
    ...plan,
    /** The day on which the secretariat was reminded that the notice of this plan should go. */
    remindedOn: z.optional(CivilDate),
  }),
);
export type Planned = z.infer<typeof Planned>;

/** A meeting of which the members have been given notice (G5.3). */
export const Noticed = z.readonly(
  z.object({
    stage: z.literal("noticed"),
    ...opened,
    ...plan,
    noticeSentAt: Instant,
    noticeSentOn: CivilDate,
    /** How many notices went out before this one: the SEQUENCE of its invitation. */
    reissues: z.int().check(z.nonnegative()),
  }),
);
export type Noticed = z.infer<typeof Noticed>;

export const Meeting = z.discriminatedUnion("stage", [Planned, Noticed]);
export type Meeting = z.infer<typeof Meeting>;
