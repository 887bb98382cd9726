import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";

/** Associations are asked to contribute to the method by which civil society's members are chosen, or those who vote to vote on it, until a day. */
export const MethodAsked = z.object({
  letter: z.literal("method-asked"),
  to: z.enum(["associations", "civil-society"]),
  asks: z.enum(["contribution", "vote"]),
  method: z.object({ id: z.ulid(), title: Words }),
  until: CivilDate,
});

export type MethodAsked = z.infer<typeof MethodAsked>;
