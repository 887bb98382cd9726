import { balanceOf, compositionOn } from "#committee/composition/composition";
import { capacityChanges, seatPeople } from "#committee/composition/seating";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { keyOf } from "#committee/kernel/kind";
import { seats } from "#committee/memberships/kind";
import { answerFor, completes, succeedPlan } from "#committee/plans/appointments";
import { plans } from "#committee/plans/kind";
import { ActionPlan } from "#committee/plans/plan";
import { planRoutes } from "#contract/plans/plans";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { type Answering, answeringFor } from "#functions/api/plans/answering";
import { toldPlan } from "#functions/api/plans/told";
import { todayOf } from "#functions/kernel/circumstances";
import type { ApiOffice } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { capacityEntries } from "#functions/people/capacity-changes";
import { sittersIn } from "#functions/readers/sitters";
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
  id: string,
  { plans: all }: Answering,
  circumstances: Circumstances,
): readonly Entry[] =>
  all
    .filter(({ key, state }) => key !== keyOf(plans, id) && ActionPlan.parse(state).succeededOn === undefined)
    .map((before) => {
      const plan = ActionPlan.parse(before.state);
      const there = { ...circumstances, owes: before.owes };
      return entryFor(office, { kind: plans, id: plan.id, before }, succeedPlan(plan, id, there), there);
    });

const isOpen = ({ college, until }: Answering["seats"][number]): boolean =>
  college === "administration" && until === undefined;

type Deciding = Readonly<{ decision: Decision<ActionPlan>; circumstances: Circumstances; also: Answering & Before }>;
type Before = Readonly<{ before: ActionPlan }>;

const along = (office: ApiOffice, { decision, circumstances, also }: Deciding): readonly Entry[] => [
  ...seatEntries(office, also, circumstances),
  ...(completes(also.before, decision.state) ? succeededEntries(office, decision.state.id, also, circumstances) : []),
];

/** One transaction: the plan's page, the seat, and every person who comes to it or leaves it (G4.1). */
export const appoint = endpoint(planRoutes.appoint, async (office, call) => {
  const { matter } = await act(office, call, {
    kind: plans,
    id: call.params.id,
    also: async (_office, before) => ({ before, ...(await answeringFor(office, call, before)) }),
    decide: (plan, circumstances, also) =>
      also.plans[0]?.key === keyOf(plans, plan.id)
        ? answerFor(plan, { ...also, seats: also.seats.filter(isOpen) }, circumstances)
        : "not-at-this-stage",
    along: (deciding) => along(office, deciding),
  });
  const today = todayOf(office);
  const balance = balanceOf(compositionOn(await sittersIn(office.register), today));
  return { body: { plan: toldPlan(matter, { today, isCurrent: true }), balance }, version: matter.version };
});
