import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { Experience } from "#committee/candidacies/application-form";
import { FileType, Sha256, WhyRefused } from "#committee/files/files";
import { Region } from "#committee/kernel/regions";
import { Line, Words } from "#committee/kernel/words";
import { DossierPart } from "#committee/methods/dossier-part";
import { Language, Name } from "#committee/people/people";
import { Scope } from "#committee/space/association";

/** The text that a candidacy agrees to now: what will be published, where it is hosted, which rights there are (law 09-08). */
export const candidacyConsent = { version: "2026-11", purpose: "candidacy" } as const;

const CandidacyConsent = z.readonly(z.object({ version: z.string(), purpose: z.string(), givenAt: Instant }));

/** The person whom an association names to sit for it. */
export const Nominee = z.readonly(z.object({ person: z.string(), name: Name, email: z.email(), language: Language }));
export type Nominee = z.infer<typeof Nominee>;

/** A file that was brought for a part, by the id of its own matter, and what became of it. */
export const Deposit = z.readonly(
  z.object({
    file: z.ulid(),
    /** The place of the part in the call's list. */
    part: z.int(),
    /** What the file was called, as it was told: erasable words. */
    name: Line,
    type: FileType,
    askedAt: Instant,
    stage: z.enum(["awaited", "scanning", "accepted", "refused"]),
    why: z.optional(WhyRefused),
    size: z.optional(z.int()),
    sha256: z.optional(Sha256),
    /** When it came, by the vault's own time: that is the time of deposit. */
    cameAt: z.optional(Instant),
    pages: z.optional(z.int()),
    /** The head hash of the file's own journal once it was accepted: the receipt. */
    head: z.optional(z.string()),
  }),
);
export type Deposit = z.infer<typeof Deposit>;

/** The form as it was last deposited: its words stand with the page that binds them. */
const DepositedForm = z.readonly(
  z.object({
    at: Instant,
    savedAt: Instant,
    language: z.enum(["ar", "fr"]),
    size: z.int(),
    sha256: Sha256,
    experience: Experience,
    marginalised: z.boolean(),
  }),
);

const common = {
  id: z.ulid(),
  edition: CivilDate,
  call: z.ulid(),
  /** The call's own, as they were announced: the title of its plan, its two instants, what a dossier must have beside the form. */
  title: Words,
  opensAt: Instant,
  closesAt: Instant,
  keptDays: z.int(),
  parts: z.readonly(z.array(DossierPart)),
  association: z.ulid(),
  /** The association's own, as they were when it came. */
  name: Words,
  region: Region,
  scope: Scope,
  /** The id of the person who registered it, and who is written to. */
  applicant: z.string(),
  consent: CandidacyConsent,
  registeredAt: Instant,
  /** How often it was registered, or another person named in it: each time someone is written to. */
  registrations: z.int(),
  form: z.optional(DepositedForm),
  deposits: z.readonly(z.array(Deposit)),
  /** The reminders given, by how many days ahead of the close. */
  reminded: z.readonly(z.array(z.int())),
};

const named = { ...common, nominee: Nominee };
/** Of one that has ended, a nominee who asked for it is forgotten before the rest. */
const ended = { ...common, nominee: z.optional(Nominee), endedOn: CivilDate };

/** What is missing of a dossier: the form, and parts by their places. */
export const Missing = z.readonly(z.object({ form: z.boolean(), parts: z.readonly(z.array(z.int())) }));
export type Missing = z.infer<typeof Missing>;

export const PreparedCandidacy = z.readonly(z.object({ stage: z.literal("preparing"), ...named }));
export const WithdrawnCandidacy = z.readonly(z.object({ stage: z.literal("withdrawn"), ...ended }));
export const StudiedCandidacy = z.readonly(z.object({ stage: z.literal("in-study"), ...named, judgedAt: Instant }));
export const SetAsideCandidacy = z.readonly(
  z.object({ stage: z.literal("set-aside"), ...ended, judgedAt: Instant, missing: Missing }),
);
/** One of which nothing but its place is kept. */
export const ErasedCandidacy = z.readonly(
  z.object({
    stage: z.literal("erased"),
    id: z.ulid(),
    edition: CivilDate,
    call: z.ulid(),
    region: Region,
    erasedAt: Instant,
  }),
);

/** An association's candidacy to a call: prepared while that is open, then studied or set aside (G4.9). */
export const Candidacy = z.discriminatedUnion("stage", [
  PreparedCandidacy,
  WithdrawnCandidacy,
  StudiedCandidacy,
  SetAsideCandidacy,
  ErasedCandidacy,
]);
export type Candidacy = z.infer<typeof Candidacy>;
export type PreparedCandidacy = z.infer<typeof PreparedCandidacy>;
export type WithdrawnCandidacy = z.infer<typeof WithdrawnCandidacy>;
export type StudiedCandidacy = z.infer<typeof StudiedCandidacy>;
export type SetAsideCandidacy = z.infer<typeof SetAsideCandidacy>;
export type ErasedCandidacy = z.infer<typeof ErasedCandidacy>;
export type LivingCandidacy = Exclude<Candidacy, ErasedCandidacy>;
