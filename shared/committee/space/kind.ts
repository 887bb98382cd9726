import type { Kind } from "#committee/kernel/kind";
import { Association } from "#committee/space/association";
import { showingAssociation } from "#committee/space/documents";
import { associationMatter } from "#committee/space/matter";

/** Associations are listed by their stage, then by their region, those that came last first: a region's members are found in one query. */
export const associations: Kind<Association> = {
  name: associationMatter.name,
  schema: Association,
  sortedBy: ({ stage, region, joined }) => `${stage} ${region} ${joined}`,
  shownIn: showingAssociation,
};
