import { civilDateAt, endOfDay } from "#calendar/legal-time";
import { rowOf } from "#committee/duties";
import type { Told } from "#committee/duties/board";
import { knownOf } from "#committee/kernel/known";
import { idIn } from "#committee/kernel/matter-key";
import type { DutyView } from "#contract/duties/duties";
import { articleOf } from "#guide/clause";

/** A duty as the contract tells it. */
export const toldDuty = ({
  name,
  about,
  heldOn,
  title,
  edition,
  since,
  reminded,
  explanations,
  ...duty
}: Told): DutyView => {
  const { rule } = rowOf(name);
  return {
    name,
    rule,
    article: articleOf(rule),
    about: { matter: about, id: idIn(about), ...knownOf({ heldOn, title }) },
    ...duty,
    instant: endOfDay(duty.on),
    explanations: explanations.map(({ words, at }) => ({ words, at, on: civilDateAt(at) })),
  };
};
