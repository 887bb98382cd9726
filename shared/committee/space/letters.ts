import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { toPerson } from "#committee/kernel/audiences";
import { Words } from "#committee/kernel/words";
import { Part } from "#committee/space/parts";

/** An association as its contact is written to about it; whether its file is complete. */
const AssociationNamed = z.object({ id: z.ulid(), name: Words, complete: z.boolean() });

/** An association is in the civil-society space, or has come to it: with what is missing from its file. */
export const AssociationRegistered = z.object({
  letter: z.literal("association-registered"),
  to: toPerson,
  association: AssociationNamed,
  missing: z.readonly(z.array(Part)),
});

/** An association's file was found complete, or is returned: the parts to be put right, and why. */
export const AssociationChecked = z.object({
  letter: z.literal("association-checked"),
  to: toPerson,
  association: AssociationNamed,
  parts: z.readonly(z.array(Part)),
  reason: z.optional(Words),
});

/** Someone sits in the committee for an association from a day on. */
export const SeatedLetter = z.object({
  letter: z.literal("seated"),
  to: toPerson,
  seat: z.object({ id: z.ulid(), body: Words, from: CivilDate }),
});

export type AssociationRegistered = z.infer<typeof AssociationRegistered>;
export type AssociationChecked = z.infer<typeof AssociationChecked>;
export type SeatedLetter = z.infer<typeof SeatedLetter>;
