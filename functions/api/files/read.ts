import { instantOf } from "#calendar/civil-date";
import type { FileType } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { fileMatter } from "#committee/files/matter";
import { fileRoutes } from "#contract/files/files";
import { fileFor } from "#functions/api/files/told";
import { haltUnlessInOrder } from "#functions/api/kernel/act";
import { opened } from "#functions/api/kernel/asked";
import { endpoint } from "#functions/api/kernel/endpoint";
import { vaultKey } from "#functions/files/vault-key";

/** How long a link is good for, in seconds: to follow it, and no longer. */
const GOOD = 120;

const extensions: Readonly<Record<FileType, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
};

/** The version that was looked at, and no other, to be saved under a name of ours: what a file was called is not kept. */
export const readFile = endpoint(fileRoutes.readFile, async (office, call) => {
  const { file, standing } = await fileFor(office, call, call.params.id);
  haltUnlessInOrder(standing, call, { kind: files, state: file });
  const { id, type, purpose, version } = opened(file, fileMatter.acts.readFile);
  const name = `${purpose}-${id}.${extensions[type]}`;
  const from = office.now();
  const expires = instantOf(Date.parse(from) + GOOD * 1_000);
  const url = await office.vault.link({ key: vaultKey(id), version, name, type, from, seconds: GOOD });
  return { body: { url, expires } };
});
