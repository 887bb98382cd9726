import { cameBack } from "#committee/meetings/receipts";
import { plans } from "#committee/plans/kind";
import { correctOffice as correct } from "#committee/plans/offices-of-bodies";
import { planRoutes } from "#contract/plans/plans";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { lastPlan } from "#functions/api/plans/current";
import { toldPlan } from "#functions/api/plans/told";
import { todayOf } from "#functions/kernel/circumstances";
import { inTurn } from "#functions/kernel/in-turn";

/** Letters that came back from the office that it was are answered by its correction. */
export const correctOffice = endpoint(planRoutes.correctOffice, async (office, call) => {
  const { id, body: bodyId } = call.params;
  const { matter } = await act(office, call, {
    kind: plans,
    id,
    decide: (plan, circumstances) => {
      const body = plan.bodies.find((one) => one.id === bodyId);
      return body ? correct(plan, { body, contact: call.body }, circumstances) : "unknown";
    },
  });
  const letters = await office.letterBox.lettersOf(matter.key);
  const returned = letters.filter((letter) => letter.to === `BODY#${id}.${bodyId}` && cameBack(letter));
  await inTurn(returned, office.letterBox.answered);
  const last = await lastPlan(office.register);
  const isCurrent = last === undefined || last.key === matter.key;
  return { body: toldPlan(matter, { today: todayOf(office), isCurrent }), version: matter.version };
});
