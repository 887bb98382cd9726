import type { Deposit, PreparedCandidacy } from "#committee/candidacies/candidacy";
import { noteDeposit } from "#committee/candidacies/deposits";
import { whileOpen } from "#committee/candidacies/while-open";
import { type Announced, awaitFile } from "#committee/files/asked";
import type { StoredFile } from "#committee/files/files";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Ruling } from "#guide/rule";

/** How many files may be asked for on one candidacy: so many that with each of them told at its longest, the candidacy is one item of the register still. */
const MOST_DEPOSITS = 200;

/** Whether a candidacy takes another file. */
export const hasRoom = ({ deposits }: PreparedCandidacy): boolean => deposits.length < MOST_DEPOSITS;

/** A file that is brought for a part: what it is called, as it was told, and what it is to be. */
export type AskedDeposit = Pick<Deposit, "part" | "name" | "type" | "size" | "sha256">;

/** Waits for a file that is brought for a part of a dossier, up to the largest that is taken, while the call is open (G4.7). */
export const askForDeposit = (
  id: string,
  { candidacy, asked, largest }: Readonly<{ candidacy: PreparedCandidacy; asked: AskedDeposit; largest: number }>,
  circumstances: Circumstances,
): Ruling<Decision<StoredFile>> => {
  const { part, ...told } = asked;
  const { id: of, closesAt } = candidacy;
  const announced: Announced = { purpose: "dossier-part", ...told, of: { candidacy: of, part, largest, closesAt } };
  return whileOpen(candidacy, circumstances, () => awaitFile(id, announced, circumstances));
};

/** Takes down on a candidacy that a file is asked for (G4.7). */
export const noteAsked = (
  candidacy: PreparedCandidacy,
  asked: AskedDeposit & Pick<Deposit, "file">,
  { instant }: Pick<Circumstances, "instant">,
): Decision<PreparedCandidacy> => noteDeposit(candidacy, { ...asked, askedAt: instant, stage: "awaited" });
