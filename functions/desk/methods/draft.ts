import { defaultParts } from "#committee/methods/dossier-parts";
import { USUALLY_KEPT } from "#committee/methods/method";
import type { PlanView } from "#contract/plans/plans";
import { methodEndpoints } from "#functions/api/methods/acts";
import { planEndpoints } from "#functions/api/plans/acts";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import { backTo, methodAt, unlessAt } from "#functions/desk/methods/scene";
import { methodDraftPage } from "#pages/desk/methods/draft";

const plansAt = async ({ office, visitor: { subject, language } }: At): Promise<readonly PlanView[]> => [
  ...(await planEndpoints.listPlans.serve(office, { subject, language })).body.plans,
];

/** The draft of a method is entered; what a dossier must have stands in it already. */
export const drafting = formOf({
  endpoint: methodEndpoints.draftMethod,
  scene: plansAt,
  lists: ["/parts"],
  first: ([current]) => ({ ...(current && { plan: current.id }), keptDays: USUALLY_KEPT, parts: defaultParts }),
  draw: (asked, plans) => methodDraftPage(asked, { plans, at: "/desk/methods" }),
  to: ({ body }) => `/desk/methods/${body.id}?done=entered`,
});

/** A method is changed, before its consultation or after it. */
export const changing = formOf({
  endpoint: methodEndpoints.changeMethod,
  scene: async (at) => {
    const [{ method }, plans] = await Promise.all([methodAt(at), plansAt(at)]);
    return { method, plans };
  },
  versionOf: ({ method }) => method.version,
  leads: unlessAt("drafted", "consulted"),
  lists: ["/parts"],
  first: ({ method: { plan, text, seats, call, parts, objectionDays, keptDays } }) => ({
    ...{ plan, text, seats, call, parts, objectionDays, keptDays },
  }),
  draw: (asked, { plans, method }) => methodDraftPage(asked, { plans, at: `/desk/methods/${method.id}` }),
  to: backTo,
});
