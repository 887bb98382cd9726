import { type CivilDate, daysAfter } from "#calendar/civil-date";
import type { CountedCase, Disputed } from "#committee/composition/absence-case";
import type { Circumstances } from "#committee/kernel/decision";
import { owedIn } from "#committee/kernel/owing";
import { answersClose, disputeCloses } from "#guide/article-12-dates";

type Counting = Pick<Circumstances, "owes" | "almanac" | "edition">;

/** The last day on which an association may justify its absences: as the register has it, which a change of the calendar moves. */
export const answerUntil = (standing: CountedCase, { owes, almanac, edition }: Counting): CivilDate => {
  if (standing.stage === "to-end") return daysAfter(standing.since, -1);
  const owed = owedIn(owes, "justification");
  return owed?.from === standing.countedOn ? owed.on : answersClose(standing.countedOn, almanac, edition);
};

/** The last day on which civil society's members may answer a dispute. */
export const disputeUntil = ({ disputedOn }: Disputed, { owes, almanac, edition }: Counting): CivilDate => {
  const owed = owedIn(owes, "dispute");
  return owed?.from === disputedOn ? owed.on : disputeCloses(disputedOn, almanac, edition);
};
