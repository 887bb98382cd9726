import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";

const text = z.string().check(z.minLength(1));

/** What people call a day or where it comes from: in Arabic always, in other languages where given. */
const Told = z.readonly(z.object({ ar: text, fr: z.optional(text), en: z.optional(text), zgh: z.optional(text) }));

/** The feasts that move with the moon. */
export const Feast = z.enum(["fitr", "adha", "muharram", "mawlid"]);
export type Feast = z.infer<typeof Feast>;

/** A day on which the administration doesn't work, why, and how sure that is. */
export const Holiday = z.readonly(
  z.object({
    date: CivilDate,
    name: Told,
    /** Which moving feast it is a day of, if it is one. */
    feast: z.optional(Feast),
    /** The crescent decides a feast: until it is announced, its day is a projection. */
    certainty: z.enum(["projected", "announced"]),
    source: Told,
    /** The day on which it was decided, where that is known; nothing has decided a projection. */
    decidedOn: z.optional(CivilDate),
  }),
);
export type Holiday = z.infer<typeof Holiday>;
