import { lookAtArrival } from "#committee/files/arrivals";
import type { AwaitedFile } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { keyOf } from "#committee/kernel/kind";
import { arrivedAs } from "#functions/files/arrived";
import { fileOf, type Standing, settleFile } from "#functions/files/settle";
import { vaultKey } from "#functions/files/vault-key";
import type { CheckOffice } from "#functions/kernel/offices";

/** What a check came to: it was decided now, another came first, or there was nothing to decide. */
export type Checked = "done" | "overtaken" | "nothing-due";

const lookAt = async (office: CheckOffice, { before, file }: Standing<AwaitedFile>): Promise<Checked> => {
  const version = await office.vault.first(vaultKey(file.id));
  const arrived = version && (await arrivedAs(office, { id: file.id, version }, file.type));
  if (!arrived) return "nothing-due";
  return settleFile(office, { before, file }, (circumstances) => lookAtArrival(file, arrived, circumstances));
};

/**
 * Checks what came of a file, if the file is awaited still: the first version that stands is what is looked at, and nothing that
 * comes after changes what is read. What was refused is erased, however often it comes.
 */
export const checkFile = async (office: CheckOffice, id: string): Promise<Checked> => {
  const standing = await fileOf(office, id);
  if (standing === undefined) office.log.error("no such file", { matter: keyOf(files, id) });
  if (standing?.file.stage === "refused") await office.vault.erase(vaultKey(id));
  return standing?.file.stage === "awaited"
    ? lookAt(office, { before: standing.before, file: standing.file })
    : "nothing-due";
};
