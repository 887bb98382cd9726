import { missingAt } from "#committee/files/asked";
import { StoredFile } from "#committee/files/files";
import { fileMatter } from "#committee/files/matter";
import type { Kind } from "#committee/kernel/kind";

/** Files are found by the acts that cite them. */
export const files: Kind<StoredFile> = {
  name: fileMatter.name,
  schema: StoredFile,
  sortedBy: ({ since }) => since,
  lookAt: missingAt,
};
