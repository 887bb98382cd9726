import { Chair } from "#committee/composition/chair";
import { showingChair } from "#committee/composition/documents";
import type { Kind } from "#committee/kernel/kind";

/** The one chair, its id and its key. */
export const chairs: Kind<Chair> = { name: "CHAIR", schema: Chair, sortedBy: () => COMMITTEE, shownIn: showingChair };
export const COMMITTEE = "committee";
export const CHAIR = "CHAIR#committee";
