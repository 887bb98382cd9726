import { Association } from "#committee/space/association";
import { missingIn } from "#committee/space/declaring";
import type { AssociationLine, AssociationView } from "#contract/space/view";
import type { Found } from "#secretariat/register";

/** What everyone reads of an association. */
export const openLine = ({ id, stage, name, region, fields, scope, since }: Association): AssociationLine => ({
  ...{ id, stage, name, region, scope },
  fields: [...fields],
  ...(since && { since }),
});

const fileOf = (association: Association) => {
  const { receipt, contact, joined, consent, seat, person } = association;
  return {
    ...{ joined, missing: [...missingIn(association)], invited: person !== undefined },
    ...(receipt && { receipt }),
    ...(contact && { contact }),
    ...(consent && { consent }),
    ...(seat && { seat }),
    ...(association.stage === "returned" && { parts: [...association.parts], reason: association.reason }),
  };
};

/** An association as its reader is told it: its file to its own people and to the secretariat, who see `all` of it. */
export const told = ({ state, version }: Found, all: boolean): AssociationView => {
  const association = Association.parse(state);
  const isGone = association.stage === "left";
  return { ...openLine(association), ...(all && !isGone && fileOf(association)), version };
};
