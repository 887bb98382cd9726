import { groups } from "#committee/groups/kind";
import * as contract from "#contract/groups";
import { endpoint } from "#functions/api/endpoint";
import { toldGroup } from "#functions/api/groups/told";
import { every } from "#functions/every";

/** Open to all and the same for all. */
export const list = endpoint(contract.listGroups, async ({ register }) => ({
  body: { groups: (await every(register, groups.name)).map(toldGroup) },
}));
