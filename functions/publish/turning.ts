import { type CivilDate, yearOf } from "#calendar/civil-date";
import { yearsTurned } from "#committee/duties/years";
import type { DocumentName } from "#committee/kernel/document-name";
import { turnedBy } from "#committee/publication/documents";
import type { PublishOffice } from "#functions/kernel/offices";
import { meetingsSince } from "#functions/publish/public-meetings";
import { seenBy } from "#functions/publish/seen";
import { dutiesOpen } from "#functions/readers/duties";

/** The documents that the days since one have changed by themselves. */
export const turnedSince = async (
  office: PublishOffice,
  from: CivilDate,
  to: CivilDate,
): Promise<readonly DocumentName[]> => {
  const register = seenBy(office, () => undefined);
  const [meetings, duties] = await Promise.all([meetingsSince(register, from), dutiesOpen(register, to, yearOf(from))]);
  return turnedBy({ meetings, boards: yearsTurned(duties, from, to) }, from, to);
};
