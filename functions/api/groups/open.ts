import { openGroup } from "#committee/groups/groups";
import * as contract from "#contract/groups/groups";
import { create } from "#functions/api/create";
import { endpoint } from "#functions/api/endpoint";
import { toldGroup } from "#functions/api/groups/told";
import { groups } from "#functions/matters";

export const open = endpoint(contract.openGroup, async (office, call) => {
  const { matter } = await create(office, call, {
    kind: groups,
    open: (id, circumstances) => openGroup(id, call.body, circumstances),
  });
  return { body: toldGroup(matter), version: matter.version, location: "/groups" };
});
