import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import type { Role } from "#committee/permissions";

/** What a file is for: it is of use for that, and for nothing else. */
export const Purpose = z.enum([
  /** A body's official letter of appointment (G4.1), and the like for a group or the implementation committee (G8.1). */
  "appointment-letter",
  /** An association's official letter of withdrawal (G12.2), and what shows that it is dissolved (G12.1). */
  "withdrawal-letter",
  "dissolution-evidence",
  /** What an association shows to justify that it was absent (G12.4). */
  "absence-justification",
  /** The receipt of an association's declaration. */
  "declaration-receipt",
  /** A part of a candidacy's dossier (G4.7): its types are those that the call asks for. */
  "dossier-part",
]);
export type Purpose = z.infer<typeof Purpose>;

export const FileType = z.enum(["application/pdf", "image/jpeg", "image/png"]);
export type FileType = z.infer<typeof FileType>;

/** The largest file that is taken, in bytes: ten megabytes. */
export const LARGEST = 10_000_000;

const official = ["application/pdf", "image/jpeg", "image/png"] as const;

/**
 * What each purpose takes, and whom it is taken from. A letter on paper may be scanned or photographed; a judgment or a report
 * has several pages.
 */
export const purposes: Readonly<Record<Purpose, Readonly<{ types: readonly FileType[]; by: readonly Role[] }>>> = {
  "appointment-letter": { types: official, by: ["secretariat", "administration-member"] },
  "withdrawal-letter": { types: official, by: ["secretariat", "association", "civil-society-member"] },
  "dissolution-evidence": { types: ["application/pdf"], by: ["secretariat", "association", "civil-society-member"] },
  "absence-justification": { types: official, by: ["secretariat", "association", "civil-society-member"] },
  "declaration-receipt": { types: official, by: ["secretariat", "association"] },
  "dossier-part": { types: official, by: [] },
};

/** Whether someone of some roles may bring a file for a purpose. */
export const mayBring = (roles: readonly Role[], purpose: Purpose): boolean =>
  roles.some((role) => purposes[purpose].by.includes(role));

/** The SHA-256 of a file, in lower-case hexadecimal. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Why a file was refused. */
export const WhyRefused = z.enum([
  "not-its-type",
  "not-its-size",
  "not-its-hash",
  "never-came",
  /** It came when the call was closed (G4.7). */
  "too-late",
  /** A PDF that opens with a password only, or not at all. */
  "password",
  "not-readable",
  "threat",
  /** What can't be looked through for threats, and what wasn't, however often it was tried. */
  "not-scannable",
  "not-scanned",
]);
export type WhyRefused = z.infer<typeof WhyRefused>;

/** The part of a candidacy's dossier that a file is brought for (G4.7). */
export const PartOf = z.readonly(
  z.object({
    candidacy: z.ulid(),
    /** The place of the part in the call's list. */
    part: z.int(),
    /** The largest file that is taken for it, in bytes. */
    largest: z.int(),
    /** The call's close: from then on nothing counts. */
    closesAt: Instant,
  }),
);
export type PartOf = z.infer<typeof PartOf>;

const common = {
  id: z.ulid(),
  edition: CivilDate,
  purpose: Purpose,
  type: FileType,
  /** The id of the person whom it was asked of. */
  by: z.string(),
  since: Instant,
  of: z.optional(PartOf),
};

/** In bytes, and its hash: a plain form of a browser tells neither ahead. */
const told = { size: z.optional(z.int()), sha256: z.optional(Sha256) };

/** What was found of a file that came; older ones don't tell when that was. */
const found = {
  size: z.int(),
  sha256: Sha256,
  /** Which version of the object it is: no other is ever read. */
  version: z.string(),
  /** When it came, by the vault's own time. */
  cameAt: z.optional(Instant),
  /** How many pages it has, where it has pages. */
  pages: z.optional(z.int()),
};

/** How often it was put into the vault anew, so that it is looked at. */
const renewed = z.optional(z.int());

/**
 * A file that the vault waits for; one that was found to be what it was said to be, and is being looked through for threats; one
 * that was found to have none; or one that was refused.
 */
export const StoredFile = z.discriminatedUnion("stage", [
  z.object({ ...common, ...told, stage: z.literal("awaited"), renewed, lookAt: z.optional(Instant) }),
  z.object({ ...common, ...found, stage: z.literal("scanning"), renewed, lookAt: Instant }),
  z.object({ ...common, ...found, stage: z.literal("accepted") }),
  z.object({ ...common, ...told, stage: z.literal("refused"), cameAt: z.optional(Instant), why: WhyRefused }),
]);
export type StoredFile = z.infer<typeof StoredFile>;
export type AwaitedFile = Extract<StoredFile, { stage: "awaited" }>;
export type ScanningFile = Extract<StoredFile, { stage: "scanning" }>;
export type RefusedFile = Extract<StoredFile, { stage: "refused" }>;

/** Whether a file may be cited by an act, for what it was asked for and by whom it was asked of. */
export const isCitable = (file: StoredFile, purpose: Purpose, by: string): boolean =>
  file.stage === "accepted" && file.purpose === purpose && file.by === by;

type Reader = Readonly<{ person: string; roles: readonly Role[]; instant: Instant }>;

/**
 * Whether someone may know of a file: whoever it was asked of, and the secretariat, but of what candidates bring once the call is
 * closed only; to anyone else there is none.
 */
export const isKnownTo = ({ by, of }: StoredFile, { person, roles, instant }: Reader): boolean =>
  by === person || (roles.includes("secretariat") && (of === undefined || of.closesAt <= instant));
