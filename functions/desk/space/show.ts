import { keyOf } from "#committee/kernel/kind";
import { actsFor } from "#committee/people/people";
import { may } from "#committee/permissions";
import { type AssociationActs, associationActs } from "#committee/space/association-acts";
import { associations } from "#committee/space/kind";
import type { AssociationView } from "#contract/space/view";
import { associationEndpoints } from "#functions/api/space/acts";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { isInOffice } from "#functions/readers/seats-in-office";
import type { Asked } from "#pages/desk/kit/act-form";
import { associationPage, type SpaceDone } from "#pages/desk/space/association";

/** An association as its visitor reads it. */
export const readAssociation = async (
  office: DeskOffice,
  { params }: Pick<Visit, "params">,
  { subject, language }: Visitor,
): Promise<AssociationView> =>
  (await associationEndpoints.showAssociation.serve(office, { params: { id: params["id"] }, subject, language })).body;

/** What a visitor may do about an association now: its own people, and the secretariat. */
export const mayNow = async (
  office: DeskOffice,
  association: AssociationView,
  { person, roles }: Visitor,
): Promise<AssociationActs> => {
  const { id, stage } = association;
  return associationActs({
    stage,
    seated: await isInOffice(office.register, association.seat),
    own: person !== undefined && actsFor(person, "association", keyOf(associations, id)),
    keeps: may(roles, "checkAssociation"),
  });
};

const doneNames: readonly SpaceDone[] = ["changed", "checked", "seated"];

/** An association, and what its visitor may do about it now. */
const associationAt = async ({ office, visit, visitor }: At) => {
  const association = await readAssociation(office, visit, visitor);
  return { association, may: await mayNow(office, association, visitor) };
};

type Scene = Awaited<ReturnType<typeof associationAt>>;

const placeOf = ({ visit: { params } }: At): string => `/desk/space/${params["id"]}`;

/** An association's page. */
export const showAssociation = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const at = { office, visit, visitor };
  const was = visit.query.get("done");
  const page = associationPage({
    frame: frameOf({ path: placeOf(at) }, visitor),
    ...(await associationAt(at)),
    done: doneNames.find((name) => name === was),
  });
  return { page };
};

/** What is asked for on an association's page, and told there where it can't be done. */
const onPage = {
  scene: associationAt,
  versionOf: ({ association }: Scene) => association.version,
  first: () => ({}),
  place: placeOf,
  draw: ({ frame, filled, trouble }: Asked, scene: Scene) => associationPage({ frame, filled, trouble, ...scene }),
};

/** What the secretariat found of a file. */
export const checking = formOf({
  ...onPage,
  endpoint: associationEndpoints.checkAssociation,
  to: ({ body }) => `/desk/space/${body.id}?done=checked`,
});

/** The visitor's own association leaves the space; they may read it no more. */
export const leaving = formOf({
  ...onPage,
  endpoint: associationEndpoints.leaveSpace,
  body: () => undefined,
  to: () => "/desk/space",
});
