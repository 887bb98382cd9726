import type { ScanningFile } from "#committee/files/files";
import { type Outcome, settleScan } from "#committee/files/scans";
import { hasBytes } from "#functions/files/arrived";
import { type Checked, checkFile } from "#functions/files/check";
import { fileOf, type Standing, settleFile } from "#functions/files/settle";
import { vaultKey } from "#functions/files/vault-key";
import type { CheckOffice } from "#functions/kernel/offices";

/** That a version of a file was looked through for threats, and what that came to; the first that stands, where none is named. */
type Told = Readonly<{ id: string; outcome: Outcome; version?: string | undefined }>;

/** The version that was looked through, if its bytes are those that were found when the file came. */
const versionOf = async (office: CheckOffice, file: ScanningFile, version?: string): Promise<string | undefined> => {
  const scanned = version ?? (await office.vault.first(vaultKey(file.id)));
  const isFound =
    scanned === file.version || (scanned && (await hasBytes(office, { id: file.id, version: scanned }, file.sha256)));
  return isFound ? scanned : undefined;
};

const settle = async (office: CheckOffice, { before, file }: Standing<ScanningFile>, told: Told): Promise<Checked> => {
  const version = await versionOf(office, file, told.version);
  if (version === undefined) return "nothing-due";
  return settleFile(office, { before, file }, (at) => settleScan(file, { outcome: told.outcome, version }, at));
};

/**
 * Takes down what looking through a file for threats came to. Where that is told before the file itself was looked at, this is done
 * first; told of other bytes than those, it changes nothing.
 */
export const takeScan = async (office: CheckOffice, told: Told): Promise<Checked> => {
  if ((await checkFile(office, told.id)) === "overtaken") return "overtaken";
  const standing = await fileOf(office, told.id);
  return standing?.file.stage === "scanning"
    ? settle(office, { before: standing.before, file: standing.file }, told)
    : "nothing-due";
};
