import { Seat } from "#committee/composition/seats";
import { actsFor } from "#committee/people/people";
import { may } from "#committee/permissions";
import { type AssociationActs, associationActs } from "#committee/space/association-acts";
import type { AssociationView } from "#contract/space/view";
import { check } from "#functions/api/space/check";
import { leave } from "#functions/api/space/leave";
import { show } from "#functions/api/space/show";
import { attempt } from "#functions/desk/kit/attempt";
import { bodyIn } from "#functions/desk/kit/form";
import { seen } from "#functions/desk/kit/seen";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { associations, keyOf, seats } from "#functions/matters";
import type { Trouble } from "#pages/desk/kit/faults";
import { associationPage, type SpaceDone } from "#pages/desk/space/association";

/** An association as its visitor reads it. */
export const readAssociation = async (
  office: DeskOffice,
  { params }: Pick<Visit, "params">,
  { subject, language }: Visitor,
): Promise<AssociationView> => (await show.serve(office, { params: { id: params["id"] }, subject, language })).body;

const isSeated = async ({ register }: DeskOffice, { seat }: AssociationView): Promise<boolean> => {
  if (seat === undefined) return false;
  const key = keyOf(seats, seat);
  const held = Seat.safeParse((await register.load([key])).get(key)?.state).data;
  return held !== undefined && held.until === undefined;
};

/** What a visitor may do about an association now: its own people, and the secretariat. */
export const mayNow = async (
  office: DeskOffice,
  association: AssociationView,
  { person, roles }: Visitor,
): Promise<AssociationActs> => {
  const { id, stage } = association;
  return associationActs({
    stage,
    seated: await isSeated(office, association),
    own: person !== undefined && actsFor(person, "association", keyOf(associations, id)),
    keeps: may(roles, "checkAssociation"),
  });
};

const doneNames: readonly SpaceDone[] = ["changed", "checked", "seated"];

type Failed = Readonly<{ trouble: Trouble; status: number }>;

/** An association's page, with what went wrong with what was tried. */
export const showAssociation = async (
  office: DeskOffice,
  visit: Visit,
  visitor: Visitor,
  failed?: Failed,
): Promise<Shown> => {
  const association = await readAssociation(office, visit, visitor);
  const was = visit.query.get("done");
  const page = associationPage({
    frame: frameOf({ ...visit, path: `/desk/space/${association.id}` }, visitor),
    association,
    may: await mayNow(office, association, visitor),
    done: doneNames.find((name) => name === was),
    trouble: failed?.trouble,
  });
  return { page, ...(failed && { status: failed.status }) };
};

/** Enters what the secretariat found of a file. */
export const sendCheck = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { params, form } = visit;
  const outcome = await attempt(office, check, visitor, { params, body: bodyIn(form), ifMatch: seen(visit) });
  if ("reply" in outcome) return { to: `/desk/space/${outcome.reply.body.id}?done=checked` };
  return showAssociation(office, visit, visitor, outcome);
};

/** Has the visitor's own association leave the space; they may read it no more. */
export const sendDeparture = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const outcome = await attempt(office, leave, visitor, { params: visit.params, ifMatch: seen(visit) });
  if ("reply" in outcome) return { to: "/desk/space" };
  return showAssociation(office, visit, visitor, outcome);
};
