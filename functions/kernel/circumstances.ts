import { Almanac } from "#calendar/almanac";
import { CivilDate } from "#calendar/civil-date";
import { firstAlmanac } from "#calendar/first-almanac";
import { civilDateAt } from "#calendar/legal-time";
import type { Circumstances } from "#committee/kernel/decision";
import type { Owes } from "#committee/kernel/owing";
import type { Office } from "#functions/kernel/offices";
import { almanacs, keyOf, MOROCCO } from "#functions/matters";
import { editionOn } from "#guide/editions";
import type { Found } from "#secretariat/register";

/** The almanac's key on the register. */
export const ALMANAC = keyOf(almanacs, MOROCCO);

/** What every decision is taken in: this instant and its day, the almanac on the register or else the one that ships. */
export const circumstancesOf = (
  { now }: Office,
  almanac: Found | undefined,
  { by, pinned, owes = [] }: Readonly<{ by: string; pinned?: string; owes?: Owes }>,
): Circumstances => {
  const instant = now();
  const today = civilDateAt(instant);
  return {
    instant,
    today,
    almanac: almanac ? Almanac.parse(almanac.state) : firstAlmanac(),
    edition: editionOn(pinned === undefined ? today : CivilDate.parse(pinned)),
    by,
    owes,
  };
};

/** The day it is in Morocco. */
export const todayOf = ({ now }: Pick<Office, "now">): CivilDate => civilDateAt(now());
