import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";

/** A day of the almanac that was changed: the holiday that was entered there, or taken off. */
export const ChangedDay = z.readonly(
  z.object({ date: CivilDate, name: Words, change: z.enum(["projected", "announced", "removed"]) }),
);
export type ChangedDay = z.infer<typeof ChangedDay>;
