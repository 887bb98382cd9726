import type { Instant } from "#calendar/civil-date";
import { patientlyAfter } from "#committee/files/asked";
import type { AwaitedFile, RefusedFile, StoredFile, WhyRefused } from "#committee/files/files";
import { isOfType } from "#committee/files/formats";
import type { Circumstances, Decision } from "#committee/kernel/decision";

/** How many pages a PDF has, or why that can't be told. */
export type Paged = Readonly<{ pages: number }> | "password" | "not-readable";

/** One version of what arrived: what the vault says of it, and what its bytes are. */
export type Arrived = Readonly<{
  version: string;
  bytes: Uint8Array;
  /** The SHA-256 of the bytes, in lower-case hexadecimal: as we find it, and as the vault took it down, if it did. */
  sha256: string;
  recorded: string | undefined;
  /** When it came, by the vault's own time. */
  cameAt: Instant;
  /** What a PDF shows once it is opened. */
  paged?: Paged | undefined;
}>;

const isOfSize = ({ size, of }: AwaitedFile, length: number): boolean =>
  size === undefined ? of !== undefined && length > 0 && length <= of.largest : length === size;

const faultOf = (file: AwaitedFile, arrived: Arrived): WhyRefused | undefined => {
  const { bytes, sha256, recorded = sha256, paged } = arrived;
  if (file.of && arrived.cameAt >= file.of.closesAt) return "too-late";
  if (!isOfSize(file, bytes.length)) return "not-its-size";
  if (sha256 !== (file.sha256 ?? sha256) || recorded !== sha256) return "not-its-hash";
  if (!isOfType(bytes, file.type)) return "not-its-type";
  return typeof paged === "string" ? paged : undefined;
};

/** Refuses a file for good, with what was found of it if anything was. */
export const refuseFile = (
  { id, edition, purpose, type, size, sha256, by, since, of }: StoredFile,
  why: WhyRefused,
  found: Readonly<Record<string, string | number>> = {},
): Decision<RefusedFile> => {
  const told = { ...(size !== undefined && { size }), ...(sha256 !== undefined && { sha256 }), ...(of && { of }) };
  return {
    state: { stage: "refused", id, edition, purpose, type, ...told, by, since, why },
    page: { act: "file-refused", rules: of ? ["G4.7"] : [], facts: { why, ...found } },
    letters: [],
  };
};

/**
 * Looks at what arrived for a file: where it is what it was said to be, this version is the one that is looked through for threats
 * next; it is refused for good where it isn't.
 */
export const lookAtArrival = (
  file: AwaitedFile,
  arrived: Arrived,
  { instant }: Pick<Circumstances, "instant">,
): Decision<StoredFile> => {
  const why = faultOf(file, arrived);
  const { version, sha256, bytes, cameAt, paged } = arrived;
  const size = bytes.length;
  const pages = typeof paged === "object" ? paged : {};
  const found = { sha256, size, version, cameAt, ...pages };
  if (why) return refuseFile(file, why, found);
  const { renewed: _renewed, ...known } = file;
  return {
    state: { ...known, stage: "scanning", ...found, lookAt: patientlyAfter(instant) },
    page: { act: "file-came", rules: file.of ? ["G4.7"] : [], facts: { type: file.type, ...found } },
    letters: [],
  };
};
