import type { CivilDate } from "#calendar/civil-date";
import { daysAfter, type Instant } from "#calendar/civil-date";
import { onceOver } from "#calendar/legal-time";
import type { DutyName } from "#committee/duties";
import { type Cause, recount } from "#committee/duties/recount";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { fallen, foundMissed, type Owed } from "#committee/kernel/owing";
import { askingLetters, awaited } from "#committee/plans/adopting";
import type { ActionPlan } from "#committee/plans/plan";
import { renewalAfter } from "#committee/plans/terms";
import { answersDue } from "#guide/article-04-dates";
import { editionOn } from "#guide/editions";

const renewalOf = (plan: ActionPlan): CivilDate | undefined =>
  plan.succeededOn === undefined ? renewalAfter(plan, plan.term, editionOn(plan.edition)) : undefined;

const beginning = (day: CivilDate): Instant => onceOver(daysAfter(day, -1));

/** When a plan asks to be looked at, for what is no deadline: seats are to end, or a term begins in its course. */
export const planLookAt = (plan: ActionPlan): Instant | undefined => {
  const day = plan.closing?.on ?? renewalOf(plan);
  return day && beginning(day);
};

/** A term begins in the course of a plan: each body is asked to confirm or replace its people, and a civil-society call is due (G4.13). */
const openRenewal = (
  plan: ActionPlan,
  askedOn: CivilDate,
  { almanac, edition }: Circumstances,
): Decision<ActionPlan> => {
  const due = answersDue(askedOn, almanac, edition);
  return {
    state: { ...plan, term: plan.term + 1, askedOn },
    page: { act: "renewal-opened", rules: ["G4.13"], facts: { term: plan.term + 2, from: askedOn, due } },
    letters: askingLetters(plan, plan.bodies, { why: "renewal", due }),
  };
};

type Miss = (plan: ActionPlan, owed: Owed) => Decision<ActionPlan>;

/** Bodies that haven't answered are written to again, and stand as late from now on. */
const missAnswers: Miss = (plan, owed) => {
  const bodies = awaited(plan);
  const named = Object.fromEntries(bodies.map(({ id }, index) => [`body.${index + 1}`, id]));
  return {
    state: plan,
    ...foundMissed(owed, { due: owed.on, ...named }),
    letters: askingLetters(plan, bodies, { why: "late", due: owed.on }),
  };
};

/** Outgoing members stay in office; that their successors, or the call for them, are late stands on the record (G4.13). */
const missed: Miss = (plan, owed) => ({ state: plan, ...foundMissed(owed), letters: [] });

const misses: Readonly<Partial<Record<DutyName, Miss>>> = { appointments: missAnswers, confirmations: missAnswers };

/** What a plan's coming day asks for, one thing at a time, and nothing when all has been done: asked twice or late, it answers the same. */
export const planFallsDue = (plan: ActionPlan, circumstances: Circumstances): Decision<ActionPlan> | undefined => {
  const renewal = renewalOf(plan);
  if (renewal !== undefined && renewal <= circumstances.today) return openRenewal(plan, renewal, circumstances);
  const [first] = fallen(circumstances.owes, circumstances.instant);
  return first && (misses[first.name] ?? missed)(plan, first);
};

/** Counts a plan's open deadlines anew after a change of the calendar. */
export const recountPlan = (
  plan: ActionPlan,
  cause: Cause,
  circumstances: Circumstances,
): Decision<ActionPlan> | undefined =>
  recount({ about: `PLAN#${plan.id}`, known: { title: plan.title }, withMoved: () => plan }, cause, circumstances);
