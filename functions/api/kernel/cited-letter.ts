import { checkCited } from "#functions/api/kernel/cited-file";
import type { ApiOffice } from "#functions/kernel/offices";

type Citing = Readonly<{ body: Readonly<{ letter?: string | undefined }>; subject: string | undefined }>;

/** The official letter that an appointment cites, if it cites one, must be there and have been brought by who calls. */
export const checkLetter = (office: ApiOffice, { body: { letter }, subject = "" }: Citing): Promise<void> =>
  checkCited(office, letter, { purpose: "appointment-letter", by: subject, place: "letter" });
