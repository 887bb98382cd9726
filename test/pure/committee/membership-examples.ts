import type { CivilDate } from "#calendar/civil-date";
import type { Absence } from "#committee/composition/absence";
import type { Seat } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Owes, owesAfter, withMissed, withMoves } from "#committee/kernel/owing";
import type { Settling } from "#committee/memberships/disputes";
import { membershipStarts } from "#committee/memberships/starts";
import { circumstancesOn, on } from "./examples.ts";

export const membership: Seat = {
  id: "01KBFM5A3W8T0Q5Z6X7Y8V9W03",
  edition: on("2022-05-24"),
  college: "civil-society",
  body: { ar: "جمعية المواطنة", fr: "Association Citoyenneté" },
  since: on("2025-01-06"),
  tenures: [
    { as: "member", person: "person-3", name: { ar: "ممثلة", latin: "Représentante" }, from: on("2025-01-06") },
  ],
};

export const meetingIds = [
  "01KBFM5A3W8T0Q5Z6X7Y8V9WA1",
  "01KBFM5A3W8T0Q5Z6X7Y8V9WA2",
  "01KBFM5A3W8T0Q5Z6X7Y8V9WA3",
] as const;

/** Absences from three meetings of 2026, or as many of them as are asked for. */
export const absent = (count: number): readonly Absence[] =>
  ["2026-03-12", "2026-06-11", "2026-09-10"]
    .slice(0, count)
    .map((heldOn, index) => ({ meeting: meetingIds[index]!, heldOn: on(heldOn) }));

export const says = { ar: "كان ممثلنا في المستشفى." };
export const reason = { ar: "لم يُدل بما يثبت ذلك." };

/** Nothing to settle: the absences alone. */
export const settling = (count: number, more: Partial<Settling> = {}): Settling => ({
  absences: absent(count),
  others: [],
  answers: [],
  ...more,
});

/** A seat with what it owes, through one decision after another. */
export const lived = (seat: Seat = membership) => {
  let state = seat;
  let owes: Owes = [];
  const after = (
    day: string,
    decide: (seat: Seat, circumstances: Circumstances) => Decision<Seat> | undefined,
    almanac?: Circumstances["almanac"],
  ): Decision<Seat> => {
    const circumstances = circumstancesOn(day, almanac, owes);
    const decision = decide(state, circumstances);
    if (decision === undefined) throw new Error(`nothing on ${day}`);
    const { missed = [], moves = [] } = decision;
    state = decision.state;
    const left = withMoves(owesAfter(owes, membershipStarts(state), circumstances), moves);
    owes = withMissed(left, missed, circumstances);
    return decision;
  };
  return { after, now: (): Readonly<{ state: Seat; owes: Owes }> => ({ state, owes }) };
};

export const dayOf = (owes: Owes, name: string): CivilDate | undefined => owes.find((owed) => owed.name === name)?.on;
