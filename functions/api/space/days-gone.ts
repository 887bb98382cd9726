import type { CivilDate } from "#calendar/civil-date";
import type { Declaration } from "#committee/space/association";
import { unreadableAt } from "#functions/api/unreadable";

/** Refuses a declaration that names a day that is yet to come. */
export const refuseDaysToCome = (
  { since, receipt }: Pick<Declaration, "since" | "receipt">,
  today: CivilDate,
): void => {
  if (since !== undefined && since > today) throw unreadableAt("since", "yet-to-come");
  if (receipt !== undefined && receipt.date > today) throw unreadableAt("receipt", "yet-to-come");
};
