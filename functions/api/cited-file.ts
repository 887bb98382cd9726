import { isCitable, type Purpose, StoredFile } from "#committee/files/files";
import { unreadableAt } from "#functions/api/unreadable";
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
