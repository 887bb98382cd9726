import { membershipEndpoints } from "#functions/api/memberships/acts";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { isDoneOfMembership } from "#pages/desk/memberships/done";
import { membershipsPage } from "#pages/desk/memberships/memberships";

/** How memberships stand by their absences: all of them, one's own, or what is disputed of others'. */
export const showMemberships = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language, roles } = visitor;
  const { body } = await membershipEndpoints.readMemberships.serve(office, { subject, language });
  const was = visit.query.get("done");
  return {
    page: membershipsPage({
      frame: frameOf(visit, visitor),
      memberships: body.memberships,
      reader: { roles, language, own: body.own },
      ...(isDoneOfMembership(was) && { done: was }),
    }),
  };
};
