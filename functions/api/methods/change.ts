import { changeMethod as changing } from "#committee/methods/drafting";
import { methods } from "#committee/methods/kind";
import * as contract from "#contract/methods/methods";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { titleOfPlan } from "#functions/api/methods/plan-of";
import { toldMethod } from "#functions/api/methods/told";

export const changeMethod = endpoint(contract.changeMethod, async (office, call) => {
  const draft = call.body;
  const { matter } = await act(office, call, {
    kind: methods,
    id: call.params.id,
    also: ({ register }) => titleOfPlan(register, draft.plan),
    decide: (method, _circumstances, title) => changing(method, { draft, title }),
  });
  return { body: toldMethod(matter), version: matter.version };
});
