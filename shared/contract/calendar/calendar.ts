import * as z from "zod/mini";
import { AskedDay, CivilDate } from "#calendar/civil-date";
import { Feast } from "#calendar/holiday";
import { Words } from "#committee/kernel/words";
import { adha, announced } from "#contract/calendar/examples";
import { noBody, noFields, route } from "#contract/kernel/route";
import { inOrder } from "#contract/kernel/stretch";

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
