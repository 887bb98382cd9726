import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import { Sha256 } from "#committee/files/files";
import { toPerson } from "#committee/kernel/audiences";
import { Words } from "#committee/kernel/words";

/** A candidacy as people are written to about it: whose it is, the title of its call's plan, and until when it may be changed. */
export const NamedCandidacy = z.readonly(
  z.object({ id: z.ulid(), association: Words, title: Words, closesAt: Instant }),
);
export type NamedCandidacy = z.infer<typeof NamedCandidacy>;

/** What a dossier lacks, its parts by their names. */
const NamedMissing = z.readonly(z.object({ form: z.boolean(), parts: z.readonly(z.array(Words)) }));
export type NamedMissing = z.infer<typeof NamedMissing>;

/** What every letter about a candidacy has. */
const about = { to: toPerson, candidacy: NamedCandidacy };

/** An association stands: what its dossier must have, and until when. */
export const CandidacyRegistered = z.object({
  letter: z.literal("candidacy-registered"),
  ...about,
  missing: NamedMissing,
});
export type CandidacyRegistered = z.infer<typeof CandidacyRegistered>;

/** An association has named someone to sit for it: what will be published, where their data is hosted, and their rights (law 09-08). */
export const NomineeNamed = z.object({
  letter: z.literal("nominee-named"),
  ...about,
  /** The region of the cloud. */
  hostedIn: z.string(),
});
export type NomineeNamed = z.infer<typeof NomineeNamed>;

/** A dossier still lacks something, and its call closes in some days (G4.9). */
export const CandidacyIncomplete = z.object({
  letter: z.literal("candidacy-incomplete"),
  ...about,
  missing: NamedMissing,
});
export type CandidacyIncomplete = z.infer<typeof CandidacyIncomplete>;

/** Nothing is missing from a dossier any more. */
export const CandidacyComplete = z.object({
  letter: z.literal("candidacy-complete"),
  ...about,
});
export type CandidacyComplete = z.infer<typeof CandidacyComplete>;

/** The call has closed: a dossier is complete and will be studied, or lacks something and is set aside (G4.9). */
export const CandidacyJudged = z.object({
  letter: z.literal("candidacy-judged"),
  ...about,
  missing: NamedMissing,
});
export type CandidacyJudged = z.infer<typeof CandidacyJudged>;

/** The receipt of a form: when it was deposited, and what the journal binds. */
export const FormReceipt = z.object({
  letter: z.literal("form-receipt"),
  ...about,
  at: Instant,
  /** Of the form as canonical JSON, in bytes. */
  size: z.int(),
  sha256: Sha256,
});
export type FormReceipt = z.infer<typeof FormReceipt>;
