import { may } from "#committee/permissions";
import { Problem } from "#functions/api/kernel/problem";
import { planEndpoints } from "#functions/api/plans/acts";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { planListPage } from "#pages/desk/plans/list";

/** The plans, for those who enter them. */
export const showPlans = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  if (!may(visitor.roles, "adoptPlan")) throw new Problem("not-allowed");
  const { subject, language } = visitor;
  const { body } = await planEndpoints.listPlans.serve(office, { subject, language });
  return { page: planListPage({ frame: frameOf(visit, visitor), plans: body.plans }) };
};
