import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";

/** Associations are asked to contribute to the method by which civil society's members are chosen, or those who vote to vote on it, until a day. */
export const MethodAsked = z.object({
  letter: z.literal("method-asked"),
  to: z.enum(["associations", "civil-society"]),
  asks: z.enum(["contribution", "vote"]),
  method: z.object({ id: z.ulid(), title: Words }),
  until: CivilDate,
});

/** A call for candidacies is announced to the associations of the space: for how many seats, from when to when (G4.6). */
export const CallAnnounced = z.object({
  letter: z.literal("call-announced"),
  to: z.literal("associations"),
  call: z.object({ id: z.ulid(), title: Words }),
  seats: z.int(),
  opensAt: Instant,
  closesAt: Instant,
});

export type MethodAsked = z.infer<typeof MethodAsked>;
export type CallAnnounced = z.infer<typeof CallAnnounced>;
