import { may } from "#committee/permissions";
import { list } from "#functions/api/plans/list";
import { Problem } from "#functions/api/problem";
import type { Shown } from "#functions/desk/shown";
import type { Visit } from "#functions/desk/visit";
import { frameOf, type Visitor } from "#functions/desk/visitor";
import type { DeskOffice } from "#functions/offices";
import { planListPage } from "#pages/desk/plan-list";

/** The plans, for those who enter them. */
export const showPlans = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  if (!may(visitor.roles, "adoptPlan")) throw new Problem("not-allowed");
  const { subject, language } = visitor;
  const { body } = await list.serve(office, { subject, language });
  return { page: planListPage({ frame: frameOf(visit, visitor), plans: body.plans }) };
};
