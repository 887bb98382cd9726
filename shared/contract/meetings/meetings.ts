import * as z from "zod/mini";
import { CivilDate, ClockTime } from "#calendar/civil-date";
import { Words } from "#committee/kernel/words";
import { Plan } from "#committee/meetings/plan";
import { listed } from "#contract/kernel/listed";
import { ById, bare, noBody, noFields, route } from "#contract/kernel/route";
import { cancelled, id, noticed, plan, planned, postponed, reason } from "#contract/meetings/examples";
import { MeetingView } from "#contract/meetings/view";

const MeetingLine = z.object({
  id: z.ulid(),
  stage: MeetingView.shape.stage,
  heldOn: CivilDate,
  beginsAt: ClockTime,
  place: z.optional(Words),
});

const Why = z.strictObject({ reason: Words });

/** Meetings. */
export const meetingRoutes = {
  planMeeting: route({
    act: "planMeeting",
    summary: "Plan a meeting",
    params: noFields,
    query: noFields,
    body: Plan,
    keyed: true,
    out: MeetingView,
    example: { body: plan, out: planned },
  }),

  changePlan: route({
    act: "changePlan",
    summary: "Change a meeting’s plan; where members have notice of it, the notice goes out anew (G5.3)",
    params: ById,
    query: noFields,
    body: Plan,
    ifMatch: "required",
    out: MeetingView,
    example: { params: { id }, body: plan, out: { ...planned, version: 2 } },
  }),

  listMeetings: route({
    act: "listMeetings",
    summary: "List the meetings, the latest first",
    params: noFields,
    query: z.object(listed(20)),
    body: noBody,
    out: z.object({ meetings: z.array(MeetingLine), next: z.optional(z.string()) }),
    example: {
      query: { limit: 20 },
      out: { meetings: [{ id, stage: "noticed", heldOn: plan.heldOn, beginsAt: plan.beginsAt, place: plan.place }] },
    },
  }),

  showMeeting: route({
    act: "showMeeting",
    summary: "Show a meeting; its link only to those who may join it",
    params: ById,
    ...bare,
    out: MeetingView,
    example: { params: { id }, out: noticed },
  }),

  sendNotice: route({
    act: "sendNotice",
    summary: "Send the notice of a meeting to all members, ten days before it or more (G5.3)",
    params: ById,
    ...bare,
    ifMatch: "optional",
    out: MeetingView,
    example: { params: { id }, out: noticed },
  }),

  postponeMeeting: route({
    act: "postponeMeeting",
    summary: "Put off a meeting that members have notice of, with the reason",
    params: ById,
    query: noFields,
    body: Why,
    ifMatch: "optional",
    out: MeetingView,
    example: { params: { id }, body: { reason }, out: postponed },
  }),

  cancelMeeting: route({
    act: "cancelMeeting",
    summary: "Cancel a meeting, with the reason",
    params: ById,
    query: noFields,
    body: Why,
    ifMatch: "optional",
    out: MeetingView,
    example: { params: { id }, body: { reason }, out: cancelled },
  }),
} as const;
