import { calendarEndpoints } from "#functions/api/calendar/acts";
import { Problem } from "#functions/api/kernel/problem";
import { onRecord } from "#functions/desk/calendar/on-record";
import { formOf } from "#functions/desk/kit/act-form";
import { removalPage } from "#pages/desk/calendar/holiday";

/** A day is taken off the calendar as it was shown, once that is confirmed. */
export const removing = formOf({
  endpoint: calendarEndpoints.removeHoliday,
  scene: async ({ office, visit: { params }, visitor }) => {
    const { holiday, version } = await onRecord(office, visitor, params["date"]);
    if (holiday === undefined) throw new Problem("unknown");
    return { holiday, version };
  },
  versionOf: ({ version }) => version,
  first: () => ({}),
  body: () => undefined,
  draw: (asked, { holiday }) => removalPage(asked, holiday),
  to: ({ body }) => `/desk/calendar/${body.date.slice(0, 4)}?done=removed`,
});
