import type { Deposit, PreparedCandidacy } from "#committee/candidacies/candidacy";
import { depositOf } from "#committee/candidacies/completeness";
import type { DepositReceipt, DepositRefused } from "#committee/candidacies/deposit-letters";
import { namedCandidacy } from "#committee/candidacies/named";
import type { StoredFile } from "#committee/files/files";

/** A deposit as its file stands now; `head` is that of the file's own journal, which is the receipt once the file is accepted. */
export const depositAfter = (deposit: Deposit, file: StoredFile, head: string): Deposit => {
  const { stage, size, sha256 } = file;
  const cameAt = "cameAt" in file ? file.cameAt : undefined;
  const pages = "pages" in file ? file.pages : undefined;
  return {
    ...deposit,
    stage,
    ...(size !== undefined && { size }),
    ...(sha256 !== undefined && { sha256 }),
    ...(cameAt !== undefined && { cameAt }),
    ...(pages !== undefined && { pages }),
    ...(file.stage === "refused" && { why: file.why }),
    ...(stage === "accepted" && { head }),
  };
};

/**
 * What is owed to who brought a file for a part of a dossier: its receipt once it is accepted; word of why, where it is refused.
 * Nothing where another took its place meanwhile and it never came.
 */
export const wordOfDeposit = (
  candidacy: PreparedCandidacy,
  { name, part: place }: Deposit,
  file: StoredFile,
): readonly (DepositReceipt | DepositRefused)[] => {
  const part = candidacy.parts[place]?.name;
  if (part === undefined) return [];
  const about = { to: `PERSON#${file.by}`, candidacy: namedCandidacy(candidacy), file: file.id, part, name } as const;
  if (file.stage === "accepted" && file.cameAt !== undefined) {
    const { size, sha256, cameAt, pages } = file;
    return [{ letter: "deposit-receipt", ...about, size, sha256, cameAt, ...(pages !== undefined && { pages }) }];
  }
  if (file.stage !== "refused") return [];
  const isReplaced = file.why === "never-came" && depositOf(candidacy.deposits, place) !== undefined;
  return isReplaced ? [] : [{ letter: "deposit-refused", ...about, why: file.why }];
};
