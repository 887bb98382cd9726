import { contributeToMethod as contributing, contributionId } from "#committee/methods/contributions";
import * as contract from "#contract/methods/methods";
import { readyToAdd } from "#functions/api/add";
import { endpoint } from "#functions/api/endpoint";
import { ownInSpace } from "#functions/api/methods/of-space";
import { halt } from "#functions/api/standing";
import { keyOf, methods } from "#functions/matters";

/** An association's own word, one whoever of its people types it: the last one counts, and nothing overtakes it. */
export const contributeToMethod = endpoint(contract.contributeToMethod, async (office, call) => {
  const { id, association } = call.params;
  const { says } = call.body;
  const { standing, state, circumstances } = await readyToAdd(office, call, { kind: methods, id });
  const name = await ownInSpace(office, standing, association);
  const ruling = contributing(state, { association, name, says, key: office.draw.key() }, circumstances);
  if (!ruling.allowed) return halt(standing, "refused", { refusals: ruling.refusals });
  const { value } = ruling;
  await office.register.put(keyOf(methods, id), { kind: "CONTRIBUTION", id: contributionId(value), value });
  return { body: { association, says } };
});
