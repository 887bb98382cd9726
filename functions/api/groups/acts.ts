import { appointToGroup, isIn, leaveGroup, openGroup } from "#committee/groups/groups";
import { groups } from "#committee/groups/kind";
import { groupMatter } from "#committee/groups/matter";
import type { Asked } from "#committee/kernel/act";
import { groupRoutes as routes } from "#contract/groups/groups";
import { listGroups } from "#functions/api/groups/list";
import { toldGroup } from "#functions/api/groups/told";
import { checkLetter } from "#functions/api/kernel/cited-letter";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { nothing, serving } from "#functions/api/kernel/serving";

const { creates, changes } = serving(groups, groupMatter);

/** What answers each act on a group. */
export const groupEndpoints = {
  listGroups,
  openGroup: creates(routes.openGroup, {
    also: nothing,
    decide: (id, { call, circumstances }) => openGroup(id, call.body, circumstances),
    tell: toldGroup,
  }),
  appointToGroup: changes(routes.appointToGroup, {
    also: async ({ office, call }) => {
      await checkLetter(office, call);
      return office.draw.id();
    },
    decide: (group, { call, also, circumstances }) =>
      appointToGroup(group, { id: also, joining: call.body }, circumstances),
    tell: toldGroup,
  }),
  leaveGroup: changes(routes.leaveGroup, {
    also: nothing,
    decide: (group, { call: { params }, circumstances }) =>
      isIn(group, params.member) ? leaveGroup(group, params.member, circumstances) : "not-at-this-stage",
    tell: toldGroup,
  }),
} satisfies { readonly [Name in Asked<typeof groupMatter.acts>]: Endpoint<(typeof routes)[Name]> };
