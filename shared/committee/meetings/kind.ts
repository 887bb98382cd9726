import { showing } from "#committee/documents";
import type { Kind } from "#committee/kernel/kind";
import { knownOf } from "#committee/known";
import { Meeting } from "#committee/meeting";
import { startsOf } from "#committee/meeting-starts";

export const meetings: Kind<Meeting> = {
  name: "MEETING",
  schema: Meeting,
  sortedBy: ({ heldOn }) => heldOn,
  shownIn: showing,
  starts: startsOf,
  known: knownOf,
};
