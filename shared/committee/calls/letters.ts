import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";

/** A call for candidacies is announced to the associations of the space: for how many seats, from when to when (G4.6). */
export const CallAnnounced = z.object({
  letter: z.literal("call-announced"),
  to: z.literal("associations"),
  call: z.object({ id: z.ulid(), title: Words }),
  seats: z.int(),
  opensAt: Instant,
  closesAt: Instant,
});
export type CallAnnounced = z.infer<typeof CallAnnounced>;
