import type { groupMatter } from "#committee/groups/matter";
import type * as contract from "#contract/groups/groups";
import { groupEndpoints } from "#functions/api/groups/acts";
import { Problem } from "#functions/api/kernel/problem";
import { groupsAt } from "#functions/desk/groups/show";
import { formOf } from "#functions/desk/kit/act-form";
import { bodyOf } from "#functions/desk/kit/asked-body";
import type { At } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { groupDesk } from "#pages/desk/groups/desk";
import { joinGroupPage, openGroupPage } from "#pages/desk/groups/form-page";
import { groupsDeskPage } from "#pages/desk/groups/groups";

/** A group is opened; a region stands only with a territorial one. */
const openGroup = formOf({
  endpoint: groupEndpoints.openGroup,
  scene: async () => undefined,
  first: () => ({ kind: "thematic" }),
  body: bodyOf(groupDesk.openGroup.form.fields),
  draw: openGroupPage,
  to: () => "/desk/groups",
});

const groupAt = async ({ office, visit, visitor: { subject, language } }: At): Promise<contract.GroupView> => {
  const { body } = await groupEndpoints.listGroups.serve(office, { subject, language });
  const group = body.groups.find(({ id }) => id === visit.params["id"]);
  if (group === undefined) throw new Problem("unknown");
  return group;
};

/** Someone is entered in a group; an official letter counts only with who represents the administration. */
const appointToGroup = formOf({
  endpoint: groupEndpoints.appointToGroup,
  scene: groupAt,
  versionOf: ({ version }) => version,
  first: () => ({}),
  body: bodyOf(groupDesk.appointToGroup.form.fields),
  draw: joinGroupPage,
  to: () => "/desk/groups",
});

/** Someone has left a group; where another act came first, the groups are shown as they are now. */
const leaveGroup = formOf({
  endpoint: groupEndpoints.leaveGroup,
  scene: groupsAt,
  first: () => ({}),
  body: () => undefined,
  place: () => "/desk/groups",
  draw: ({ frame }, groups) => groupsDeskPage({ frame, ...groups }),
  to: () => "/desk/groups",
});

/** The form of each act on a group. */
export const groupForms: FormsOn<typeof groupMatter.acts> = { openGroup, appointToGroup, leaveGroup };
