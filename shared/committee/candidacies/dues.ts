import { type CivilDate, daysAfter, type Instant } from "#calendar/civil-date";
import { civilDateAt, clockTimeAt, momentOf, startOfDay } from "#calendar/legal-time";
import type { Candidacy, PreparedCandidacy } from "#committee/candidacies/candidacy";
import { isComplete } from "#committee/candidacies/completeness";
import { missingByName, namedCandidacy } from "#committee/candidacies/named";
import type { Circumstances, Decision } from "#committee/kernel/decision";

/** How many days ahead of the close an incomplete dossier is reminded of: ours. */
const AHEAD = [7, 3, 1] as const;

/** So many days before the close, at the same time of day in Morocco. */
const reminderAt = ({ closesAt }: PreparedCandidacy, ahead: number): Instant =>
  momentOf(daysAfter(civilDateAt(closesAt), -ahead), clockTimeAt(closesAt));

/** The reminders still to be given, by how many days ahead: none in retrospect, to one that came after its day. */
const remindersLeft = (candidacy: PreparedCandidacy): readonly number[] =>
  AHEAD.filter((ahead) => !candidacy.reminded.includes(ahead) && reminderAt(candidacy, ahead) > candidacy.registeredAt);

/** The first day on which what an ended candidacy brought is to be kept no longer; none of one that hasn't ended. */
export const keptUntilOf = (candidacy: Candidacy): CivilDate | undefined =>
  "endedOn" in candidacy ? daysAfter(candidacy.endedOn, candidacy.keptDays) : undefined;

/** When a candidacy asks to be looked at: for its next reminder while something is missing, and once it was kept for long enough. */
export const candidacyLookAt = (candidacy: Candidacy): Instant | undefined => {
  const until = keptUntilOf(candidacy);
  if (until !== undefined) return startOfDay(until);
  if (candidacy.stage !== "preparing" || isComplete(candidacy)) return undefined;
  const [next] = remindersLeft(candidacy);
  return next === undefined ? undefined : reminderAt(candidacy, next);
};

/** Reminds of what is missing of a dossier, once for the days ahead that have come; nothing when none has, or the call has closed. */
export const candidacyFallsDue = (
  candidacy: PreparedCandidacy,
  { instant }: Pick<Circumstances, "instant">,
): Decision<PreparedCandidacy> | undefined => {
  const ahead = remindersLeft(candidacy).filter((days) => reminderAt(candidacy, days) <= instant);
  if (ahead.length === 0 || isComplete(candidacy) || instant >= candidacy.closesAt) return undefined;
  const state = { ...candidacy, reminded: [...candidacy.reminded, ...ahead] };
  return {
    state,
    page: { act: "candidacy-reminded", rules: ["G4.9"], facts: { ahead: ahead.join(" ") } },
    letters: [
      {
        letter: "candidacy-incomplete",
        to: `PERSON#${state.applicant}`,
        candidacy: namedCandidacy(state),
        missing: missingByName(state),
      },
    ],
  };
};
