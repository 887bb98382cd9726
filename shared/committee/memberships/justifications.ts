import type { Absence } from "#committee/composition/absence";
import type { AbsenceCase, Counted, CountedCase, Justification } from "#committee/composition/absence-case";
import type { Seat } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Passage, type Words, wordsByName } from "#committee/kernel/words";
import { caseFor, lettersFor } from "#committee/memberships/absence-count";
import { answerUntil, disputeUntil } from "#committee/memberships/days";
import { timelyJustification } from "#guide/article-12-rules";
import { granted, type Ruling, refusals, unless } from "#guide/rule";

/** An absence, and what its association said of it that is neither accepted nor disputed yet. */
type Answerable = Counted & Readonly<{ justification: Extract<Justification, { stage: "given" }> }>;

/** The absence from a meeting that an association is to answer for, if it is. */
export const countedAt = ({ absences }: Seat, meeting: string): Counted | undefined =>
  absences === undefined || absences.stage === "warned"
    ? undefined
    : absences.absences.find((absence) => absence.meeting === meeting);

/** The absence from a meeting of which something was said that waits for an answer, if there is one. */
export const givenAt = (seat: Seat, meeting: string): Answerable | undefined => {
  const absence = countedAt(seat, meeting);
  const given = absence?.justification;
  return absence && given?.stage === "given" ? { ...absence, justification: given } : undefined;
};

/** How an association stands that may say why it was absent from a meeting: until what it said is answered. */
export const justifiableAt = (seat: Seat, meeting: string): CountedCase | undefined => {
  const { absences } = seat;
  if (absences === undefined || absences.stage === "warned") return undefined;
  const stage = countedAt(seat, meeting)?.justification?.stage ?? "given";
  return countedAt(seat, meeting) && stage === "given" ? absences : undefined;
};

const withJustification = (standing: CountedCase, meeting: string, justification: Justification): AbsenceCase => ({
  ...standing,
  absences: standing.absences.map((one) => (one.meeting === meeting ? { ...one, justification } : one)),
});

/** The same seat with another word on one absence. */
export const justifiedAs = (seat: Seat, meeting: string, justification: Justification): Seat =>
  seat.absences === undefined || seat.absences.stage === "warned"
    ? seat
    : { ...seat, absences: withJustification(seat.absences, meeting, justification) };

type Justifying = Readonly<{ meeting: string; says: Passage; evidence?: string | undefined }>;

/**
 * Justifies an absence: the association's own word, which it may change until it is answered; refused once its time is over
 * (G12.4). Why someone was absent is theirs: the journal binds it and shows it to no one.
 */
export const justifyAbsence = (
  seat: Seat,
  { standing, meeting, says, evidence }: Justifying & Readonly<{ standing: CountedCase }>,
  circumstances: Circumstances,
): Ruling<Decision<Seat>> => {
  const { today, instant } = circumstances;
  const until = answerUntil(standing, circumstances);
  return unless(refusals({ today, until }, timelyJustification), () => ({
    state: justifiedAs(seat, meeting, { stage: "given", says, ...(evidence && { evidence }), at: instant }),
    page: {
      act: "absence-justified",
      rules: ["G12.4"],
      facts: { meeting, ...(evidence && { evidence }) },
      reserved: wordsByName("justification", says),
    },
    letters: [],
  }));
};

/** The seat excused for one more meeting, as it then stands by all its absences. */
export const excused = (
  seat: Seat,
  { meeting, absences }: Readonly<{ meeting: string; absences: readonly Absence[] }>,
  circumstances: Circumstances,
): Pick<Decision<Seat>, "state" | "letters"> => {
  const state = { ...seat, excused: [...(seat.excused ?? []), meeting] };
  const after = caseFor(state, absences, circumstances);
  return { state: { ...state, absences: after }, letters: lettersFor(seat, after, circumstances) };
};

/** Accepts a justification: the meeting no longer counts (G12.4). */
export const acceptJustification = (
  seat: Seat,
  excusing: Readonly<{ meeting: string; absences: readonly Absence[] }>,
  circumstances: Circumstances,
): Ruling<Decision<Seat>> =>
  granted({
    ...excused(seat, excusing, circumstances),
    page: { act: "justification-accepted", rules: ["G12.4"], facts: { meeting: excusing.meeting } },
  });

/**
 * Disputes a justification, with the reason: it is for civil society's other members to settle, not for the secretariat (G12.4).
 * The reason may tell of what was said, so the journal shows it to no one either.
 */
export const disputeJustification = (
  seat: Seat,
  { absence, reason }: Readonly<{ absence: Answerable; reason: Words }>,
  circumstances: Circumstances,
): Ruling<Decision<Seat>> => {
  const { meeting, heldOn, justification } = absence;
  const { says, evidence, at } = justification;
  const disputedOn = circumstances.today;
  const disputed = { stage: "disputed", says, ...(evidence && { evidence }), at, reason, disputedOn } as const;
  const until = disputeUntil(disputed, circumstances);
  return granted({
    state: justifiedAs(seat, meeting, disputed),
    page: {
      act: "justification-disputed",
      rules: ["G12.4"],
      facts: { meeting, until },
      reserved: wordsByName("reason", reason),
    },
    letters: [
      {
        letter: "justification-disputed",
        to: `CIVIL-SOCIETY-BUT#SEAT#${seat.id}`,
        seat: { id: seat.id, body: seat.body },
        absence: { meeting, heldOn },
        says,
        reason,
        until,
      },
    ],
  });
};
