import * as z from "zod/mini";
import type { CivilDate } from "#calendar/civil-date";
import type { Seat } from "#committee/composition/seats";
import { ActionPlan } from "#committee/plans/plan";
import type { planRoutes } from "#contract/plans/plans";
import type { Call } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { lastPlan } from "#functions/api/plans/current";
import { todayOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { openSeats } from "#functions/readers/seats-in-office";
import type { Register } from "#secretariat/register";

type Adopting = Readonly<{ office: ApiOffice; call: Call<typeof planRoutes.adoptPlan> }>;

const { adoptedOn } = ActionPlan.def.innerType.shape;
const Adopted = z.object({ adoptedOn });

const lastAdopted = async (register: Register): Promise<CivilDate | undefined> => {
  const last = await lastPlan(register);
  return last && Adopted.parse(last.line).adoptedOn;
};

/** What a plan's adoption depends on: plans are entered once they are adopted, in the order of their adoption. */
export const adopting = async ({
  office,
  call: { body },
}: Adopting): Promise<Readonly<{ ids: readonly string[]; seats: readonly Seat[] }>> => {
  const { adoptedOn, bodies } = body;
  const [seats, last] = await Promise.all([openSeats(office.register), lastAdopted(office.register)]);
  if (adoptedOn > todayOf(office)) throw unreadableAt("adoptedOn", "day-to-come");
  if (last !== undefined && adoptedOn <= last) throw unreadableAt("adoptedOn", "before-the-last-plan");
  return { seats, ids: bodies.map(() => office.draw.id()) };
};
