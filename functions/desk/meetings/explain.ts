import { boardOf, type Told } from "#committee/board";
import { mayBeExplained } from "#committee/explanations";
import * as contract from "#contract/duties";
import { explainDuty } from "#functions/api/duties/explain";
import { toldDuty } from "#functions/api/duties/told";
import { Problem } from "#functions/api/problem";
import { readAs } from "#functions/api/unreadable";
import type { At, FormOn } from "#functions/desk/meetings/form-page";
import { dutiesOn, isDuty } from "#functions/duties";
import { keyOf, meetings } from "#functions/matters";
import { explainPage } from "#pages/desk/explain";

const { params } = contract.explainDuty;

const dutyIn = async ({ office, visit, scene }: At): Promise<Told> => {
  const { id, name, on } = readAs(params, visit.params);
  const duties = await dutiesOn(office.register);
  const found = boardOf(duties, scene.circumstances.today).find(isDuty({ about: keyOf(meetings, id), name, on }));
  if (found === undefined) throw new Problem("unknown");
  return found;
};

/** Why a duty of a meeting was missed or met late. */
export const explaining: FormOn<typeof contract.explainDuty, Told> = {
  act: "explainDuty",
  endpoint: explainDuty,
  also: dutyIn,
  first: () => ({}),
  isDone: (duty) => !mayBeExplained(duty),
  draw: (formed, duty) => explainPage(formed, toldDuty(duty)),
  done: "explained",
};
