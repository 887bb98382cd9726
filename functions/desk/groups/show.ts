import { may } from "#committee/permissions";
import { groupEndpoints } from "#functions/api/groups/acts";
import { attempt } from "#functions/desk/kit/attempt";
import { seen } from "#functions/desk/kit/seen";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { groupsDeskPage } from "#pages/desk/groups/groups";

/** The implementation committee and the groups. */
export const showGroups = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language, roles } = visitor;
  const { body } = await groupEndpoints.listGroups.serve(office, { subject, language });
  const frame = frameOf({ ...visit, path: "/desk/groups" }, visitor);
  return { page: groupsDeskPage({ frame, groups: body.groups, mayChange: may(roles, "openGroup") }) };
};

/** Someone has left a group; where another act came first, the groups are shown as they are now. */
export const leaveGroup = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const outcome = await attempt(office, groupEndpoints.leaveGroup, visitor, {
    params: visit.params,
    ifMatch: seen(visit),
  });
  if ("reply" in outcome) return { to: "/desk/groups" };
  return { ...(await showGroups(office, visit, visitor)), status: outcome.status };
};
