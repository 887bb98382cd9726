import { capacityChanges, seatPeople } from "#committee/composition/seating";
import type { Circumstances } from "#committee/kernel/decision";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { completes, succeedPlan } from "#committee/plans/appointments";
import { plans } from "#committee/plans/kind";
import { ActionPlan } from "#committee/plans/plan";
import type { Taken } from "#functions/api/kernel/act";
import type { Answering } from "#functions/api/plans/appointing";
import type { ApiOffice } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { capacityEntries } from "#functions/people/capacity-changes";
import type { Entry } from "#secretariat/register";

/** The seat with its new people, and what each of those concerned may do from now on, or no more. */
const seatEntries = (office: ApiOffice, answering: Answering, circumstances: Circumstances): readonly Entry[] => {
  const { body, people, seat: id, was, found } = answering;
  const key = keyOf(seats, id);
  const before = found.get(key);
  const seated = seatPeople({ id, seat: was, body: body.name, people }, circumstances);
  const place = { kind: seats, id, before };
  const changes = capacityChanges(key, { was, is: seated.state });
  return [
    entryFor(office, place, seated, { ...circumstances, owes: before?.owes ?? [] }),
    ...capacityEntries(office, changes, answering, circumstances),
  ];
};

/** Earlier plans owe no successors any more once the people of this one are all seated. */
const succeededEntries = (
  office: ApiOffice,
  { plan: { id }, plans: all }: Answering,
  circumstances: Circumstances,
): readonly Entry[] =>
  all
    .filter(({ key, state }) => key !== keyOf(plans, id) && ActionPlan.parse(state).succeededOn === undefined)
    .map((before) => {
      const plan = ActionPlan.parse(before.state);
      const there = { ...circumstances, owes: before.owes };
      return entryFor(office, { kind: plans, id: plan.id, before }, succeedPlan(plan, id, there), there);
    });

/** In the plan's own transaction: the seat, every person who comes to it or leaves it, and the plans that this one succeeds (G4.1). */
export const seatingEntries = ({
  office,
  decision,
  circumstances,
  also,
}: Taken<ActionPlan, Answering> & Readonly<{ office: ApiOffice }>): readonly Entry[] => [
  ...seatEntries(office, also, circumstances),
  ...(completes(also.plan, decision.state) ? succeededEntries(office, also, circumstances) : []),
];
