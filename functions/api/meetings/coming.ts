import * as contract from "#contract/replies";
import { readyToAdd } from "#functions/api/add";
import { endpoint } from "#functions/api/endpoint";
import { halt } from "#functions/api/standing";
import { keyOf, meetings } from "#functions/matters";

/** A member's own word, which no one else writes: the last one counts, and nothing overtakes it. */
export const sayWhetherComing = endpoint(contract.sayWhetherComing, async (office, call) => {
  const place = { kind: meetings, id: call.params.id };
  const { standing, state, author, circumstances } = await readyToAdd(office, call, place);
  if (state.stage !== "noticed") return halt(standing, "not-at-this-stage");
  const value = { id: author.id, answer: call.body, name: author.name, at: circumstances.instant };
  await office.register.put(keyOf(meetings, state.id), { kind: "COMING", id: author.id, value });
  return { body: value };
});
