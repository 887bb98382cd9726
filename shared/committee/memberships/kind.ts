import { showingSeat } from "#committee/composition/documents";
import { Seat } from "#committee/composition/seats";
import type { Kind } from "#committee/kernel/kind";
import { AbsencesOwed } from "#committee/meetings/absences-owed";
import { membershipMatter } from "#committee/memberships/matter";
import { membershipStarts } from "#committee/memberships/starts";

/** Seats that are no more come after all others, which are few: whoever sits is found at once, whatever was before. */
export const seats: Kind<Seat> = {
  name: membershipMatter.name,
  schema: Seat,
  sortedBy: ({ college, until }) => (until === undefined ? college : `-until ${until} ${college}`),
  shownIn: showingSeat,
  starts: membershipStarts,
  known: ({ body }) => ({ title: body }),
};

/** The counts of absences that sheets ask for, each under the id of its meeting. */
export const absencesOwed: Kind<AbsencesOwed> = {
  name: "ABSENCES",
  schema: AbsencesOwed,
  sortedBy: ({ heldOn }) => heldOn,
  lookAt: ({ since }) => since,
};
