import * as z from "zod/mini";
import { AskedDay, CivilDate, Instant } from "#calendar/civil-date";
import { Feast } from "#calendar/holiday";
import { drawbacks } from "#committee/free-dates";
import { Words } from "#committee/words";
import { adha, announced, enriched, free, minutes } from "#contract/calendar-examples";
import { noBody, noFields, route } from "#contract/route";

const Certainty = z.enum(["projected", "announced"]);

/** A holiday as the secretariat enters it; an announcement without a day of its own was made today. */
const AskedHoliday = z.strictObject({
  name: Words,
  feast: z.optional(Feast),
  certainty: Certainty,
  source: Words,
  decidedOn: z.optional(AskedDay),
});

const HolidayView = z.object({
  date: CivilDate,
  name: Words,
  feast: z.optional(Feast),
  certainty: Certainty,
  source: Words,
  decidedOn: z.optional(CivilDate),
});

export type HolidayView = z.infer<typeof HolidayView>;

const ByDate = z.object({ date: AskedDay });

type Stretch = Readonly<{ from?: string | undefined; to?: string | undefined }>;

const inOrder = z.refine<Stretch>(({ from, to }: Stretch) => from === undefined || to === undefined || from <= to, {
  path: ["to"],
  params: { fault: "ends-before-it-begins" },
});

const YEAR = 366 * 86_400_000;

const aYearAtMost = z.refine<Stretch>(
  ({ from = "", to = "" }: Stretch) => !(Date.parse(to) - Date.parse(from) > YEAR),
  { path: ["to"], params: { fault: "more-than-a-year" } },
);

export const showCalendar = route({
  act: "showCalendar",
  method: "GET",
  path: "/calendar",
  summary: "Show the administration’s holidays, each with how sure it is and who decided it",
  params: noFields,
  query: z.object({ from: z.optional(AskedDay), to: z.optional(AskedDay) }).check(inOrder),
  body: noBody,
  status: 200,
  out: z.object({
    days: z.array(HolidayView),
    /** A year asked for has moving feasts that are not on record. */
    feastUnknown: z.boolean(),
    yearsUnknown: z.array(z.int()),
  }),
  problems: ["unreadable", "unauthenticated"],
  example: {
    query: { from: "2026-05-01", to: "2026-05-31" },
    out: { days: [adha], feastUnknown: false, yearsUnknown: [] },
  },
});

export const enterHoliday = route({
  act: "enterHoliday",
  method: "PUT",
  path: "/calendar/days/{date}",
  summary: "Enter a holiday, or put it in the place of what stood on that day",
  params: ByDate,
  query: noFields,
  body: AskedHoliday,
  ifMatch: "optional",
  status: 200,
  out: HolidayView,
  problems: [
    "unreadable",
    "unauthenticated",
    "not-allowed",
    "overtaken",
    "precondition-failed",
    "too-large",
    "wrong-type",
  ],
  example: { params: { date: adha.date }, body: announced, out: { date: adha.date, ...announced } },
});

export const removeHoliday = route({
  act: "removeHoliday",
  method: "DELETE",
  path: "/calendar/days/{date}",
  summary: "Take a holiday off the calendar",
  params: ByDate,
  query: noFields,
  body: noBody,
  ifMatch: "optional",
  status: 200,
  out: z.object({ date: CivilDate }),
  problems: ["unreadable", "unauthenticated", "not-allowed", "unknown", "overtaken", "precondition-failed"],
  example: { params: { date: adha.date }, out: { date: adha.date } },
});

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

export const findMeetingDates = route({
  act: "findMeetingDates",
  method: "GET",
  path: "/calendar/meeting-dates",
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
  status: 200,
  out: MeetingDatesView,
  problems: ["unreadable", "unauthenticated"],
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
});

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

export const findFreeDates = route({
  act: "findFreeDates",
  method: "GET",
  path: "/calendar/free-dates",
  summary: "Find days on which a meeting’s notice, minutes and enrichment all fall well, the best first",
  params: noFields,
  query: z.object({ from: AskedDay, to: AskedDay }).check(inOrder, aYearAtMost),
  body: noBody,
  status: 200,
  out: FreeDatesView,
  problems: ["unreadable", "unauthenticated"],
  example: {
    query: { from: "2026-12-14", to: "2026-12-18" },
    out: { dates: [free], feastUnknown: false },
  },
});
