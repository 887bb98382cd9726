import { keyOf } from "#committee/kernel/kind";
import { actsFor } from "#committee/people/people";
import { may } from "#committee/permissions";
import { type AssociationActs, associationActs } from "#committee/space/association-acts";
import { associations } from "#committee/space/kind";
import type { AssociationView } from "#contract/space/view";
import { showAssociation } from "#functions/api/space/show";
import type { At } from "#functions/desk/kit/form-for";
import type { Visitor } from "#functions/desk/kit/visitor";
import { isInOffice } from "#functions/readers/seats-in-office";

/** Whether a visitor acts for an association. */
export const isOwn = ({ id }: Pick<AssociationView, "id">, { person }: Visitor): boolean =>
  person !== undefined && actsFor(person, "association", keyOf(associations, id));

/** An association as its visitor reads it, and what they may do about it now: its own people, and the secretariat. */
export type Scene = Readonly<{ association: AssociationView; may: AssociationActs }>;

/** The association that a path tells. */
export const associationAt = async ({ office, visit, visitor }: At): Promise<Scene> => {
  const { subject, language, roles } = visitor;
  const params = { id: visit.params["id"] };
  const { body: association } = await showAssociation.serve(office, { params, subject, language });
  const { stage, seat } = association;
  const acts = associationActs({
    stage,
    seated: await isInOffice(office.register, seat),
    own: isOwn(association, visitor),
    keeps: may(roles, "checkAssociation"),
  });
  return { association, may: acts };
};

/** Where an association's page stands. */
export const placeOf = ({ visit: { params } }: Pick<At, "visit">): string => `/desk/space/${params["id"]}`;
