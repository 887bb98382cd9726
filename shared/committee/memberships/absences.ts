import type { Absence } from "#committee/composition/absence";
import type { Meeting } from "#committee/meetings/meeting";
import { windowBegins } from "#guide/article-12-dates";
import type { Edition } from "#guide/editions";

/** The meetings at which nobody sat for any of an association's seats, and no reason was given, the earliest first (G12.4). */
export const absencesOf = (seats: readonly string[], meetings: readonly Meeting[]): readonly Absence[] =>
  meetings
    .flatMap((meeting) => ("attendees" in meeting ? [meeting] : []))
    .filter(({ attendees }) => attendees.some((line) => seats.includes(line.seat) && line.presence === "absent"))
    .map(({ id, heldOn }) => ({ meeting: id, heldOn }))
    .toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1));

/**
 * The absences that stand: those within the months that end at the latest. Where so many fell within the months that ended at
 * an earlier one, the membership ended then, and those stand.
 */
export const standingIn = (absences: readonly Absence[], edition: Edition): readonly Absence[] => {
  const windows = absences.map((latest, index) =>
    absences.slice(0, index + 1).filter(({ heldOn }) => heldOn >= windowBegins(latest.heldOn, edition)),
  );
  return windows.find(({ length }) => length >= edition.absences) ?? windows.at(-1) ?? [];
};
