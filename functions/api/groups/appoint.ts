import { appointToGroup } from "#committee/groups/groups";
import * as contract from "#contract/groups/groups";
import { actWith } from "#functions/api/act";
import { checkLetter } from "#functions/api/cited-letter";
import { endpoint } from "#functions/api/endpoint";
import { toldGroup } from "#functions/api/groups/told";
import { groups } from "#functions/matters";

export const appoint = endpoint(contract.appointToGroup, async (office, call) => {
  const { matter } = await actWith(office, call, {
    kind: groups,
    id: call.params.id,
    also: () => checkLetter(office, call),
    decide: (group, circumstances) =>
      appointToGroup(group, { id: office.draw.id(), joining: call.body }, circumstances),
  });
  return { body: toldGroup(matter), version: matter.version };
});
