import { answerContribution as answering } from "#committee/methods/contributions";
import { outOfOrder } from "#committee/methods/drafting";
import * as contract from "#contract/methods/methods";
import { actWith } from "#functions/api/act";
import { endpoint } from "#functions/api/endpoint";
import { toldMethod } from "#functions/api/methods/told";
import { methods } from "#functions/matters";
import { contributionsOf } from "#functions/readers/methods";

/** The secretariat writes down what the civil-society college answers: the words are the college's (G3.3). */
export const answerContribution = endpoint(contract.answerContribution, async (office, call) => {
  const { id, association } = call.params;
  const { matter } = await actWith(office, call, {
    kind: methods,
    id,
    also: ({ register }, method) => contributionsOf(register, method),
    decide: (method, circumstances, contributions) => {
      const early = outOfOrder(method, "consulted");
      if (early.length > 0) return { allowed: false, refusals: early };
      const contribution = contributions.find((one) => one.association === association);
      return contribution ? answering(method, { contribution, says: call.body.says }, circumstances) : "unknown";
    },
  });
  return { body: toldMethod(matter), version: matter.version };
});
