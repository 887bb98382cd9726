import * as z from "zod/mini";
import { AskedDay, CivilDate } from "#calendar/civil-date";
import { Feast } from "#calendar/holiday";
import { Words } from "#committee/kernel/words";
import { adha, announced } from "#contract/calendar/examples";
import { bare, noBody, noFields, route } from "#contract/kernel/route";
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

/** The almanac. */
export const calendarRoutes = {
  showCalendar: route({
    act: "showCalendar",
    summary: "Show the administration’s holidays, each with how sure it is and who decided it",
    params: noFields,
    query: z.object({ from: z.optional(AskedDay), to: z.optional(AskedDay) }).check(inOrder),
    body: noBody,
    out: z.object({
      days: z.array(HolidayView),
      /** A year asked for has moving feasts that are not on record. */
      feastUnknown: z.boolean(),
      yearsUnknown: z.array(z.int()),
    }),
    example: {
      query: { from: "2026-05-01", to: "2026-05-31" },
      out: { days: [adha], feastUnknown: false, yearsUnknown: [] },
    },
  }),

  enterHoliday: route({
    act: "enterHoliday",
    summary: "Enter a holiday, or put it in the place of what stood on that day",
    params: ByDate,
    query: noFields,
    body: AskedHoliday,
    ifMatch: "optional",
    out: HolidayView,
    example: { params: { date: adha.date }, body: announced, out: { date: adha.date, ...announced } },
  }),

  removeHoliday: route({
    act: "removeHoliday",
    summary: "Take a holiday off the calendar",
    params: ByDate,
    ...bare,
    ifMatch: "optional",
    out: z.object({ date: CivilDate }),
    tells: ["unknown"],
    example: { params: { date: adha.date }, out: { date: adha.date } },
  }),
} as const;
