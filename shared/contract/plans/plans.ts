import * as z from "zod/mini";
import { CivilDate } from "#calendar/civil-date";
import { Appointee } from "#committee/composition/seating";
import { Words } from "#committee/kernel/words";
import { Contact } from "#committee/people/people";
import { Adopted } from "#committee/plans/plan";
import { Balance } from "#contract/composition/composition";
import { ById, changes, withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
import {
  adopted,
  adoptedPlan,
  answeredPlan,
  appointee,
  bodyId,
  deputy,
  letterId,
  planId,
} from "#contract/plans/examples";

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

export const adoptPlan = route({
  act: "adoptPlan",
  method: "POST",
  path: "/plans",
  summary: "Put an adopted national action plan on the register; its bodies are asked to appoint their people",
  params: noFields,
  query: noFields,
  body: Adopted,
  keyed: true,
  status: 201,
  out: PlanView,
  problems: ["unreadable", "unauthenticated", "not-allowed", "overtaken", "key-reused", ...withBody],
  example: { body: adopted, out: adoptedPlan },
});

export const listPlans = route({
  act: "listPlans",
  method: "GET",
  path: "/plans",
  summary: "List the national action plans, the last adopted first",
  params: noFields,
  query: noFields,
  body: noBody,
  status: 200,
  out: z.object({ plans: z.array(PlanView) }),
  problems: ["unauthenticated"],
  example: { out: { plans: [adoptedPlan] } },
});

export const showPlan = route({
  act: "showPlan",
  method: "GET",
  path: "/plans/{id}",
  summary: "Read a national action plan: its days, its terms, and which of its bodies have answered",
  params: ById,
  query: noFields,
  body: noBody,
  status: 200,
  out: PlanView,
  problems: ["unreadable", "unauthenticated", "unknown"],
  example: { params: { id: planId }, out: adoptedPlan },
});

export const appoint = route({
  act: "appoint",
  method: "POST",
  path: "/plans/{id}/appointments",
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
  status: 200,
  out: z.object({ plan: PlanView, balance: Balance }),
  problems: [...changes, "precondition-required", "refused", ...withBody],
  example: {
    params: { id: planId },
    body: { body: bodyId, letter: letterId, representative: appointee, deputy },
    out: {
      plan: answeredPlan,
      balance: { administration: 1, civilSociety: 0, isBalanced: false },
    },
  },
});

export const correctOffice = route({
  act: "correctOffice",
  method: "PUT",
  path: "/plans/{id}/bodies/{body}/office",
  summary: "Correct how a body’s office is written to; a body whose answer is awaited is asked again there",
  params: z.object({ ...ById.shape, body: z.ulid() }),
  query: noFields,
  body: Contact,
  ifMatch: "optional",
  status: 200,
  out: PlanView,
  problems: [...changes, ...withBody],
  example: { params: { id: planId, body: bodyId }, body: appointee.contact, out: { ...adoptedPlan, version: 2 } },
});
