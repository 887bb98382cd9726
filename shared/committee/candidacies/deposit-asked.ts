import type { Deposit, PreparedCandidacy } from "#committee/candidacies/candidacy";
import { noteDeposit } from "#committee/candidacies/deposits";
import type { Circumstances, Decision } from "#committee/kernel/decision";

/** How many files may be asked for on one candidacy: so many that with each of them told at its longest, the candidacy is one item of the register still. */
const MOST_DEPOSITS = 200;

/** Whether a candidacy takes another file. */
export const hasRoom = ({ deposits }: PreparedCandidacy): boolean => deposits.length < MOST_DEPOSITS;

/** Takes down on a candidacy that a file is asked for (G4.7). */
export const askForDeposit = (
  candidacy: PreparedCandidacy,
  asked: Pick<Deposit, "file" | "part" | "name" | "type" | "size" | "sha256">,
  { instant }: Pick<Circumstances, "instant">,
): Decision<PreparedCandidacy> => noteDeposit(candidacy, { ...asked, askedAt: instant, stage: "awaited" });
