import { type Instant, instantOf } from "#calendar/civil-date";
import { refuseFile } from "#committee/files/arrivals";
import { missingAt, patientlyAfter } from "#committee/files/asked";
import type { AwaitedFile, ScanningFile, StoredFile } from "#committee/files/files";
import type { Circumstances, Decision } from "#committee/kernel/decision";

/** What looking through a file for threats came to. */
export type Outcome = "clean" | "threat" | "not-scannable" | "failed";

/** Of which version that is told, which has the bytes that were found. */
export type Scanned = Readonly<{ outcome: Outcome; version: string }>;

/** How often a file is put into the vault anew before it is given up. */
const TIMES = 3;

/** After how many milliseconds what failed is tried again. */
const REST = 5 * 60_000;

type At = Pick<Circumstances, "instant">;
type Pending = AwaitedFile | ScanningFile;

const accept = (
  { lookAt: _lookAt, renewed: _renewed, ...file }: ScanningFile,
  version: string,
): Decision<StoredFile> => ({
  state: { ...file, stage: "accepted", version },
  page: {
    act: "file-accepted",
    rules: file.of ? ["G4.7"] : [],
    facts: {
      ...{ type: file.type, sha256: file.sha256, size: file.size, version },
      ...(file.cameAt && { cameAt: file.cameAt }),
      ...(file.pages !== undefined && { pages: file.pages }),
    },
  },
  letters: [],
});

const soon = (instant: Instant): Instant => instantOf(Date.parse(instant) + REST);

/** Whether a file was put into the vault anew as often as it may be. */
export const isSpent = ({ renewed }: Pending): boolean => renewed === TIMES;

const giveUpScanning = (file: ScanningFile): Decision<StoredFile> =>
  refuseFile(file, "not-scanned", { version: file.version });

const tryAgain = (file: ScanningFile, version: string, { instant }: At): Decision<StoredFile> =>
  isSpent(file)
    ? giveUpScanning(file)
    : {
        state: { ...file, lookAt: soon(instant) },
        page: { act: "file-not-scanned", rules: [], facts: { version } },
        letters: [],
      };

/** Takes a file that has no threats in it; refuses for good one that has, or that can't be looked through; tries again where that failed. */
export const settleScan = (file: ScanningFile, { outcome, version }: Scanned, at: At): Decision<StoredFile> => {
  if (outcome === "clean") return accept(file, version);
  return outcome === "failed" ? tryAgain(file, version, at) : refuseFile(file, outcome, { version });
};

const isDue = (file: StoredFile, { instant }: At): boolean => (missingAt(file) ?? "9999") <= instant;

/** Waits no longer for a file that didn't come in its time; nothing where it may come still. */
export const giveUp = (file: AwaitedFile, at: At): Decision<StoredFile> | undefined =>
  isDue(file, at) ? refuseFile(file, "never-came") : undefined;

/**
 * Has a file that is there, and of which nothing is heard, put into the vault anew, so that it is looked at after all; gives it up
 * where that was done three times. Nothing where it may still be heard of.
 */
export const renewFile = (file: Pending, at: At): Decision<StoredFile> | undefined => {
  if (!isDue(file, at)) return undefined;
  if (isSpent(file)) return file.stage === "scanning" ? giveUpScanning(file) : refuseFile(file, "not-readable");
  const renewed = (file.renewed ?? 0) + 1;
  return {
    state: { ...file, renewed, lookAt: patientlyAfter(at.instant) },
    page: { act: "file-put-anew", rules: [], facts: { times: renewed } },
    letters: [],
  };
};
