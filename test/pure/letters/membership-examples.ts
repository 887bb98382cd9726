import { CivilDate } from "#calendar/civil-date";
import type { Letter } from "#committee/correspondence";

const seatId = "01KBFM5A3W8T0Q5Z6X7Y8V9W03";

const seat = { id: seatId, body: { ar: "جمعية المواطنة", fr: "Association Citoyenneté" } };
const absences = ["2026-03-12", "2026-06-11", "2026-09-10"].map((heldOn, index) => ({
  meeting: `01KBFM5A3W8T0Q5Z6X7Y8V9WA${index}`,
  heldOn: CivilDate.parse(heldOn),
}));
const [absence] = absences;
const on = (day: string) => CivilDate.parse(day);
const ended = { letter: "membership-ended", to: "PERSON#p", seat, endedOn: on("2026-10-01") } as const;

/** Each letter of a membership, by what it is. */
export const membershipLetters: readonly (readonly [string, Letter])[] = [
  [
    "a warning of absence",
    { letter: "absence-warning", to: `MEMBERSHIP#SEAT#${seatId}`, seat, absences: absences.slice(0, 2) },
  ],
  [
    "absences counted",
    { letter: "absences-counted", to: `MEMBERSHIP#SEAT#${seatId}`, seat, absences, answerUntil: on("2026-09-24") },
  ],
  ["absences that rest", { letter: "absences-resting", to: `MEMBERSHIP#SEAT#${seatId}`, seat, absences: [] }],
  [
    "absences that rest, but for some",
    { letter: "absences-resting", to: `MEMBERSHIP#SEAT#${seatId}`, seat, absences: absences.slice(1) },
  ],
  [
    "a justification disputed",
    {
      ...{ letter: "justification-disputed", to: `CIVIL-SOCIETY-BUT#SEAT#${seatId}`, seat, absence: absence! },
      ...{ says: { ar: "كان ممثلنا في المستشفى." }, reason: { ar: "لم يُدل بما يثبت ذلك." }, until: on("2026-09-30") },
    },
  ],
  [
    "a justification rejected",
    { letter: "justification-rejected", to: `MEMBERSHIP#SEAT#${seatId}`, seat, absence: absence! },
  ],
  ["a membership to be ended", { letter: "membership-to-end", to: "secretariat", seat }],
  ["a membership ended for absences", { ...ended, ended: { why: "absences", absences } }],
  [
    "a membership ended by dissolution",
    { ...ended, ended: { why: "dissolution", dissolvedOn: on("2026-09-01"), evidence: seatId } },
  ],
  ["a membership ended by withdrawal", { ...ended, ended: { why: "withdrawal", letter: seatId } }],
];
