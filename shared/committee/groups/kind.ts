import { Group } from "#committee/groups/groups";
import type { Kind } from "#committee/kernel/kind";

/** The implementation committee and the groups. */
export const groups: Kind<Group> = {
  name: "GROUP",
  schema: Group,
  sortedBy: ({ openedOn }) => openedOn,
  shownIn: () => ["groups"],
};
