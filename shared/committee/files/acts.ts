import { type Instant, instantOf } from "#calendar/civil-date";
import type { AwaitedFile, PartOf, RefusedFile, StoredFile, WhyRefused } from "#committee/files/files";
import { isOfType } from "#committee/files/formats";
import type { Circumstances, Decision } from "#committee/kernel/decision";

/** What someone says of the file that they are about to bring; its size and SHA-256 where they can tell them. */
export type Announced = Pick<StoredFile, "purpose" | "type"> &
  Readonly<{
    size?: number | undefined;
    sha256?: string | undefined;
    /** For a part of a dossier: which, and what the file is called. */
    of?: PartOf;
    name?: string;
  }>;

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

const MINUTE = 60_000;
/**
 * How long the form is good for, how long a part that began to come in time may still be underway, and after how long nothing
 * was heard, in minutes.
 */
const [FORM, SLOW, PATIENCE] = [15, 15, 60];

const minutesAfter = (since: Instant, minutes: number): Instant => instantOf(Date.parse(since) + minutes * MINUTE);

/** When to look again at a file of which nothing is heard: an hour later. */
export const patientlyAfter = (instant: Instant): Instant => minutesAfter(instant, PATIENCE);

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

/** Until when the form by which a file comes is good: a quarter of an hour after it was asked for, however often it is given; for a part of a dossier no longer than the call is open. */
export const formEnds = ({ since, of }: Pick<StoredFile, "since" | "of">): Instant => {
  const ends = minutesAfter(since, FORM);
  return of ? earlier(ends, of.closesAt) : ends;
};

/** When to look for a file that nothing was heard of since it was asked for: after an hour; for a part of a dossier, a quarter of an hour after its form ended, for a slow line ends what it began. */
const firstLook = (file: AwaitedFile): Instant =>
  file.of ? minutesAfter(formEnds(file), SLOW) : patientlyAfter(file.since);

/** When to look at a file of which nothing was heard. */
export const missingAt = (file: StoredFile): Instant | undefined => {
  if (file.stage === "awaited") return file.lookAt ?? firstLook(file);
  return file.stage === "scanning" ? file.lookAt : undefined;
};

/** Waits for a file that was announced: what it is to be is settled before a byte of it comes; what it is called is bound, and shown to nobody else. */
export const awaitFile = (id: string, announced: Announced, circumstances: Circumstances): Decision<StoredFile> => {
  const { purpose, type, size, sha256, of, name } = announced;
  const { edition, by, instant } = circumstances;
  const told = { ...(size !== undefined && { size }), ...(sha256 !== undefined && { sha256 }) };
  const state = { id, edition: edition.inForceFrom, purpose, type, ...told, by, since: instant, ...(of && { of }) };
  return {
    state: { stage: "awaited", ...state },
    page: {
      act: "file-asked-for",
      rules: of ? ["G4.7"] : [],
      facts: { purpose, type, ...told, ...(of && { candidacy: of.candidacy, part: of.part }) },
      ...(name !== undefined && { reserved: { name } }),
    },
    letters: [],
  };
};

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
