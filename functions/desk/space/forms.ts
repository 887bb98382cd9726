import * as z from "zod/mini";
import { declared } from "#committee/space/association";
import type { associationMatter } from "#committee/space/matter";
import { Problem } from "#functions/api/kernel/problem";
import { associationEndpoints as endpoints } from "#functions/api/space/acts";
import { type Form, formOf } from "#functions/desk/kit/act-form";
import { bodyIn, without } from "#functions/desk/kit/form";
import type { At } from "#functions/desk/kit/form-for";
import type { FormsOn } from "#functions/desk/kit/forms-at";
import { associationAt, isOwn, placeOf, type Scene } from "#functions/desk/space/scene";
import { seating } from "#functions/desk/space/seating";
import type { Asked } from "#pages/desk/kit/act-form";
import { associationPage } from "#pages/desk/space/association";
import { changePage } from "#pages/desk/space/form";

/** What is asked for on an association's page, and told there where it can't be done. */
const onPage = {
  scene: associationAt,
  versionOf: ({ association }: Scene) => association.version,
  first: () => ({}),
  place: placeOf,
  draw: ({ frame, filled, trouble }: Asked, scene: Scene) => associationPage({ frame, filled, trouble, ...scene }),
};

/** What the secretariat found of a file. */
const checkAssociation = formOf({
  ...onPage,
  endpoint: endpoints.checkAssociation,
  to: ({ body }) => `/desk/space/${body.id}?done=checked`,
});

/** The visitor's own association leaves the space; they may read it no more. */
const leaveSpace = formOf({
  ...onPage,
  endpoint: endpoints.leaveSpace,
  body: () => undefined,
  to: () => "/desk/space",
});

/** Its own people are asked to agree to how data is used, where they haven't yet. */
const fileAt = async (at: At) => {
  const { association, may } = await associationAt(at);
  if (!may.change) throw new Problem("not-allowed");
  return { association, agrees: association.consent === undefined && isOwn(association, at.visitor) };
};

/** Consent that isn't given isn't asked for here: an association of a list has none yet. */
const typedIn = (form: URLSearchParams): unknown =>
  bodyIn(form.has("/consent/version") ? form : without(form, ["/consent"]));

/** What an association says of itself, among all that is told of it. */
const Declaring = z.object(declared);

/** An association's file is changed. */
const changeAssociation = formOf({
  endpoint: endpoints.changeAssociation,
  scene: fileAt,
  versionOf: ({ association }) => association.version,
  first: ({ association }) => Declaring.parse(association),
  body: typedIn,
  draw: changePage,
  to: ({ body: { id } }) => `/desk/space/${id}?done=changed`,
});

/** Invites a page of the space's contacts, and tells how many there were: its button stands on the page of them all. */
const inviteAssociations: Form = {
  act: endpoints.inviteAssociations.route.act,
  show: async () => ({ to: "/desk/space" }),
  send: async ({ office, visit, visitor: { subject, language } }) => {
    const arrival = { body: bodyIn(visit.form), subject, language };
    const { body } = await endpoints.inviteAssociations.serve(office, arrival);
    const told = new URLSearchParams({ invited: String(body.invited), ...(body.next && { on: body.next }) });
    return { to: `/desk/space?${told}` };
  },
};

/** The form of each act on an association that isn't open to all. */
export const associationForms: FormsOn<typeof associationMatter.acts> = {
  checkAssociation,
  changeAssociation,
  leaveSpace,
  inviteAssociations,
  replaceRepresentative: seating,
};
