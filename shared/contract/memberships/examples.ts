import { id, seatId } from "#contract/meetings/examples";

const body = { ar: "جمعية المواطنة والتنمية", fr: "Association Citoyenneté et développement" };
const holder = { ar: "ممثلة الجمعية", latin: "Représentante de l’association" };

const absences = [
  { meeting: id, heldOn: "2026-12-17" },
  { meeting: "01KBFM5A3W8T0Q5Z6X7Y8V9W0D", heldOn: "2027-03-18" },
];

/** An association warned of its absences. */
export const warned = { seat: seatId, body, holder, stage: "warned", absences, version: 2 };

/** What an association says of an absence. */
export const justified = {
  stage: "given",
  says: { ar: "كان ممثلنا في المستشفى يوم الاجتماع.", fr: "Notre représentant était hospitalisé ce jour-là." },
};

/** An association that is to answer for its absences. */
export const toAnswer = {
  ...warned,
  stage: "to-answer",
  absences: [
    ...absences.map((absence, index) => (index === 0 ? { ...absence, justification: justified } : absence)),
    { meeting: "01KBFM5A3W8T0Q5Z6X7Y8V9W0E", heldOn: "2027-06-17" },
  ],
  answerUntil: "2027-07-01",
  version: 4,
};

/** A membership that has ended. */
export const ended = {
  seat: seatId,
  body,
  stage: "ended",
  absences: [],
  ended: { why: "absences", absences: toAnswer.absences.map(({ meeting, heldOn }) => ({ meeting, heldOn })) },
  endedOn: "2027-07-02",
  version: 6,
};
