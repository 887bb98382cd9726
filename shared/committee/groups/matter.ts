import type { Acts } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { anyone } from "#committee/kernel/roles";

const acts = {
  openGroup: { by: ["secretariat"], asks: ["POST", "/groups"] },
  listGroups: { by: anyone, asks: ["GET", "/groups"] },
  appointToGroup: { by: ["secretariat"], asks: ["POST", "/groups/{id}/members"], desk: "/groups/{id}/members/new" },
  leaveGroup: { by: ["secretariat"], asks: ["POST", "/groups/{id}/members/{member}/departure"] },
} as const satisfies Acts;

/** The implementation committee and the groups. */
export const groupMatter = {
  name: "GROUP",
  path: "/groups/{id}",
  desk: "/groups",
  acts,
} as const satisfies Matter;
