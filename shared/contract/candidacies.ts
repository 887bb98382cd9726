import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { ApplicationForm } from "#committee/application-form";
import { Deposit, Missing, Nominee } from "#committee/candidacy";
import { DossierPart } from "#committee/dossier-part";
import { Words } from "#committee/words";

const { name: nomineeName, email, language } = Nominee.def.innerType.shape;

/** A file that was brought for a part, and what became of it. */
const DepositView = z.object(Deposit.def.innerType.shape);
export type DepositView = z.infer<typeof DepositView>;

/** A part of the dossier, what it is, and whether it is there; the deposit that counts, and the last one, where these are two. */
const PartView = z.object({
  part: z.int(),
  ...DossierPart.def.innerType.shape,
  isThere: z.boolean(),
  counts: z.optional(DepositView),
  last: z.optional(DepositView),
});
export type PartView = z.infer<typeof PartView>;

/** A candidacy as its own people read it. */
export const CandidacyView = z.object({
  id: z.ulid(),
  stage: z.enum(["preparing", "withdrawn", "in-study", "set-aside"]),
  call: z.ulid(),
  title: Words,
  opensAt: Instant,
  closesAt: Instant,
  /** Whether it can still be changed: the call is open, and it wasn't withdrawn. */
  isOpen: z.boolean(),
  association: z.ulid(),
  name: Words,
  nominee: z.object({ name: nomineeName, email, language }),
  consent: z.object({ version: z.string(), givenAt: Instant }),
  /** The form as it was last saved, what is still unanswered in it, and when it was last deposited. */
  form: z.object({
    saved: z.optional(z.object({ form: ApplicationForm, savedAt: Instant })),
    unanswered: z.array(z.string()),
    deposited: z.optional(z.object({ at: Instant, savedAt: Instant, size: z.int(), sha256: z.string() })),
  }),
  parts: z.array(PartView),
  missing: Missing,
  isComplete: z.boolean(),
  version: z.int(),
});
export type CandidacyView = z.infer<typeof CandidacyView>;
