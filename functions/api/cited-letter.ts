import { citedFile } from "#functions/api/cited-file";
import type { ApiOffice } from "#functions/kernel/offices";
import { files, keyOf } from "#functions/matters";

type Citing = Readonly<{ body: Readonly<{ letter?: string | undefined }>; subject: string | undefined }>;

/** The official letter that an appointment cites, if it cites one, must be there and have been brought by who calls. */
export const checkLetter = async (
  { register }: ApiOffice,
  { body: { letter }, subject = "" }: Citing,
): Promise<void> => {
  if (letter === undefined) return;
  const key = keyOf(files, letter);
  citedFile((await register.load([key])).get(key), { purpose: "appointment-letter", by: subject, place: "letter" });
};
