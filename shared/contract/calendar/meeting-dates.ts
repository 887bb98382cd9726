import * as z from "zod/mini";
import { AskedDay, CivilDate, Instant } from "#calendar/civil-date";
import { drawbacks } from "#committee/calendar/free-dates";
import { enriched, free, minutes } from "#contract/calendar/examples";
import { noBody, noFields, route } from "#contract/kernel/route";
import { aYearAtMost, inOrder } from "#contract/kernel/stretch";

const MeetingDate = z.object({
  date: CivilDate,
  /** The end of that day in Morocco. */
  instant: Instant,
  rule: z.string(),
  projected: z.boolean(),
  feastUnknown: z.optional(z.literal(true)),
});

const MeetingDatesView = z.object({
  noticeBy: MeetingDate,
  noticeAim: MeetingDate,
  proposalsClose: z.optional(MeetingDate),
  minutesDue: MeetingDate,
  enrichmentEnds: MeetingDate,
  nextMeetingBy: MeetingDate,
  feastUnknown: z.boolean(),
});
export type MeetingDatesView = z.infer<typeof MeetingDatesView>;

type Asked = Readonly<{
  heldOn?: string | undefined;
  noticeSentOn?: string | undefined;
  noticeReceivedOn?: string | undefined;
  minutesSentOn?: string | undefined;
}>;

const minutesAfter = z.refine<Asked>(
  ({ heldOn = "", minutesSentOn }: Asked) => minutesSentOn === undefined || heldOn <= minutesSentOn,
  { path: ["minutesSentOn"], params: { fault: "minutes-before-the-meeting" } },
);

const receivedAfter = z.refine<Asked>(
  ({ noticeSentOn = "", noticeReceivedOn }: Asked) =>
    noticeReceivedOn === undefined || noticeSentOn <= noticeReceivedOn,
  { path: ["noticeReceivedOn"], params: { fault: "received-before-it-was-sent" } },
);

const FreeDatesView = z.object({
  dates: z.array(
    z.object({
      heldOn: CivilDate,
      noticeAim: CivilDate,
      proposalsClose: CivilDate,
      minutesDue: CivilDate,
      enrichmentEnds: CivilDate,
      drawbacks: z.array(z.enum(drawbacks)),
    }),
  ),
  feastUnknown: z.boolean(),
});
export type FreeDatesView = z.infer<typeof FreeDatesView>;

/** Days that a meeting may have. */
export const meetingDatesRoutes = {
  findMeetingDates: route({
    act: "findMeetingDates",
    summary: "Work out every date that article 5 gives a meeting",
    params: noFields,
    query: z
      .object({
        heldOn: AskedDay,
        noticeSentOn: z.optional(AskedDay),
        noticeReceivedOn: z.optional(AskedDay),
        minutesSentOn: z.optional(AskedDay),
      })
      .check(minutesAfter, receivedAfter),
    body: noBody,
    out: MeetingDatesView,
    example: {
      query: { heldOn: "2026-12-17", noticeSentOn: "2026-12-07" },
      out: {
        noticeBy: { date: "2026-12-07", instant: "2026-12-07T23:59:59.000Z", rule: "G5.3", projected: false },
        noticeAim: { date: "2026-12-06", instant: "2026-12-06T23:59:59.000Z", rule: "G5.3", projected: false },
        proposalsClose: { date: "2026-12-10", instant: "2026-12-10T23:59:59.000Z", rule: "G5.4", projected: false },
        minutesDue: minutes,
        enrichmentEnds: enriched,
        nextMeetingBy: { date: "2027-06-17", instant: "2027-06-17T23:59:59.000Z", rule: "G5.1", projected: false },
        feastUnknown: false,
      },
    },
  }),

  findFreeDates: route({
    act: "findFreeDates",
    summary: "Find days on which a meeting’s notice, minutes and enrichment all fall well, the best first",
    params: noFields,
    query: z.object({ from: AskedDay, to: AskedDay }).check(inOrder, aYearAtMost),
    body: noBody,
    out: FreeDatesView,
    example: {
      query: { from: "2026-12-14", to: "2026-12-18" },
      out: { dates: [free], feastUnknown: false },
    },
  }),
} as const;
