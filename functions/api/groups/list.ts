import * as contract from "#contract/groups";
import { endpoint } from "#functions/api/endpoint";
import { toldGroup } from "#functions/api/groups/told";
import { everyMatter } from "#functions/every-matter";
import { groups } from "#functions/matters";

/** Open to all and the same for all. */
export const list = endpoint(contract.listGroups, async ({ register }) => ({
  body: { groups: (await everyMatter(register, groups)).map(toldGroup) },
}));
