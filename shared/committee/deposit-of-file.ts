import type { Deposit } from "#committee/candidacy";
import type { StoredFile } from "#committee/files";

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
