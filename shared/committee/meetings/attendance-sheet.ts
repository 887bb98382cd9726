import * as z from "zod/mini";
import { College } from "#committee/composition/college";
import { Words } from "#committee/kernel/words";

/** How a seat was filled at a meeting; only an absence that no reason excuses counts towards article 12. */
export const Presence = z.enum(["present", "represented", "absent-justified", "absent"]);
export type Presence = z.infer<typeof Presence>;

/** A line of the sheet as the secretariat fills it in. */
const SheetLine = z.readonly(
  z.strictObject({
    seat: z.ulid(),
    presence: Presence,
    /** Who sat there for the holder. */
    by: z.optional(Words),
  }),
);

/** Someone who took part without a seat, and why that was necessary (G5.9). */
export const Guest = z.readonly(z.strictObject({ name: Words, body: z.optional(Words), reason: Words }));
export type Guest = z.infer<typeof Guest>;

/** Who presided: the chair, or another with the reason of the departure (G5.2). */
export const Presided = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("chair") }),
  z.strictObject({ by: z.literal("other"), name: Words, reason: Words }),
]);
export type Presided = z.infer<typeof Presided>;

/** Who came to a meeting, as the secretariat tells it. */
export const Sheet = z.readonly(
  z.strictObject({
    presided: Presided,
    seats: z.readonly(z.array(SheetLine).check(z.maxLength(60))),
    guests: z.readonly(z.array(Guest).check(z.maxLength(60))),
  }),
);
export type Sheet = z.infer<typeof Sheet>;

/** A seat's line as the register keeps it, with what the seat was on that day. */
const Attendee = z.readonly(
  z.object({
    seat: z.ulid(),
    college: College,
    body: Words,
    name: z.readonly(z.object({ ar: z.string(), latin: z.string() })),
    presence: Presence,
    by: z.optional(Words),
  }),
);
export type Attendee = z.infer<typeof Attendee>;

export const Attended = z.readonly(
  z.object({
    presided: Presided,
    attendees: z.readonly(z.array(Attendee)),
    guests: z.readonly(z.array(Guest)),
  }),
);
export type Attended = z.infer<typeof Attended>;
