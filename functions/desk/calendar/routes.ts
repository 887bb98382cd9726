import { calendarMatter } from "#committee/calendar/matter";
import { showDates } from "#functions/desk/calendar/dates";
import { showCalendar } from "#functions/desk/calendar/show";
import { formAt, type Within } from "#functions/desk/kit/act-form";
import { formsAt } from "#functions/desk/kit/forms-at";

const forms = () => import("#functions/desk/calendar/forms");

/** The pages of the calendar: a day that stands on it is changed at its own place, by the act that enters one. */
export const calendarPages: Readonly<Record<string, Within>> = {
  "GET /desk/calendar": showCalendar,
  "GET /desk/calendar/dates": showDates,
  "GET /desk/calendar/{year}": showCalendar,
  ...formsAt(calendarMatter.acts, async () => (await forms()).calendarForms),
  ...formAt("/desk/calendar/days/{date}", async () => (await forms()).changing),
};
