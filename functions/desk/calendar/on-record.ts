import type { HolidayView } from "#contract/calendar/calendar";
import { show } from "#functions/api/calendar/show";
import type { Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";

/** What stands on the calendar on a day, if anything does, and the calendar's version; blank while it has none. */
export const onRecord = async (
  office: DeskOffice,
  { subject, language }: Visitor,
  date: string,
): Promise<Readonly<{ holiday: HolidayView | undefined; version: string }>> => {
  const { body, version = "" } = await show.serve(office, { query: { from: date, to: date }, subject, language });
  return { holiday: body.days.at(0), version: String(version) };
};
