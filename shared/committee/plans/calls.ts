import type { Decision } from "#committee/kernel/decision";
import type { ActionPlan } from "#committee/plans/plan";

/** Takes down on a plan that the call for its present term is announced: that is what was due (G4.13). */
export const noteCall = (plan: ActionPlan, call: string): Decision<ActionPlan> => ({
  state: { ...plan, called: { term: plan.term, call } },
  page: { act: "civil-society-call-announced", rules: ["G4.13"], facts: { term: plan.term + 1, call } },
  letters: [],
});

/** Whether a call was announced in the term of a plan that runs. */
export const isCalled = ({ term, called }: Pick<ActionPlan, "term" | "called">): boolean => called?.term === term;
