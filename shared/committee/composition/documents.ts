import type { CivilDate } from "#calendar/civil-date";
import type { Chair } from "#committee/composition/chair";
import { changesOf, changesOfSeat } from "#committee/composition/composition";
import type { Seat } from "#committee/composition/seats";
import type { DocumentName } from "#committee/kernel/document-name";

/** The composition of the day on which something last changed. */
const lastOf = (changes: readonly CivilDate[]): readonly DocumentName[] =>
  changes.slice(-1).map((day) => `composition/${day}` as const);

/** The documents that show something of a seat: their number never grows. */
export const showingSeat = (seat: Seat): readonly DocumentName[] => ["committee", ...lastOf(changesOfSeat(seat))];

/** The documents that show who chairs. */
export const showingChair = (chair: Chair): readonly DocumentName[] => [
  "committee",
  ...lastOf(changesOf({ seats: [], chair })),
];
