import { openMethodVote as opening } from "#committee/methods/votes";
import * as contract from "#contract/methods/methods";
import { actWith } from "#functions/api/act";
import { endpoint } from "#functions/api/endpoint";
import { toldMethod } from "#functions/api/methods/told";
import { methods } from "#functions/matters";
import { collegeOf, contributionsOf } from "#functions/readers/methods";

/** The secretariat opens the vote; it has none (G3.3). */
export const openMethodVote = endpoint(contract.openMethodVote, async (office, call) => {
  const { matter } = await actWith(office, call, {
    kind: methods,
    id: call.params.id,
    also: async ({ register }, method) => {
      const [contributions, college] = await Promise.all([contributionsOf(register, method), collegeOf(register)]);
      return { contributions, college: college.length };
    },
    decide: (method, circumstances, opens) => opening(method, opens, circumstances),
  });
  return { body: toldMethod(matter), version: matter.version };
});
