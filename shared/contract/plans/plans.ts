import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Appointee } from "#committee/composition/seating";
import { Words } from "#committee/kernel/words";
import { Contact } from "#committee/people/people";
import { Adopted } from "#committee/plans/plan";
import { Balance } from "#contract/composition/composition";
import { appointee, deputy } from "#contract/composition/examples";
import { ById, bare, noFields, route } from "#contract/kernel/route";
import { adopted, adoptedPlan, answeredPlan, bodyId, letterId, planId } from "#contract/plans/examples";

const BodyView = z.object({
  id: z.ulid(),
  name: Words,
  /** The seat that it holds, once it has one. */
  seat: z.optional(z.ulid()),
  /** When it last answered in the term that runs, or since when its answer is late. */
  answeredOn: z.optional(CivilDate),
  lateSince: z.optional(CivilDate),
});

const PlanView = z.object({
  id: z.ulid(),
  title: Words,
  begins: CivilDate,
  ends: CivilDate,
  adoptedOn: CivilDate,
  /** Its terms, by their first day and their last, and which of them runs, from none before it. */
  terms: z.array(z.object({ from: CivilDate, until: CivilDate })),
  term: z.int(),
  /** Whether no later plan was adopted; only then do its bodies appoint people. */
  isCurrent: z.boolean(),
  /** The last day for its bodies to answer, while some haven't. */
  answersDue: z.optional(CivilDate),
  bodies: z.array(BodyView),
  version: z.int(),
});
export type PlanView = z.infer<typeof PlanView>;

/** National action plans and their bodies. */
export const planRoutes = {
  adoptPlan: route({
    act: "adoptPlan",
    summary: "Put an adopted national action plan on the register; its bodies are asked to appoint their people",
    params: noFields,
    query: noFields,
    body: Adopted,
    keyed: true,
    out: PlanView,
    example: { body: adopted, out: adoptedPlan },
  }),

  listPlans: route({
    act: "listPlans",
    summary: "List the national action plans, the last adopted first",
    params: noFields,
    ...bare,
    out: z.object({ plans: z.array(PlanView) }),
    example: { out: { plans: [adoptedPlan] } },
  }),

  showPlan: route({
    act: "showPlan",
    summary: "Read a national action plan: its days, its terms, and which of its bodies have answered",
    params: ById,
    ...bare,
    out: PlanView,
    example: { params: { id: planId }, out: adoptedPlan },
  }),

  appoint: route({
    act: "appoint",
    summary: "Seat whom a body appoints as its representative and deputy, or confirm or replace them",
    params: ById,
    query: noFields,
    body: z.strictObject({
      body: z.ulid(),
      /** The id of the file of the official letter; owed when the plan is adopted, not when people are confirmed in its course. */
      letter: z.optional(z.ulid()),
      representative: Appointee,
      deputy: Appointee,
    }),
    ifMatch: "required",
    out: z.object({ plan: PlanView, balance: Balance }),
    tells: ["not-at-this-stage"],
    example: {
      params: { id: planId },
      body: { body: bodyId, letter: letterId, representative: appointee, deputy },
      out: {
        plan: answeredPlan,
        balance: { administration: 1, civilSociety: 0, isBalanced: false },
      },
    },
  }),

  correctOffice: route({
    act: "correctOffice",
    summary: "Correct how a body’s office is written to; a body whose answer is awaited is asked again there",
    params: z.object({ ...ById.shape, body: z.ulid() }),
    query: noFields,
    body: Contact,
    ifMatch: "optional",
    out: PlanView,
    example: { params: { id: planId, body: bodyId }, body: appointee.contact, out: { ...adoptedPlan, version: 2 } },
  }),
} as const;
