import { openIn } from "#committee/composition/absence-case";
import type { Ended } from "#committee/composition/ended";
import type { Seat } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { answerUntil } from "#committee/memberships/days";
import { answerTimeOver, enoughAbsences, nothingOpen } from "#guide/article-12-rules";
import type { RuleId } from "#guide/clause";
import { type Refusal, type Ruling, refusals, unless } from "#guide/rule";

/** What stands in the way of an end for absences: too few of them, time to answer that runs, an answer that is open (G12.4). */
const inTheWay = ({ absences }: Seat, circumstances: Circumstances): readonly Refusal[] => {
  const { today, edition } = circumstances;
  const tooFew = refusals({ standing: absences?.absences.length ?? 0, edition }, enoughAbsences);
  if (absences === undefined || absences.stage === "warned") return tooFew;
  return [
    ...tooFew,
    ...refusals({ today, until: answerUntil(absences, circumstances) }, answerTimeOver),
    ...refusals({ open: openIn(absences).length }, nothingOpen),
  ];
};

const ruleOf: Readonly<Record<Ended["why"], RuleId>> = {
  dissolution: "G12.1",
  withdrawal: "G12.2",
  absences: "G12.4",
};

const factsOf = (ended: Ended) => {
  switch (ended.why) {
    case "absences":
      return { meetings: ended.absences.map(({ meeting }) => meeting).join(" ") };
    case "dissolution":
      return { dissolvedOn: ended.dissolvedOn, evidence: ended.evidence };
    case "withdrawal":
      return { letter: ended.letter };
  }
};

/** Nobody sits in the seat from a day on, and it is no more. */
const closed = ({ absences: _, tenures, ...seat }: Seat, ended: Ended, { today }: Circumstances): Seat => ({
  ...seat,
  tenures: tenures.map((tenure) => ({ ...tenure, until: tenure.until ?? today })),
  until: today,
  ended,
});

/** Why a membership ends, with what shows it; its absences the register knows. */
export type Ending = Exclude<Ended, { why: "absences" }> | Readonly<{ why: "absences" }>;

const endedBy = (ending: Ending, { absences }: Seat): Ended =>
  ending.why === "absences"
    ? {
        why: "absences",
        absences: (absences?.absences ?? []).map(({ meeting, heldOn }) => ({ meeting, heldOn })),
      }
    : ending;

/** The id of who speaks for the association at the space, if someone does. */
type Speaking = Readonly<{ speaker?: string | undefined }>;

/** Who is written to of an end: whoever sits there still, and who speaks for the association where that is someone else. */
const concernedBy = (tenures: Seat["tenures"], speaker: string | undefined): readonly string[] => {
  const sitting = tenures.filter(({ until }) => until === undefined).map(({ person }) => person);
  return [...new Set([...sitting, ...(speaker === undefined ? [] : [speaker])])];
};

/**
 * Records that a civil-society membership has ended: the association is dissolved (G12.1), has withdrawn by official letter
 * (G12.2), or was absent three times without justification (G12.4), which is refused while it isn't so, or may still be answered.
 */
export const endMembership = (
  seat: Seat,
  { speaker, ...ending }: Ending & Speaking,
  circumstances: Circumstances,
): Ruling<Decision<Seat>> =>
  unless(ending.why === "absences" ? inTheWay(seat, circumstances) : [], () => {
    const ended = endedBy(ending, seat);
    const { id, body, tenures } = seat;
    return {
      state: closed(seat, ended, circumstances),
      page: { act: "membership-ended", rules: [ruleOf[ending.why]], facts: { why: ending.why, ...factsOf(ended) } },
      letters: concernedBy(tenures, speaker).map((person) => ({
        letter: "membership-ended",
        to: `PERSON#${person}`,
        seat: { id, body },
        ended,
        endedOn: circumstances.today,
      })),
    };
  });
