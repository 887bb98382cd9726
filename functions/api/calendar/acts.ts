import { holidayOn } from "#calendar/almanac";
import { enterHoliday, openAlmanac, removeHoliday } from "#committee/calendar/almanac";
import { almanacs, MOROCCO } from "#committee/calendar/kind";
import { calendarMatter } from "#committee/calendar/matter";
import type { Asked } from "#committee/kernel/act";
import { calendarRoutes } from "#contract/calendar/calendar";
import { meetingDatesRoutes } from "#contract/calendar/meeting-dates";
import { findFreeDates } from "#functions/api/calendar/free-dates";
import { findMeetingDates } from "#functions/api/calendar/meeting-dates";
import { showCalendar } from "#functions/api/calendar/show";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { nothing, serving } from "#functions/api/kernel/serving";

const routes = { ...calendarRoutes, ...meetingDatesRoutes };
const { changes } = serving(almanacs, calendarMatter);

/** The one almanac, which opens with what the product ships. */
const almanac = { idOf: () => MOROCCO, open: openAlmanac, also: nothing };

/** What answers each act on the almanac. */
export const calendarEndpoints = {
  showCalendar,
  findMeetingDates,
  findFreeDates,
  enterHoliday: changes(routes.enterHoliday, {
    ...almanac,
    decide: (kept, { call: { params, body }, circumstances }) =>
      enterHoliday(kept, { date: params.date, ...body }, circumstances),
    tell: ({ state }, { call: { params } }) =>
      routes.enterHoliday.out.parse(holidayOn(params.date, almanacs.schema.parse(state))),
  }),
  removeHoliday: changes(routes.removeHoliday, {
    ...almanac,
    decide: (kept, { call: { params }, circumstances }) => {
      const holiday = holidayOn(params.date, kept);
      return holiday ? removeHoliday(kept, holiday, circumstances) : "unknown";
    },
    tell: (_almanac, { call: { params } }) => ({ date: params.date }),
  }),
} satisfies { readonly [Name in Asked<typeof calendarMatter.acts>]: Endpoint<(typeof routes)[Name]> };
