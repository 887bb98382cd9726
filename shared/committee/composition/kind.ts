import { Chair } from "#committee/composition/chair";
import { showingChair } from "#committee/composition/documents";
import { chairMatter } from "#committee/composition/matter";
import type { Kind } from "#committee/kernel/kind";

/** The one chair, its id and its key. */
export const chairs: Kind<Chair> = {
  name: chairMatter.name,
  schema: Chair,
  sortedBy: () => COMMITTEE,
  shownIn: showingChair,
};
export const COMMITTEE = "committee";
export const CHAIR = `${chairMatter.name}#${COMMITTEE}` as const;
