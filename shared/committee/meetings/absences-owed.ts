import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import type { Attended } from "#committee/meetings/attendance-sheet";
import type { Meeting } from "#committee/meetings/meeting";

/**
 * The count of absences that the sheet of a meeting asks for, under the meeting's id. It stands apart from the meeting, so that
 * the clock, which counts, never overtakes whoever writes the minutes.
 */
export const AbsencesOwed = z.readonly(
  z.object({ id: z.ulid(), edition: CivilDate, heldOn: CivilDate, since: z.optional(Instant) }),
);
export type AbsencesOwed = z.infer<typeof AbsencesOwed>;

/** Whether a sheet has anything to count: absences are counted of civil society's seats alone (G12.4). */
export const asksForCount = ({ attendees }: Pick<Attended, "attendees">): boolean =>
  attendees.some(({ college }) => college === "civil-society");

/** A sheet was recorded, or corrected: absences are to be counted with it. */
export const oweCount = (
  { id, heldOn }: Pick<Meeting, "id" | "heldOn">,
  { instant, edition }: Circumstances,
): Decision<AbsencesOwed> => ({
  state: { id, edition: edition.inForceFrom, heldOn, since: instant },
  page: { act: "count-owed", rules: ["G12.4"], facts: { heldOn } },
  letters: [],
});

/** The absences have been counted. */
export const countDone = ({ since: _, ...owed }: AbsencesOwed): Decision<AbsencesOwed> => ({
  state: owed,
  page: { act: "count-done", rules: ["G12.4"], facts: { heldOn: owed.heldOn } },
  letters: [],
});
