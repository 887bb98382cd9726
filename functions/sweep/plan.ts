import { seatEnded } from "#committee/plans/appointments";
import { planFallsDue, recountPlan } from "#committee/plans/dues";
import { plans } from "#committee/plans/kind";
import { looking } from "#functions/kernel/looking";
import { endingEntries, endingIn } from "#functions/sweep/ending-seats";

/** Looks at a plan: ends the seats that are to end, one after the other, then does what its day asks for (G3.2, G4.13). */
export const lookAtPlan = looking(plans, {
  recount: recountPlan,
  also: ({ register }, { state }) => endingIn(register, state),
  decide: (plan, ending, circumstances) => (ending ? seatEnded(plan, ending.id) : planFallsDue(plan, circumstances)),
  along: endingEntries,
});
