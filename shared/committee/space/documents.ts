import type { DocumentName } from "#committee/kernel/document-name";
import type { Association } from "#committee/space/association";

/** The documents that show an association: its region's and the index, once it is a member of the space; none before, nor after. */
export const showingAssociation = ({
  stage,
  region,
}: Pick<Association, "stage" | "region">): readonly DocumentName[] =>
  stage === "complete" ? [`space/${region}`, "space"] : [];
