import { may } from "#committee/permissions";
import { associationEndpoints } from "#functions/api/space/acts";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { ownAssociations } from "#functions/desk/space/own";
import type { DeskOffice } from "#functions/kernel/offices";
import { spacePage } from "#pages/desk/space/space";

/** What a query asks for; what was left blank isn't there. */
const queryIn = ({ query }: Visit) => ({
  ...(query.get("/region") && { region: query.get("/region") }),
  ...(query.get("/field") && { field: query.get("/field") }),
  ...(query.get("stage") && { stage: query.get("stage") }),
  ...(query.get("after") && { after: query.get("after") }),
});

const invitedIn = ({ query }: Visit) => {
  const [count, next] = [query.get("invited"), query.get("on")];
  return count === null ? undefined : { count: Number(count) || 0, ...(next && { next }) };
};

/** The associations of the space, by region and field. */
export const showSpace = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language, roles } = visitor;
  const query = queryIn(visit);
  const { body } = await associationEndpoints.listAssociations.serve(office, { query, subject, language });
  const page = spacePage({
    frame: frameOf(visit, visitor),
    sought: associationEndpoints.listAssociations.route.query.parse(query),
    lines: body.associations,
    next: body.next,
    own: await ownAssociations(office, visitor),
    keeps: may(roles, "checkAssociation"),
    invited: invitedIn(visit),
  });
  return { page };
};
