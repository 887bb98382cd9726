import { Chair } from "#committee/composition/chair";
import type { Kind } from "#committee/kernel/kind";
import { showingChair } from "#committee/publication/of-committee";

/** The one chair, its id and its key. */
export const chairs: Kind<Chair> = { name: "CHAIR", schema: Chair, sortedBy: () => COMMITTEE, shownIn: showingChair };
export const COMMITTEE = "committee";
export const CHAIR = "CHAIR#committee";
