import { balanceOf, compositionOn } from "#committee/composition/composition";
import type { Seat } from "#committee/composition/seats";
import type { Asked } from "#committee/kernel/act";
import { keyOf } from "#committee/kernel/kind";
import { adoptPlan } from "#committee/plans/adopting";
import { answerFor } from "#committee/plans/appointments";
import { plans } from "#committee/plans/kind";
import { planMatter } from "#committee/plans/matter";
import { planRoutes as routes } from "#contract/plans/plans";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { serving } from "#functions/api/kernel/serving";
import { adopting } from "#functions/api/plans/adopting";
import { appointing } from "#functions/api/plans/appointing";
import { correctOffice } from "#functions/api/plans/correct-office";
import { seatingEntries } from "#functions/api/plans/seating";
import { toldPlan } from "#functions/api/plans/told";
import { listPlans, showPlan } from "#functions/api/plans/views";
import { todayOf } from "#functions/kernel/circumstances";
import { sittersIn } from "#functions/readers/sitters";

const { creates, changes } = serving(plans, planMatter);

const isOpen = ({ college, until }: Seat): boolean => college === "administration" && until === undefined;

/** What answers each act on a national action plan. */
export const planEndpoints = {
  listPlans,
  showPlan,
  correctOffice,
  adoptPlan: creates(routes.adoptPlan, {
    also: adopting,
    decide: (id, { call, also, circumstances }) => adoptPlan(id, { adopted: call.body, ...also }, circumstances),
    tell: (matter, { office }) => toldPlan(matter, { today: todayOf(office), isCurrent: true }),
  }),
  /** The bodies of the plan that was adopted last appoint people, and no others. */
  appoint: changes(routes.appoint, {
    also: appointing,
    decide: (plan, { also, circumstances }) =>
      also.plans[0]?.key === keyOf(plans, plan.id)
        ? answerFor(plan, { ...also, seats: also.seats.filter(isOpen) }, circumstances)
        : "not-at-this-stage",
    along: seatingEntries,
    tell: async (matter, { office }) => {
      const today = todayOf(office);
      const balance = balanceOf(compositionOn(await sittersIn(office.register), today));
      return { plan: toldPlan(matter, { today, isCurrent: true }), balance };
    },
  }),
} satisfies { readonly [Name in Asked<typeof planMatter.acts>]: Endpoint<(typeof routes)[Name]> };
