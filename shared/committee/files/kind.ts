import { missingAt } from "#committee/files/acts";
import { StoredFile } from "#committee/files/files";
import type { Kind } from "#committee/kernel/kind";

/** Files are found by the acts that cite them. */
export const files: Kind<StoredFile> = {
  name: "FILE",
  schema: StoredFile,
  sortedBy: ({ since }) => since,
  lookAt: missingAt,
};
