import * as z from "zod/mini";
import { AskedDay } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";

/** What a member proposes within the time for it: an item for the agenda, or another day (G5.4). */
export const Proposed = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("agenda"), title: Words }),
  z.strictObject({ change: z.literal("date"), heldOn: AskedDay, reason: Words }),
]);
export type Proposed = z.infer<typeof Proposed>;
