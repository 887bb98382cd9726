import type { HolidayView } from "#contract/calendar/calendar";
import { calendarEndpoints } from "#functions/api/calendar/acts";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

/** What stands on the calendar on a day, if anything does, and the calendar's version; blank while it has none. */
export type OnRecord = Readonly<{ holiday?: HolidayView | undefined; version: number | "" }>;

/** Reads a day as it stands on the calendar, or its version alone. */
export const onRecord = async (
  office: DeskOffice,
  { subject, language }: Visitor,
  date?: string,
): Promise<OnRecord> => {
  const query = date === undefined ? {} : { from: date, to: date };
  const { body, version = "" } = await calendarEndpoints.showCalendar.serve(office, { query, subject, language });
  return date === undefined ? { version } : { holiday: body.days.at(0), version };
};
