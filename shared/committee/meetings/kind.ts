import type { Kind } from "#committee/kernel/kind";
import { knownOf } from "#committee/kernel/known";
import { showing } from "#committee/meetings/documents";
import { meetingMatter } from "#committee/meetings/matter";
import { Meeting } from "#committee/meetings/meeting";
import { startsOf } from "#committee/meetings/starts";

export const meetings: Kind<Meeting> = {
  name: meetingMatter.name,
  schema: Meeting,
  sortedBy: ({ heldOn }) => heldOn,
  shownIn: showing,
  starts: startsOf,
  known: knownOf,
};
