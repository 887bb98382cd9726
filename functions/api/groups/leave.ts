import { isIn, leaveGroup } from "#committee/groups/groups";
import * as contract from "#contract/groups/groups";
import { act } from "#functions/api/act";
import { endpoint } from "#functions/api/endpoint";
import { toldGroup } from "#functions/api/groups/told";
import { groups } from "#functions/matters";

export const leave = endpoint(contract.leaveGroup, async (office, call) => {
  const { id, member } = call.params;
  const { matter } = await act(office, call, {
    kind: groups,
    id,
    decide: (group, circumstances) =>
      isIn(group, member) ? { allowed: true, value: leaveGroup(group, member, circumstances) } : "not-at-this-stage",
  });
  return { body: toldGroup(matter), version: matter.version };
});
