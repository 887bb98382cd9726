import { keyOf } from "#committee/kernel/kind";
import { actsFor } from "#committee/people/people";
import { associations } from "#committee/space/kind";
import type { associationRoutes } from "#contract/space/associations";
import type { AssociationView } from "#contract/space/view";
import { Problem } from "#functions/api/kernel/problem";
import { change } from "#functions/api/space/change";
import { attempt, untaken } from "#functions/desk/kit/attempt";
import { bodyIn, valuesIn, without } from "#functions/desk/kit/form";
import { seen } from "#functions/desk/kit/seen";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { mayNow, readAssociation } from "#functions/desk/space/show";
import type { DeskOffice } from "#functions/kernel/offices";
import type { Trouble } from "#pages/desk/kit/faults";
import { changePage } from "#pages/desk/space/form";

const declarationOf = ({ name, receipt, region, fields, scope, since, contact }: AssociationView) => ({
  ...{ name, region, fields, scope },
  ...(receipt && { receipt }),
  ...(since && { since }),
  ...(contact && { contact }),
});

type Drawing = Readonly<{
  association: AssociationView;
  body: unknown;
  version: string;
  trouble?: Trouble;
  current?: unknown;
}>;

/** Its own people are asked to agree to how data is used, where they haven't yet. */
const agrees = ({ consent, id }: AssociationView, { person }: Visitor): boolean =>
  consent === undefined && person !== undefined && actsFor(person, "association", keyOf(associations, id));

const draw = (visit: Visit, visitor: Visitor, { association, body, version, trouble, current }: Drawing) => {
  const filled = {
    language: visitor.language,
    values: valuesIn(body),
    faults: trouble?.errors ?? [],
    current: current === undefined ? undefined : valuesIn(current),
  };
  const formed = { frame: frameOf(visit, visitor), association, filled, carried: { version }, trouble };
  return changePage(formed, agrees(association, visitor));
};

/** The form of an association's file as it stands. */
export const showChange = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const association = await readAssociation(office, visit, visitor);
  if (!(await mayNow(office, association, visitor)).change) throw new Problem("not-allowed");
  const version = String(association.version);
  return { page: draw(visit, visitor, { association, body: declarationOf(association), version }) };
};

/** Consent that isn't given isn't asked for here: an association of a list has none yet. */
const typedIn = ({ form }: Visit): unknown => bodyIn(form.has("/consent/version") ? form : without(form, ["/consent"]));

/** Changes a file as a form says, or gives it back with all that was typed and what stands there now. */
export const sendChange = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const body = typedIn(visit);
  const outcome =
    untaken<typeof associationRoutes.changeAssociation>(visit, visitor) ??
    (await attempt(office, change, visitor, { params: visit.params, body, ifMatch: seen(visit) }));
  if ("reply" in outcome) return { to: `/desk/space/${outcome.reply.body.id}?done=changed` };
  const { trouble, status, kind } = outcome;
  const association = await readAssociation(office, visit, visitor);
  const isOld = kind === "precondition-failed" || kind === "overtaken";
  const version = isOld ? String(association.version) : (visit.form.get("version") ?? "");
  const current = isOld ? declarationOf(association) : undefined;
  return { page: draw(visit, visitor, { association, body, version, trouble, current }), status };
};
