import { type Instant, instantOf } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/decision";
import { isOfType } from "#committee/file-types";
import type { StoredFile } from "#committee/files";

/** A file that is waited for. */
export type AwaitedFile = Extract<StoredFile, { stage: "awaited" }>;
type Refused = Extract<StoredFile, { stage: "refused" }>;

/** What someone says of the file that they are about to bring. */
export type Announced = Pick<StoredFile, "purpose" | "type" | "size" | "sha256">;

/** One version of what arrived: what the vault says of it, and what its bytes are. */
export type Arrived = Readonly<{
  version: string;
  bytes: Uint8Array;
  /** The SHA-256 of the bytes, in lower-case hexadecimal: as we find it, and as the vault took it down, if it did. */
  sha256: string;
  recorded: string | undefined;
}>;

const MINUTE = 60_000;
/** How long the form is good for, and after how long what hasn't come is waited for no more, in minutes. */
const [FORM, PATIENCE] = [15, 60];

const minutesAfter = (since: Instant, minutes: number): Instant => instantOf(Date.parse(since) + minutes * MINUTE);

/** Until when the form by which a file comes is good: a quarter of an hour after it was asked for, however often it is given. */
export const formEnds = ({ since }: Pick<StoredFile, "since">): Instant => minutesAfter(since, FORM);

/** When to look for a file of which nothing was heard: an hour after it was asked for. */
export const missingAt = (file: StoredFile): Instant | undefined =>
  file.stage === "awaited" ? minutesAfter(file.since, PATIENCE) : undefined;

/** Waits for a file that was announced: its type, size and SHA-256 are settled before a byte of it comes. */
export const awaitFile = (id: string, announced: Announced, circumstances: Circumstances): Decision<StoredFile> => {
  const { purpose, type, size, sha256 } = announced;
  const { edition, by, instant } = circumstances;
  return {
    state: { stage: "awaited", id, edition: edition.inForceFrom, purpose, type, size, sha256, by, since: instant },
    page: { act: "file-asked-for", rules: [], facts: { purpose, type, size, sha256 } },
    letters: [],
  };
};

const faultOf = ({ type, size, sha256 }: AwaitedFile, arrived: Arrived): Refused["why"] | undefined => {
  const { recorded = sha256 } = arrived;
  if (arrived.bytes.length !== size) return "not-its-size";
  if (arrived.sha256 !== sha256 || recorded !== sha256) return "not-its-hash";
  return isOfType(arrived.bytes, type) ? undefined : "not-its-type";
};

const refuse = (
  file: AwaitedFile,
  why: Refused["why"],
  found: Readonly<Record<string, string | number>> = {},
): Decision<StoredFile> => ({
  state: { ...file, stage: "refused", why },
  page: { act: "file-refused", rules: [], facts: { why, ...found } },
  letters: [],
});

/**
 * Looks at what arrived for a file: accepted where it is what it was said to be, and then this version is the one that is read;
 * refused for good where it isn't.
 */
export const lookAtArrival = (file: AwaitedFile, arrived: Arrived): Decision<StoredFile> => {
  const why = faultOf(file, arrived);
  const { version, sha256, bytes } = arrived;
  const found = { sha256, size: bytes.length, version };
  if (why) return refuse(file, why, found);
  return {
    state: { ...file, stage: "accepted", version },
    page: { act: "file-accepted", rules: [], facts: { type: file.type, ...found } },
    letters: [],
  };
};

/** Waits no longer for a file that didn't come in its time; nothing where it may come still. */
export const giveUp = (
  file: StoredFile,
  { instant }: Pick<Circumstances, "instant">,
): Decision<StoredFile> | undefined => {
  const due = missingAt(file);
  return file.stage === "awaited" && due !== undefined && due <= instant ? refuse(file, "never-came") : undefined;
};
