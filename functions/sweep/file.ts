import type { AwaitedFile, ScanningFile } from "#committee/files/files";
import { giveUp, isSpent, renewFile } from "#committee/files/scans";
import { idIn } from "#committee/kernel/matter-key";
import { fileOf, type Standing, settleFile } from "#functions/files/settle";
import { vaultKey } from "#functions/files/vault-key";
import type { Look } from "#functions/kernel/look";
import type { SweepOffice } from "#functions/kernel/offices";

const isPending = (standing: Standing): standing is Standing<AwaitedFile | ScanningFile> =>
  standing.file.stage === "awaited" || standing.file.stage === "scanning";

/** The version that is there of a file: the one that was found, or the first that came, if any did. */
const versionOf = async ({ vault }: SweepOffice, file: AwaitedFile | ScanningFile): Promise<string | undefined> =>
  file.stage === "scanning" ? file.version : vault.first(vaultKey(file.id));

const renew = async (
  office: SweepOffice,
  { before, file }: Standing<AwaitedFile | ScanningFile>,
  version: string,
): ReturnType<Look> => {
  const outcome = await settleFile(office, { before, file }, (at) => renewFile(file, at));
  if (outcome === "done" && !isSpent(file))
    await office.vault.anew({ key: vaultKey(file.id), version, type: file.type });
  return outcome;
};

/**
 * Looks for a file of which nothing was heard: where it came all the same it is put into the vault anew, so that all is told once
 * more of it; else it is waited for no longer. What came is never opened here: that could end the look at all the rest.
 */
export const lookAtFile: Look = async (office, key) => {
  const standing = await fileOf(office, idIn(key));
  if (standing === undefined || !isPending(standing)) return "nothing-due";
  const { before, file } = standing;
  const version = await versionOf(office, file);
  if (version !== undefined) return renew(office, standing, version);
  return file.stage === "awaited" ? settleFile(office, { before, file }, (at) => giveUp(file, at)) : "nothing-due";
};
