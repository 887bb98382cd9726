import { Candidacy, type Deposit, type PreparedCandidacy } from "#committee/candidacies/candidacy";
import { depositAfter } from "#committee/candidacies/deposit-of-file";
import { noteDeposit } from "#committee/candidacies/deposits";
import type { StoredFile } from "#committee/files/files";
import { circumstancesOf } from "#functions/kernel/circumstances";
import type { Office } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { candidacies, keyOf } from "#functions/matters";
import type { Entry, Found } from "#secretariat/register";

/** The candidacy that a file was brought for, and what stands on it of the file. */
export type Dossier = Readonly<{ before: Found; candidacy: PreparedCandidacy; deposit: Deposit }>;

/** The candidacy that a file was brought for, while it is prepared and knows of the file; a file whose candidacy is gone goes on alone. */
export const dossierOf = async ({ register }: Office, { id, of }: StoredFile): Promise<Dossier | undefined> => {
  if (of === undefined) return undefined;
  const key = keyOf(candidacies, of.candidacy);
  const before = (await register.load([key])).get(key);
  const candidacy = Candidacy.safeParse(before?.state).data;
  if (before === undefined || candidacy?.stage !== "preparing") return undefined;
  const deposit = candidacy.deposits.find(({ file }) => file === id);
  return deposit && { before, candidacy, deposit };
};

/** What becomes of a candidacy with a file of it that has come to another stage; `head` is that of the file's own journal then. */
export const alongFile = (office: Office, dossier: Dossier, file: StoredFile, head: string): Entry => {
  const { before, candidacy, deposit } = dossier;
  const { id, edition } = candidacy;
  const circumstances = circumstancesOf(office, undefined, { by: "clock", pinned: edition, owes: before.owes });
  const decision = noteDeposit(candidacy, depositAfter(deposit, file, head));
  return entryFor(office, { kind: candidacies, id, before }, decision, circumstances);
};
