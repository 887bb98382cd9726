import { adoptPlan } from "#committee/plans";
import * as contract from "#contract/plans";
import { createWith } from "#functions/api/create";
import { endpoint } from "#functions/api/endpoint";
import { toldPlan } from "#functions/api/plans/told";
import { todayOf } from "#functions/circumstances";
import { plans } from "#functions/matters";
import { openSeats } from "#functions/seats-in-office";

export const adopt = endpoint(contract.adoptPlan, async (office, call) => {
  const { matter } = await createWith(office, call, {
    kind: plans,
    also: ({ register }) => openSeats(register),
    open: (id, circumstances, seats) => {
      const ids = call.body.bodies.map(() => office.draw.id());
      return { allowed: true, value: adoptPlan(id, { adopted: call.body, ids, seats }, circumstances) };
    },
  });
  const body = toldPlan(matter, { today: todayOf(office), isCurrent: true });
  return { body, version: matter.version, location: `/plans/${body.id}` };
});
