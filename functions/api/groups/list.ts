import { groups } from "#committee/groups/kind";
import { groupRoutes } from "#contract/groups/groups";
import { toldGroup } from "#functions/api/groups/told";
import { endpoint } from "#functions/api/kernel/endpoint";
import { every } from "#functions/kernel/every";

/** Open to all and the same for all. */
export const listGroups = endpoint(groupRoutes.listGroups, async ({ register }) => ({
  body: { groups: (await every(register, groups.name)).map(toldGroup) },
}));
