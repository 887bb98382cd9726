import { openGroup } from "#committee/groups/groups";
import { groups } from "#committee/groups/kind";
import * as contract from "#contract/groups/groups";
import { toldGroup } from "#functions/api/groups/told";
import { create } from "#functions/api/kernel/create";
import { endpoint } from "#functions/api/kernel/endpoint";
import { granted } from "#guide/rule";

export const open = endpoint(contract.openGroup, async (office, call) => {
  const { matter } = await create(office, call, {
    kind: groups,
    open: (id, circumstances) => granted(openGroup(id, call.body, circumstances)),
  });
  return { body: toldGroup(matter), version: matter.version, location: "/groups" };
});
