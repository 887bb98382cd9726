import type { CivilDate } from "#calendar/civil-date";
import { endOfDay } from "#calendar/legal-time";
import { rowOf } from "#committee/duties";
import { dueSoon } from "#committee/duties/board";
import type { Duty } from "#committee/kernel/duty";
import { knownOf } from "#committee/kernel/known";
import { idIn } from "#committee/kernel/matter-key";
import type * as contract from "#contract/duties/due";
import { dueRoutes } from "#contract/duties/due";
import { type Call, endpoint } from "#functions/api/kernel/endpoint";
import { standingOf } from "#functions/api/kernel/standing";
import { todayOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { dutiesOpen } from "#functions/readers/duties";
import { articleOf } from "#guide/clause";

/** This year's duties and what waits of any other, for who may follow what is due: rights and duties are read at once. */
export const dutiesNow = async (office: ApiOffice, call: Call): Promise<readonly Duty[]> => {
  const [, duties] = await Promise.all([standingOf(office, call, []), dutiesOpen(office.register, todayOf(office))]);
  return duties;
};

/** What is late and what is due soon, as the contract tells it. */
export const dueOf = (duties: readonly Duty[], today: CivilDate): readonly contract.DueView[] =>
  dueSoon(duties, today).map(({ name, about, on, standing, ...duty }) => ({
    about: { matter: about, id: idIn(about), ...knownOf(duty) },
    what: name,
    on,
    instant: endOfDay(on),
    rule: rowOf(name).rule,
    article: articleOf(rowOf(name).rule),
    late: standing === "overdue",
  }));

export const readDue = endpoint(dueRoutes.readDue, async (office, call) => ({
  body: { due: [...dueOf(await dutiesNow(office, call), todayOf(office))] },
}));
