import { endOfDay } from "#calendar/legal-time";
import { dueSoon } from "#committee/board";
import { rowOf } from "#committee/duties";
import * as contract from "#contract/due";
import { endpoint } from "#functions/api/endpoint";
import { standingOf } from "#functions/api/standing";
import { todayOf } from "#functions/circumstances";
import { dutiesOn } from "#functions/duties";

const idIn = (matter: string): string => matter.slice(matter.indexOf("#") + 1);

/** Rights and duties are read at once. */
export const readDue = endpoint(contract.readDue, async (office, call) => {
  const [, duties] = await Promise.all([standingOf(office, call, []), dutiesOn(office.register)]);
  const due = dueSoon(duties, todayOf(office)).map(({ name, about, heldOn, on, standing }) => ({
    matter: about,
    meeting: { id: idIn(about), heldOn },
    what: name,
    on,
    instant: endOfDay(on),
    rule: rowOf(name).rule,
    late: standing === "overdue",
  }));
  return { body: { due } };
});
