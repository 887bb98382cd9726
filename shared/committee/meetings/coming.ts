import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import type { Circumstances } from "#committee/kernel/decision";
import { Words } from "#committee/kernel/words";
import { granted, type Ruling } from "#guide/rule";

/** Whether a member comes to a meeting, or who will sit there for them. */
export const Coming = z.discriminatedUnion("coming", [
  z.strictObject({ coming: z.literal("yes") }),
  z.strictObject({ coming: z.literal("no") }),
  z.strictObject({ coming: z.literal("represented"), by: Words }),
]);
export type Coming = z.infer<typeof Coming>;

/** A member's word on it as the register keeps it: the last one counts. */
export const ComingTold = z.readonly(
  z.object({
    id: z.string(),
    answer: Coming,
    name: z.readonly(z.object({ ar: z.string(), latin: z.string() })),
    at: Instant,
  }),
);
export type ComingTold = z.infer<typeof ComingTold>;

/** Says whether a member comes; while the meeting is to be held, nothing stands in the way of their word. */
export const sayWhetherComing = (
  answer: Coming,
  author: Pick<ComingTold, "id" | "name">,
  { instant }: Circumstances,
): Ruling<ComingTold> => granted({ id: author.id, answer, name: author.name, at: instant });
