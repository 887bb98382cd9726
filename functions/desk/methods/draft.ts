import { defaultParts } from "#committee/methods/dossier-parts";
import { USUALLY_KEPT } from "#committee/methods/method";
import type { methodRoutes } from "#contract/methods/methods";
import type { WholeMethod } from "#contract/methods/view";
import type { PlanView } from "#contract/plans/plans";
import { methodEndpoints } from "#functions/api/methods/acts";
import { list } from "#functions/api/plans/list";
import type { At, FormFor } from "#functions/desk/kit/act-form";
import { backTo, methodAt, unlessAt } from "#functions/desk/methods/scene";
import { methodDraftPage } from "#pages/desk/methods/draft";

const plansAt = async ({ office, visitor: { subject, language } }: At): Promise<readonly PlanView[]> => [
  ...(await list.serve(office, { subject, language })).body.plans,
];

/** The draft of a method is entered; what a dossier must have stands in it already. */
export const drafting: FormFor<typeof methodRoutes.draftMethod, readonly PlanView[]> = {
  endpoint: methodEndpoints.draftMethod,
  scene: plansAt,
  first: ([current]) => ({ ...(current && { plan: current.id }), keptDays: USUALLY_KEPT, parts: defaultParts }),
  draw: (asked, plans) => methodDraftPage(asked, { plans, at: "/desk/methods" }),
  to: ({ body }) => `/desk/methods/${body.id}?done=entered`,
};

type Changing = Readonly<{ plans: readonly PlanView[]; method: WholeMethod }>;

/** A method is changed, before its consultation or after it. */
export const changing: FormFor<typeof methodRoutes.changeMethod, Changing> = {
  endpoint: methodEndpoints.changeMethod,
  scene: async (at) => {
    const [{ method }, plans] = await Promise.all([methodAt(at), plansAt(at)]);
    return { method, plans };
  },
  versionOf: ({ method }) => method.version,
  leads: unlessAt("drafted", "consulted"),
  first: ({ method: { plan, text, seats, call, parts, objectionDays, keptDays } }) => ({
    ...{ plan, text, seats, call, parts, objectionDays, keptDays },
  }),
  draw: (asked, { plans, method }) => methodDraftPage(asked, { plans, at: `/desk/methods/${method.id}` }),
  to: backTo,
};
