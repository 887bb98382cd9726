import { momentOf } from "#calendar/legal-time";
import { announceCall } from "#committee/calls/announcing";
import { calls } from "#committee/calls/kind";
import { callMatter } from "#committee/calls/matter";
import type { Asked } from "#committee/kernel/act";
import { callRoutes } from "#contract/calls/calls";
import { candidacyRoutes } from "#contract/candidacies/candidacies";
import { followed, notedOnPlan } from "#functions/api/calls/following";
import { listCalls } from "#functions/api/calls/list";
import { readProgress } from "#functions/api/calls/progress";
import { showCall } from "#functions/api/calls/show";
import { toldCall } from "#functions/api/calls/told";
import { registerCandidacy } from "#functions/api/candidacies/register";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { serving } from "#functions/api/kernel/serving";

const routes = { ...callRoutes, registerCandidacy: candidacyRoutes.registerCandidacy } as const;
const { creates } = serving(calls, callMatter);

/** What answers each act on a call for candidacies. */
export const callEndpoints = {
  listCalls,
  showCall,
  readProgress,
  registerCandidacy,
  announceCall: creates(routes.announceCall, {
    also: ({ office, call }) => followed(office.register, call.body.method),
    decide: (id, { call: { body }, also: { method, running }, circumstances }) => {
      const opensAt = momentOf(body.opensOn, body.opensTime);
      const closesAt = momentOf(body.closesOn, body.closesTime);
      return announceCall(id, { method, times: { opensAt, closesAt }, running }, circumstances);
    },
    along: (noting) => [notedOnPlan(noting)],
    tell: (matter, { office }) => toldCall(matter, office.now()),
  }),
} satisfies { readonly [Name in Asked<typeof callMatter.acts>]: Endpoint<(typeof routes)[Name]> };
