import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Absence } from "#committee/composition/absence";
import { Ended } from "#committee/composition/ended";
import { CollegeBut, MembershipOf, toPerson, toSecretariat } from "#committee/kernel/audiences";
import { Passage, Words } from "#committee/kernel/words";

/** The seat that a letter is about, by its association. */
const ofSeat = { seat: z.object({ id: z.ulid(), body: Words }) };
const atMembership = { to: MembershipOf, ...ofSeat };
const standing = { absences: z.readonly(z.array(Absence)) };

/** An association is one absence away from what ends its membership. */
export const AbsenceWarning = z.object({ letter: z.literal("absence-warning"), ...atMembership, ...standing });

/** An association has been absent as often as ends its membership, and has until a day to justify it. */
export const AbsencesCounted = z.object({
  letter: z.literal("absences-counted"),
  ...atMembership,
  ...standing,
  answerUntil: CivilDate,
});

/** Its absences ask no more of an association: which of them stand still. */
export const AbsencesResting = z.object({ letter: z.literal("absences-resting"), ...atMembership, ...standing });

/** Civil society's other members are asked whether an absence is justified, which the secretariat disputes. */
export const JustificationDisputed = z.object({
  letter: z.literal("justification-disputed"),
  to: CollegeBut,
  ...ofSeat,
  absence: Absence,
  says: Passage,
  reason: Words,
  until: CivilDate,
});

/** Civil society's other members found an absence not justified. */
export const JustificationRejected = z.object({
  letter: z.literal("justification-rejected"),
  ...atMembership,
  absence: Absence,
});

/** The end of a membership is to be recorded. */
export const MembershipToEnd = z.object({ letter: z.literal("membership-to-end"), to: toSecretariat, ...ofSeat });

/** A membership has ended, and why. */
export const MembershipEnded = z.object({
  letter: z.literal("membership-ended"),
  to: toPerson,
  ...ofSeat,
  ended: Ended,
  endedOn: CivilDate,
});

export type AbsenceWarning = z.infer<typeof AbsenceWarning>;
export type AbsencesCounted = z.infer<typeof AbsencesCounted>;
export type AbsencesResting = z.infer<typeof AbsencesResting>;
export type JustificationDisputed = z.infer<typeof JustificationDisputed>;
export type JustificationRejected = z.infer<typeof JustificationRejected>;
export type MembershipToEnd = z.infer<typeof MembershipToEnd>;
export type MembershipEnded = z.infer<typeof MembershipEnded>;
