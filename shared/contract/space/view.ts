import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Region } from "#committee/kernel/regions";
import { Words } from "#committee/kernel/words";
import { AssociationContact, Consent, Receipt, Scope } from "#committee/space/association";
import { FieldOfWork } from "#committee/space/fields-of-work";
import { Part } from "#committee/space/parts";

/** How far an association has come into the space. */
export const Stage = z.enum(["declared", "returned", "complete", "left"]);

/** What everyone reads of an association of the space. */
export const AssociationLine = z.object({
  id: z.ulid(),
  stage: Stage,
  name: Words,
  region: Region,
  fields: z.array(FieldOfWork),
  scope: Scope,
  since: z.optional(CivilDate),
});
export type AssociationLine = z.infer<typeof AssociationLine>;

/** An association as its reader is told it: the rest of its file only to its own people and to the secretariat. */
export const AssociationView = z.object({
  ...AssociationLine.shape,
  receipt: z.optional(Receipt),
  contact: z.optional(AssociationContact),
  /** Whether the contact has an account. */
  invited: z.optional(z.boolean()),
  joined: z.optional(CivilDate),
  /** What is missing from the file. */
  missing: z.optional(z.array(Part)),
  /** What a file that was returned is to be put right in, and why. */
  parts: z.optional(z.array(Part)),
  reason: z.optional(Words),
  consent: z.optional(Consent),
  seat: z.optional(z.ulid()),
  version: z.int(),
});
export type AssociationView = z.infer<typeof AssociationView>;
