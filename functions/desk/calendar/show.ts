import { yearOf } from "#calendar/civil-date";
import { civilDateAt } from "#calendar/legal-time";
import { may } from "#committee/permissions";
import { calendarEndpoints } from "#functions/api/calendar/acts";
import type { Shown } from "#functions/desk/kit/shown";
import type { Visit } from "#functions/desk/kit/visit";
import { frameOf, type Visitor } from "#functions/desk/kit/visitor";
import type { DeskOffice } from "#functions/kernel/offices";
import { calendarPage } from "#pages/desk/calendar/calendar";

/** The holidays of a year; of this one, where none is asked for. */
export const showCalendar = async (office: DeskOffice, visit: Visit, visitor: Visitor): Promise<Shown> => {
  const { subject, language, roles } = visitor;
  const year = visit.params["year"] ?? String(yearOf(civilDateAt(office.now())));
  const query = { from: `${year}-01-01`, to: `${year}-12-31` };
  const { body } = await calendarEndpoints.showCalendar.serve(office, { query, subject, language });
  return {
    page: calendarPage({
      frame: frameOf(visit, visitor),
      year: Number(year),
      days: body.days,
      feastUnknown: body.feastUnknown,
      mayChange: may(roles, "enterHoliday"),
      done: visit.query.get("done"),
    }),
  };
};
