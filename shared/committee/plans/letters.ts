import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { BodyKey, toPerson } from "#committee/kernel/audiences";
import { Words } from "#committee/kernel/words";

/** A body is asked to appoint, or to confirm or replace, its representative and deputy by a day, or is late with it. */
export const AppointmentAsked = z.object({
  letter: z.literal("appointment-asked"),
  to: BodyKey,
  plan: z.object({ id: z.ulid(), title: Words }),
  body: Words,
  why: z.enum(["plan-adopted", "renewal", "late"]),
  due: CivilDate,
});

/** Someone sits in a body's seat from now on, as its member or as the deputy, or presides: how they sign in. */
export const Appointed = z.object({
  letter: z.literal("appointed"),
  to: toPerson,
  /** The key of the matter on whose record it stands. */
  about: z.string(),
  as: z.enum(["member", "deputy", "chair"]),
  body: z.optional(Words),
});

export type AppointmentAsked = z.infer<typeof AppointmentAsked>;
export type Appointed = z.infer<typeof Appointed>;
