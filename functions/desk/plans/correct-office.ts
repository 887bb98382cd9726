import { keyOf } from "#committee/kernel/kind";
import { plans } from "#committee/plans/kind";
import { ActionPlan } from "#committee/plans/plan";
import { Problem } from "#functions/api/kernel/problem";
import { planEndpoints } from "#functions/api/plans/acts";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import { officePage } from "#pages/desk/plans/office-form";

const sceneAt = async ({ office, visit, visitor: { subject, language } }: At) => {
  const { body: plan } = await planEndpoints.showPlan.serve(office, {
    params: { id: visit.params["id"] },
    subject,
    language,
  });
  const key = keyOf(plans, plan.id);
  const state = ActionPlan.safeParse((await office.register.load([key])).get(key)?.state).data;
  const { body: id } = visit.params;
  const [body, kept] = [plan.bodies.find((one) => one.id === id), state?.bodies.find((one) => one.id === id)];
  if (body === undefined || kept === undefined) throw new Problem("unknown");
  return { plan, body, contact: kept.contact ?? {} };
};

/** How a body's office is written to is corrected. */
export const correcting = formOf({
  endpoint: planEndpoints.correctOffice,
  scene: sceneAt,
  versionOf: ({ plan }) => plan.version,
  first: ({ contact }) => contact,
  draw: (asked, { plan, body }) => officePage(asked, plan, body),
  to: ({ body: { id } }) => `/desk/plans/${id}?done=corrected`,
});
