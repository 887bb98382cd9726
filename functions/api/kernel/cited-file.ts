import { isCitable, type Purpose, StoredFile } from "#committee/files/files";
import { files } from "#committee/files/kind";
import { keyOf } from "#committee/kernel/kind";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import type { ApiOffice } from "#functions/kernel/offices";
import type { Found } from "#secretariat/register";

type Citing = Readonly<{
  purpose: Purpose;
  by: string;
  /** Who else may have brought it: whoever the act is about. */
  or?: readonly string[];
  place: string;
}>;

/** A file that an act cites: accepted, for this purpose, and brought by the caller; any other is told as unreadable at its place. */
export const citedFile = (found: Found | undefined, { purpose, by, or = [], place }: Citing): StoredFile => {
  const file = StoredFile.safeParse(found?.state).data;
  if (file && [by, ...or].some((one) => isCitable(file, purpose, one))) return file;
  throw unreadableAt(place, "no-such-file");
};

/** The same of a file that hasn't been read yet; where none is cited, there is nothing to check. */
export const checkCited = async ({ register }: ApiOffice, file: string | undefined, citing: Citing): Promise<void> => {
  if (file === undefined) return;
  const key = keyOf(files, file);
  citedFile((await register.load([key])).get(key), citing);
};
