import { may } from "#committee/permissions";
import { groupEndpoints } from "#functions/api/groups/acts";
import type { At } from "#functions/desk/kit/form-for";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { groupsDeskPage } from "#pages/desk/groups/groups";

/** The groups, and whether their reader may change them. */
export const groupsAt = async ({ office, visitor: { subject, language, roles } }: At) => {
  const { body } = await groupEndpoints.listGroups.serve(office, { subject, language });
  return { groups: body.groups, mayChange: may(roles, "openGroup") };
};

/** The implementation committee and the groups. */
export const showGroups = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const frame = frameOf(visit, visitor);
  return { page: groupsDeskPage({ frame, ...(await groupsAt({ office, visit, visitor })) }) };
};
