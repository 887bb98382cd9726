import { civilDateAt, endOfDay } from "#calendar/legal-time";
import type { Told } from "#committee/board";
import { rowOf } from "#committee/duties";
import { knownOf } from "#committee/known";
import { idIn } from "#committee/matter-key";
import type { DutyView } from "#contract/duties";
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
