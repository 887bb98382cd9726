import { keyOf } from "#committee/kernel/kind";
import { actsFor } from "#committee/people";
import { associations } from "#committee/space/kind";
import type { AssociationView } from "#contract/association-view";
import type { changeAssociation } from "#contract/associations";
import { change } from "#functions/api/associations/change";
import { Problem } from "#functions/api/problem";
import { attempt, untaken } from "#functions/desk/attempt";
import { bodyIn, valuesIn, without } from "#functions/desk/form";
import { seen } from "#functions/desk/seen";
import type { Shown } from "#functions/desk/shown";
import { mayNow, readAssociation } from "#functions/desk/space/show";
import type { Visit } from "#functions/desk/visit";
import { frameOf, type Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/offices";
import { changePage } from "#pages/desk/association-form";
import type { Trouble } from "#pages/desk/faults";

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
    untaken<typeof changeAssociation>(visit, visitor) ??
    (await attempt(office, change, visitor, { params: visit.params, body, ifMatch: seen(visit) }));
  if ("reply" in outcome) return { to: `/desk/space/${outcome.reply.body.id}?done=changed` };
  const { trouble, status, kind } = outcome;
  const association = await readAssociation(office, visit, visitor);
  const isOld = kind === "precondition-failed" || kind === "overtaken";
  const version = isOld ? String(association.version) : (visit.form.get("version") ?? "");
  const current = isOld ? declarationOf(association) : undefined;
  return { page: draw(visit, visitor, { association, body, version, trouble, current }), status };
};
