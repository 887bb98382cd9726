import type { Circumstances } from "#committee/kernel/decision";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { Office } from "#functions/kernel/offices";

/** The circumstances in which anyone may ask the calendar, and the version of the almanac where one is on the register: one call. */
export const asAnyone = async (
  office: Office,
): Promise<Readonly<{ circumstances: Circumstances; version: number | undefined }>> => {
  const kept = (await office.register.load([ALMANAC])).get(ALMANAC);
  return { circumstances: circumstancesOf(office, kept, { by: "anyone" }), version: kept?.version };
};
