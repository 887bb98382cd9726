import { type Instant, instantOf } from "#calendar/civil-date";
import type { AwaitedFile, PartOf, StoredFile } from "#committee/files/files";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { granted, type Ruling } from "#guide/rule";

/** What someone says of the file that they are about to bring; its size and SHA-256 where they can tell them. */
export type Announced = Pick<StoredFile, "purpose" | "type"> &
  Readonly<{
    size?: number | undefined;
    sha256?: string | undefined;
    /** For a part of a dossier: which, and what the file is called. */
    of?: PartOf;
    name?: string;
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

/** Asks for a file: nothing in the guide stands in its way. */
export const askForFile = (
  id: string,
  announced: Announced,
  circumstances: Circumstances,
): Ruling<Decision<StoredFile>> => granted(awaitFile(id, announced, circumstances));
