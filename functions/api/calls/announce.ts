import { momentOf } from "#calendar/legal-time";
import { announceCall as announcing } from "#committee/calls/announcing";
import { calls } from "#committee/calls/kind";
import type { Circumstances } from "#committee/kernel/decision";
import { noteCall } from "#committee/plans/calls";
import { plans } from "#committee/plans/kind";
import { callRoutes } from "#contract/calls/calls";
import { type Following, followed } from "#functions/api/calls/following";
import { toldCall } from "#functions/api/calls/told";
import { create } from "#functions/api/kernel/create";
import { endpoint } from "#functions/api/kernel/endpoint";
import type { ApiOffice } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { editionOn } from "#guide/editions";
import type { Entry } from "#secretariat/register";

type Noting = Readonly<{ id: string; circumstances: Circumstances; also: Following }>;

/** The plan's own page: what was due of it is met (G4.13), in the same transaction. */
const planEntry = (office: ApiOffice, { id, circumstances, also: { plan: before } }: Noting): Entry => {
  const plan = plans.schema.parse(before.state);
  const there = { ...circumstances, edition: editionOn(plan.edition), owes: before.owes };
  return entryFor(office, { kind: plans, id: plan.id, before }, noteCall(plan, id), there);
};

export const announceCall = endpoint(callRoutes.announceCall, async (office, call) => {
  const { method: id, opensOn, opensTime, closesOn, closesTime } = call.body;
  const times = { opensAt: momentOf(opensOn, opensTime), closesAt: momentOf(closesOn, closesTime) };
  const { matter } = await create(office, call, {
    kind: calls,
    also: ({ register }) => followed(register, id),
    open: (own, circumstances, { method, running }) => announcing(own, { method, times, running }, circumstances),
    along: (noting) => [planEntry(office, noting)],
  });
  const body = toldCall(matter, office.now());
  return { body, version: matter.version, location: `/calls/${body.id}` };
});
