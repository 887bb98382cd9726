import type { Absence } from "#committee/composition/absence";
import type { AbsenceCase, CountedCase } from "#committee/composition/absence-case";
import { type Seat, toldOf } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { standingIn } from "#committee/memberships/absences";
import { answerUntil } from "#committee/memberships/days";

const isCounted = (standing: AbsenceCase | undefined): standing is CountedCase =>
  standing !== undefined && standing.stage !== "warned";

const meetingsIn = (absences: readonly Absence[]): string => absences.map(({ meeting }) => meeting).join(" ");

/** A case goes on while no further absence stands in it: what was said of the others stays said, and its time goes on. */
const counted = (found: readonly Absence[], before: AbsenceCase | undefined, { today }: Circumstances): CountedCase => {
  const known = isCounted(before) ? before.absences : [];
  const absences = found.map((absence) => known.find(({ meeting }) => meeting === absence.meeting) ?? absence);
  const goesOn = isCounted(before) && found.every(({ meeting }) => known.some((one) => one.meeting === meeting));
  return goesOn ? { ...before, absences } : { stage: "to-answer", countedOn: today, absences };
};

/** How an association stands by all its absences, those left out for which it is excused; not at all while a warning is far (G12.4). */
export const caseFor = (
  { absences: before, excused = [] }: Seat,
  absences: readonly Absence[],
  circumstances: Circumstances,
): AbsenceCase | undefined => {
  const { edition } = circumstances;
  const found = standingIn(
    absences.filter(({ meeting }) => !excused.includes(meeting)),
    edition,
  );
  if (found.length >= edition.absences) return counted(found, before, circumstances);
  return found.length === edition.absences - 1 ? { stage: "warned", absences: found } : undefined;
};

const isSame = (one: AbsenceCase | undefined, other: AbsenceCase | undefined): boolean =>
  isCounted(one) === isCounted(other) && meetingsIn(one?.absences ?? []) === meetingsIn(other?.absences ?? []);

const rests = (before: AbsenceCase | undefined, after: AbsenceCase | undefined): boolean =>
  after === undefined || (after.stage === "warned" && isCounted(before));

/** The letters that a change of how an association stands asks for. */
export const lettersFor = (
  seat: Seat,
  after: AbsenceCase | undefined,
  circumstances: Circumstances,
): Decision<Seat>["letters"] => {
  const before = seat.absences;
  if (isSame(before, after)) return [];
  const common = {
    ...toldOf(seat),
    absences: (after?.absences ?? []).map(({ meeting, heldOn }) => ({ meeting, heldOn })),
  };
  if (rests(before, after)) return [{ letter: "absences-resting", ...common }];
  if (!isCounted(after)) return [{ letter: "absence-warning", ...common }];
  return [{ letter: "absences-counted", ...common, answerUntil: answerUntil(after, circumstances) }];
};

const actFor = (before: AbsenceCase | undefined, after: AbsenceCase | undefined): string => {
  if (rests(before, after)) return "absences-rested";
  return isCounted(after) ? "absences-counted" : "absence-warned";
};

/**
 * Counts an association's absences anew: it is warned at the last but one that its membership allows, and asked to answer at
 * the last; a warning that a corrected sheet leaves without ground is taken back. Nothing where nothing has changed (G12.4).
 */
export const countAbsences = (
  seat: Seat,
  absences: readonly Absence[],
  circumstances: Circumstances,
): Decision<Seat> | undefined => {
  const after = caseFor(seat, absences, circumstances);
  if (isSame(seat.absences, after)) return undefined;
  const standing = after?.absences ?? [];
  return {
    state: { ...seat, absences: after },
    page: {
      act: actFor(seat.absences, after),
      rules: ["G12.4"],
      facts: {
        standing: standing.length,
        meetings: meetingsIn(standing),
        ...(isCounted(after) && { answerUntil: answerUntil(after, circumstances) }),
      },
    },
    letters: lettersFor(seat, after, circumstances),
  };
};
