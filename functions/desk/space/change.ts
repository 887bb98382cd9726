import { keyOf } from "#committee/kernel/kind";
import { actsFor } from "#committee/people/people";
import { associations } from "#committee/space/kind";
import type { AssociationView } from "#contract/space/view";
import { Problem } from "#functions/api/kernel/problem";
import { associationEndpoints } from "#functions/api/space/acts";
import { formOf } from "#functions/desk/kit/act-form";
import { bodyIn, without } from "#functions/desk/kit/form";
import type { At } from "#functions/desk/kit/form-for";
import { mayNow, readAssociation } from "#functions/desk/space/show";
import { changePage } from "#pages/desk/space/form";

const declarationOf = ({ name, receipt, region, fields, scope, since, contact }: AssociationView) => ({
  ...{ name, region, fields, scope },
  ...(receipt && { receipt }),
  ...(since && { since }),
  ...(contact && { contact }),
});

/** Its own people are asked to agree to how data is used, where they haven't yet. */
const agrees = ({ consent, id }: AssociationView, { visitor: { person } }: At): boolean =>
  consent === undefined && person !== undefined && actsFor(person, "association", keyOf(associations, id));

const fileAt = async (at: At) => {
  const { office, visit, visitor } = at;
  const association = await readAssociation(office, visit, visitor);
  if (!(await mayNow(office, association, visitor)).change) throw new Problem("not-allowed");
  return { association, agrees: agrees(association, at) };
};

/** Consent that isn't given isn't asked for here: an association of a list has none yet. */
const typedIn = (form: URLSearchParams): unknown =>
  bodyIn(form.has("/consent/version") ? form : without(form, ["/consent"]));

/** An association's file is changed. */
export const changing = formOf({
  endpoint: associationEndpoints.changeAssociation,
  scene: fileAt,
  versionOf: ({ association }) => association.version,
  first: ({ association }) => declarationOf(association),
  body: typedIn,
  draw: changePage,
  to: ({ body: { id } }) => `/desk/space/${id}?done=changed`,
});
