import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";

/** A day on which the administration doesn't work, why, and how sure that is. */
export const Holiday = z.readonly(
  z.object({
    date: CivilDate,
    name: z.readonly(z.object({ ar: z.string(), fr: z.string(), en: z.string() })),
    /** The crescent decides a feast: until it is announced, its day is a projection. */
    certainty: z.enum(["projected", "announced"]),
    source: z.string(),
  }),
);
export type Holiday = z.infer<typeof Holiday>;

/** The administration's holidays (decree 2-77-169), in the order of their days. */
export const Almanac = z.readonly(z.object({ holidays: z.readonly(z.array(Holiday)) }));
export type Almanac = z.infer<typeof Almanac>;
