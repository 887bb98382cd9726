import { isCitable, type Purpose, StoredFile } from "#committee/files";
import { unreadableAt } from "#functions/api/unreadable";
import type { Found } from "#secretariat/register";

/** A file that an act cites: accepted, for this purpose, and brought by the caller; any other is told as unreadable at its place. */
export const citedFile = (
  found: Found | undefined,
  { purpose, by, place }: Readonly<{ purpose: Purpose; by: string; place: string }>,
): StoredFile => {
  const file = StoredFile.safeParse(found?.state).data;
  if (file === undefined || !isCitable(file, purpose, by)) throw unreadableAt(place, "no-such-file");
  return file;
};
