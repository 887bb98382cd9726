import { changeMethod as changing } from "#committee/methods/drafting";
import * as contract from "#contract/methods/methods";
import { actWith } from "#functions/api/act";
import { endpoint } from "#functions/api/endpoint";
import { titleOfPlan } from "#functions/api/methods/plan-of";
import { toldMethod } from "#functions/api/methods/told";
import { methods } from "#functions/matters";

export const changeMethod = endpoint(contract.changeMethod, async (office, call) => {
  const draft = call.body;
  const { matter } = await actWith(office, call, {
    kind: methods,
    id: call.params.id,
    also: ({ register }) => titleOfPlan(register, draft.plan),
    decide: (method, _circumstances, title) => changing(method, { draft, title }),
  });
  return { body: toldMethod(matter), version: matter.version };
});
