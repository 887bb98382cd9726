import * as contract from "#contract/groups/groups";
import { endpoint } from "#functions/api/endpoint";
import { toldGroup } from "#functions/api/groups/told";
import { every } from "#functions/kernel/every";
import { groups } from "#functions/matters";

/** Open to all and the same for all. */
export const list = endpoint(contract.listGroups, async ({ register }) => ({
  body: { groups: (await every(register, groups.name)).map(toldGroup) },
}));
