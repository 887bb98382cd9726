import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Founding, Joining, Side } from "#committee/groups/groups";
import { Region } from "#committee/kernel/regions";
import { Words } from "#committee/kernel/words";
import { Name } from "#committee/people/people";
import { ById, bare, noFields, route } from "#contract/kernel/route";
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

/** The implementation committee and the groups. */
export const groupRoutes = {
  openGroup: route({
    act: "openGroup",
    summary: "Open the implementation committee, a thematic group, or a territorial one in a region",
    params: noFields,
    query: noFields,
    body: Founding,
    keyed: true,
    out: GroupView,
    example: { body: founding, out: opened },
  }),

  listGroups: route({
    act: "listGroups",
    summary: "List the implementation committee and the groups, each with everyone who was ever in it",
    params: noFields,
    ...bare,
    out: z.object({ groups: z.array(GroupView) }),
    example: { out: { groups: [{ ...opened, members: [joined], version: 2 }] } },
  }),

  appointToGroup: route({
    act: "appointToGroup",
    summary: "Enter someone in a group; whoever represents the administration there is appointed by official letter",
    params: ById,
    query: noFields,
    body: Joining,
    ifMatch: "required",
    out: GroupView,
    example: { params: { id }, body: joining, out: { ...opened, members: [joined], version: 2 } },
  }),

  leaveGroup: route({
    act: "leaveGroup",
    summary: "Record that someone has left a group",
    params: z.object({ ...ById.shape, member: z.ulid() }),
    ...bare,
    ifMatch: "optional",
    out: GroupView,
    tells: ["not-at-this-stage"],
    example: {
      params: { id, member },
      out: { ...opened, members: [{ ...joined, until: "2027-03-01" }], version: 3 },
    },
  }),
} as const;
