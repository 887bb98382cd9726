import type * as contract from "#contract/groups/groups";
import { groupEndpoints } from "#functions/api/groups/acts";
import { Problem } from "#functions/api/kernel/problem";
import { formOf } from "#functions/desk/kit/act-form";
import { bodyOf } from "#functions/desk/kit/asked-body";
import type { At } from "#functions/desk/kit/form-for";
import { groupDesk } from "#pages/desk/groups/desk";
import { joinGroupPage, openGroupPage } from "#pages/desk/groups/form-page";

/** A group is opened; a region stands only with a territorial one. */
export const opening = formOf({
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
export const joining = formOf({
  endpoint: groupEndpoints.appointToGroup,
  scene: groupAt,
  versionOf: ({ version }) => version,
  first: () => ({}),
  body: bodyOf(groupDesk.appointToGroup.form.fields),
  draw: joinGroupPage,
  to: () => "/desk/groups",
});
