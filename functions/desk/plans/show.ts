import { balanceOf, compositionOn } from "#committee/composition";
import { keyOf } from "#committee/kernel/kind";
import { unreached } from "#committee/offices-of-bodies";
import { may } from "#committee/permissions";
import { plans } from "#committee/plans/kind";
import { show } from "#functions/api/plans/show";
import { Problem } from "#functions/api/problem";
import { todayOf } from "#functions/circumstances";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import { frameOf, type Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/offices";
import { sittersIn } from "#functions/sitters";
import { planDeskPage } from "#pages/desk/plan-shown";

/** A plan, with which bodies have answered and the balance of the committee as it is. */
export const showPlan = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  if (!may(visitor.roles, "adoptPlan")) throw new Problem("not-allowed");
  const { subject, language } = visitor;
  const [{ body: plan }, sitters] = await Promise.all([
    show.serve(office, { params: { id: visit.params["id"] }, subject, language }),
    sittersIn(office.register),
  ]);
  const letters = await office.letterBox.lettersOf(keyOf(plans, plan.id));
  const balance = balanceOf(compositionOn(sitters, todayOf(office)));
  const shown = { plan, balance, unreached: unreached(plan, letters), was: visit.query.get("done") };
  return { page: planDeskPage({ frame: frameOf(visit, visitor), ...shown }) };
};
