import { boardOf } from "#committee/duties/board";
import { explainDuty as explaining, mayBeExplained } from "#committee/duties/explanations";
import { dutyRoutes } from "#contract/duties/duties";
import { owners } from "#functions/api/duties/owners";
import { toldDuty } from "#functions/api/duties/told";
import { endpoint } from "#functions/api/kernel/endpoint";
import { Problem } from "#functions/api/kernel/problem";
import { todayOf } from "#functions/kernel/circumstances";
import { dutiesFor, isDuty } from "#functions/readers/duties";

/** Explained on the journal of the matter that the duty is about. */
export const explainDuty = endpoint(dutyRoutes.explainDuty, async (office, call) => {
  const { kind, id, name, on } = call.params;
  const key = { about: `${kind}#${id}`, name, on };
  const isThis = isDuty(key);
  const { matter } = await owners[kind](office, call, { id, key }, (state, circumstances, duties) => {
    const duty = boardOf(duties, circumstances.today).find(isThis);
    if (duty === undefined) return "unknown";
    return mayBeExplained(duty)
      ? { allowed: true, value: explaining(state, { duty, ...call.body }, circumstances) }
      : "not-at-this-stage";
  });
  const told = boardOf(await dutiesFor(office.register, key), todayOf(office)).find(isThis);
  if (told === undefined) throw new Problem("unknown");
  return { body: toldDuty(told), version: matter.version };
});
