import { civilDateAt, endOfDay } from "#calendar/legal-time";
import type { Told } from "#committee/board";
import { rowOf } from "#committee/duties";
import type { DutyView } from "#contract/duties";
import { articleOf } from "#guide/clause";

/** The id in a matter's key. */
export const idIn = (matter: string): string => matter.slice(matter.indexOf("#") + 1);

/** A duty as the contract tells it. */
export const toldDuty = ({ name, about, heldOn, edition, since, reminded, explanations, ...duty }: Told): DutyView => {
  const { rule } = rowOf(name);
  return {
    name,
    rule,
    article: articleOf(rule),
    about: { matter: about, id: idIn(about), heldOn },
    ...duty,
    instant: endOfDay(duty.on),
    explanations: explanations.map(({ words, at }) => ({ words, at, on: civilDateAt(at) })),
  };
};
