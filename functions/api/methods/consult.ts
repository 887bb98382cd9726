import { openConsultation as opening } from "#committee/methods/drafting";
import * as contract from "#contract/methods/methods";
import { act } from "#functions/api/act";
import { endpoint } from "#functions/api/endpoint";
import { toldMethod } from "#functions/api/methods/told";
import { methods } from "#functions/matters";

/** The secretariat serves: it opens a consultation at civil society's request (G3.3). */
export const openConsultation = endpoint(contract.openConsultation, async (office, call) => {
  const { matter } = await act(office, call, {
    kind: methods,
    id: call.params.id,
    decide: (method, circumstances) => opening(method, call.body.closesOn, circumstances),
  });
  return { body: toldMethod(matter), version: matter.version };
});
