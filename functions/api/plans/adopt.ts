import type { CivilDate } from "#calendar/civil-date";
import { adoptPlan } from "#committee/plans/adopting";
import { plans } from "#committee/plans/kind";
import { planRoutes } from "#contract/plans/plans";
import { create } from "#functions/api/kernel/create";
import { endpoint } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { plansIn } from "#functions/api/plans/current";
import { toldPlan } from "#functions/api/plans/told";
import { todayOf } from "#functions/kernel/circumstances";
import { openSeats } from "#functions/readers/seats-in-office";
import type { Register } from "#secretariat/register";

const lastAdopted = async (register: Register): Promise<CivilDate | undefined> => {
  const [last] = await plansIn(register);
  return last && plans.schema.parse(last.state).adoptedOn;
};

/** Plans are entered in the order of their adoption, once they are adopted: the last is the current one. */
export const adopt = endpoint(planRoutes.adoptPlan, async (office, call) => {
  const { matter } = await create(office, call, {
    kind: plans,
    also: async ({ register }) => ({ seats: await openSeats(register), last: await lastAdopted(register) }),
    open: (id, circumstances, { seats, last }) => {
      const { adoptedOn } = call.body;
      if (adoptedOn > circumstances.today) throw unreadableAt("adoptedOn", "day-to-come");
      if (last !== undefined && adoptedOn <= last) throw unreadableAt("adoptedOn", "before-the-last-plan");
      const ids = call.body.bodies.map(() => office.draw.id());
      return { allowed: true, value: adoptPlan(id, { adopted: call.body, ids, seats }, circumstances) };
    },
  });
  const body = toldPlan(matter, { today: todayOf(office), isCurrent: true });
  return { body, version: matter.version, location: `/plans/${body.id}` };
});
