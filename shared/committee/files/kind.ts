import { missingAt } from "#committee/file-acts";
import { StoredFile } from "#committee/files";
import type { Kind } from "#committee/kernel/kind";

/** Files are found by the acts that cite them. */
export const files: Kind<StoredFile> = {
  name: "FILE",
  schema: StoredFile,
  sortedBy: ({ since }) => since,
  lookAt: missingAt,
};
