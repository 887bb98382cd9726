import * as z from "zod/mini";
import { CivilDate, ClockTime } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";
import { Plan } from "#committee/meetings/meeting";
import { ById, changes, withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
import { cancelled, id, noticed, plan, planned, postponed, reason } from "#contract/meetings/examples";
import { MeetingView } from "#contract/meetings/view";

const MeetingLine = z.object({
  id: z.ulid(),
  stage: MeetingView.shape.stage,
  heldOn: CivilDate,
  beginsAt: ClockTime,
  place: z.optional(Words),
});

export const planMeeting = route({
  act: "planMeeting",
  method: "POST",
  path: "/meetings",
  summary: "Plan a meeting",
  params: noFields,
  query: noFields,
  body: Plan,
  keyed: true,
  status: 201,
  out: MeetingView,
  problems: ["unreadable", "unauthenticated", "not-allowed", "overtaken", "key-reused", "too-large", "wrong-type"],
  example: { body: plan, out: planned },
});

export const changePlan = route({
  act: "changePlan",
  method: "PUT",
  path: "/meetings/{id}",
  summary: "Change a meeting’s plan; where members have notice of it, the notice goes out anew (G5.3)",
  params: ById,
  query: noFields,
  body: Plan,
  ifMatch: "required",
  status: 200,
  out: MeetingView,
  problems: [...changes, ...withBody, "precondition-required", "refused"],
  example: { params: { id }, body: plan, out: { ...planned, version: 2 } },
});

export const listMeetings = route({
  act: "listMeetings",
  method: "GET",
  path: "/meetings",
  summary: "List the meetings, the latest first",
  params: noFields,
  query: z.object({
    limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20),
    after: z.optional(z.string().check(z.regex(/^[^_]+_[^_]+$/), z.maxLength(100))),
  }),
  body: noBody,
  status: 200,
  out: z.object({ meetings: z.array(MeetingLine), next: z.optional(z.string()) }),
  problems: ["unreadable", "unauthenticated"],
  example: {
    query: { limit: 20 },
    out: { meetings: [{ id, stage: "noticed", heldOn: plan.heldOn, beginsAt: plan.beginsAt, place: plan.place }] },
  },
});

export const showMeeting = route({
  act: "showMeeting",
  method: "GET",
  path: "/meetings/{id}",
  summary: "Show a meeting; its link only to those who may join it",
  params: ById,
  query: noFields,
  body: noBody,
  status: 200,
  out: MeetingView,
  problems: ["unreadable", "unauthenticated", "unknown"],
  example: { params: { id }, out: noticed },
});

export const sendNotice = route({
  act: "sendNotice",
  method: "POST",
  path: "/meetings/{id}/notice",
  summary: "Send the notice of a meeting to all members, ten days before it or more (G5.3)",
  params: ById,
  query: noFields,
  body: noBody,
  ifMatch: "optional",
  status: 200,
  out: MeetingView,
  problems: [...changes, "refused"],
  example: { params: { id }, out: noticed },
});

const Why = z.strictObject({ reason: Words });

export const postponeMeeting = route({
  act: "postponeMeeting",
  method: "POST",
  path: "/meetings/{id}/postponement",
  summary: "Put off a meeting that members have notice of, with the reason",
  params: ById,
  query: noFields,
  body: Why,
  ifMatch: "optional",
  status: 200,
  out: MeetingView,
  problems: [...changes, ...withBody],
  example: { params: { id }, body: { reason }, out: postponed },
});

export const cancelMeeting = route({
  act: "cancelMeeting",
  method: "POST",
  path: "/meetings/{id}/cancellation",
  summary: "Cancel a meeting, with the reason",
  params: ById,
  query: noFields,
  body: Why,
  ifMatch: "optional",
  status: 200,
  out: MeetingView,
  problems: [...changes, ...withBody],
  example: { params: { id }, body: { reason }, out: cancelled },
});
