import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Founding, Joining, Side } from "#committee/groups/groups";
import { Region } from "#committee/kernel/regions";
import { Words } from "#committee/kernel/words";
import { Name } from "#committee/people/people";
import { ById, changes, withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
import { body, name } from "#contract/meetings/examples";
import { letterId } from "#contract/plans/examples";

const MemberView = z.object({
  id: z.ulid(),
  name: Name,
  body: Words,
  side: Side,
  from: CivilDate,
  until: z.optional(CivilDate),
});

const GroupView = z.object({
  id: z.ulid(),
  kind: z.enum(["implementation-committee", "thematic", "territorial"]),
  title: Words,
  /** Of a territorial group. */
  region: z.optional(Region),
  openedOn: CivilDate,
  /** Everyone who was ever in it. */
  members: z.array(MemberView),
  version: z.int(),
});
export type GroupView = z.infer<typeof GroupView>;

const id = "01KBFM5A3W8T0Q5Z6X7Y8V9W0S";
const member = "01KBFM5A3W8T0Q5Z6X7Y8V9W0T";
const founding = {
  kind: "territorial",
  title: { ar: "مجموعة الحكومة المنفتحة بجهة سوس - ماسة", fr: "Groupe territorial Souss-Massa" },
  region: "souss-massa",
};
const opened = { id, ...founding, openedOn: "2026-12-10", members: [], version: 1 };
const joining = { name, body, side: "administration", letter: letterId };
const joined = { id: member, name, body, side: "administration", from: "2026-12-11" };

export const openGroup = route({
  act: "openGroup",
  method: "POST",
  path: "/groups",
  summary: "Open the implementation committee, a thematic group, or a territorial one in a region",
  params: noFields,
  query: noFields,
  body: Founding,
  keyed: true,
  status: 201,
  out: GroupView,
  problems: ["unreadable", "unauthenticated", "not-allowed", "overtaken", "key-reused", ...withBody],
  example: { body: founding, out: opened },
});

export const listGroups = route({
  act: "listGroups",
  method: "GET",
  path: "/groups",
  summary: "List the implementation committee and the groups, each with everyone who was ever in it",
  params: noFields,
  query: noFields,
  body: noBody,
  status: 200,
  out: z.object({ groups: z.array(GroupView) }),
  problems: ["unauthenticated"],
  example: { out: { groups: [{ ...opened, members: [joined], version: 2 }] } },
});

export const appointToGroup = route({
  act: "appointToGroup",
  method: "POST",
  path: "/groups/{id}/members",
  summary: "Enter someone in a group; whoever represents the administration there is appointed by official letter",
  params: ById,
  query: noFields,
  body: Joining,
  ifMatch: "required",
  status: 200,
  out: GroupView,
  problems: [...changes, "precondition-required", "refused", ...withBody],
  example: { params: { id }, body: joining, out: { ...opened, members: [joined], version: 2 } },
});

export const leaveGroup = route({
  act: "leaveGroup",
  method: "POST",
  path: "/groups/{id}/members/{member}/departure",
  summary: "Record that someone has left a group",
  params: z.object({ ...ById.shape, member: z.ulid() }),
  query: noFields,
  body: noBody,
  ifMatch: "optional",
  status: 200,
  out: GroupView,
  problems: [...changes],
  example: {
    params: { id, member },
    out: { ...opened, members: [{ ...joined, until: "2027-03-01" }], version: 3 },
  },
});
