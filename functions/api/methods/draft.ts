import { draftMethod as drafting } from "#committee/methods/drafting";
import * as contract from "#contract/methods/methods";
import { createWith } from "#functions/api/create";
import { endpoint } from "#functions/api/endpoint";
import { titleOfPlan } from "#functions/api/methods/plan-of";
import { toldMethod } from "#functions/api/methods/told";
import { methods } from "#functions/matters";

export const draftMethod = endpoint(contract.draftMethod, async (office, call) => {
  const draft = call.body;
  const { matter } = await createWith(office, call, {
    kind: methods,
    also: ({ register }) => titleOfPlan(register, draft.plan),
    open: (id, circumstances, title) => ({ allowed: true, value: drafting(id, { draft, title }, circumstances) }),
  });
  const body = toldMethod(matter);
  return { body, version: matter.version, location: `/methods/${body.id}` };
});
