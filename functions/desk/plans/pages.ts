import { balanceOf, compositionOn } from "#committee/composition/composition";
import { keyOf } from "#committee/kernel/kind";
import { may } from "#committee/permissions";
import { plans } from "#committee/plans/kind";
import { unreached } from "#committee/plans/offices-of-bodies";
import { Problem } from "#functions/api/kernel/problem";
import { planEndpoints } from "#functions/api/plans/acts";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import { todayOf } from "#functions/kernel/circumstances";
import type { DeskOffice } from "#functions/kernel/offices";
import { sittersIn } from "#functions/readers/sitters";
import { planListPage } from "#pages/desk/plans/list";
import { planDeskPage } from "#pages/desk/plans/plan";

/** The plans, for those who enter them. */
export const showPlans = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  if (!may(visitor.roles, "adoptPlan")) throw new Problem("not-allowed");
  const { subject, language } = visitor;
  const { body } = await planEndpoints.listPlans.serve(office, { subject, language });
  return { page: planListPage({ frame: frameOf(visit, visitor), plans: body.plans }) };
};

/** A plan, with which bodies have answered and the balance of the committee as it is. */
export const showPlan = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  if (!may(visitor.roles, "adoptPlan")) throw new Problem("not-allowed");
  const { subject, language } = visitor;
  const [{ body: plan }, sitters] = await Promise.all([
    planEndpoints.showPlan.serve(office, { params: { id: visit.params["id"] }, subject, language }),
    sittersIn(office.register),
  ]);
  const letters = await office.letterBox.lettersOf(keyOf(plans, plan.id));
  const balance = balanceOf(compositionOn(sitters, todayOf(office)));
  const shown = { plan, balance, unreached: unreached(plan, letters), was: visit.query.get("done") };
  return { page: planDeskPage({ frame: frameOf(visit, visitor), ...shown }) };
};
