import { AbsencesOwed } from "#committee/absences-owed";
import { showingSeat } from "#committee/documents-of-committee";
import type { Kind } from "#committee/kernel/kind";
import { membershipStarts } from "#committee/membership-starts";
import { Seat } from "#committee/seats";

/** Seats that are no more come after all others, which are few: whoever sits is found at once, whatever was before. */
export const seats: Kind<Seat> = {
  name: "SEAT",
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
