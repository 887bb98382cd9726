import { knowsFeastsOf } from "#calendar/almanac";
import { yearOf } from "#calendar/civil-date";
import { freeDates } from "#committee/calendar/free-dates";
import { meetingDatesRoutes } from "#contract/calendar/meeting-dates";
import { asAnyone } from "#functions/api/calendar/as-anyone";
import { endpoint } from "#functions/api/kernel/endpoint";

export const findFreeDates = endpoint(meetingDatesRoutes.findFreeDates, async (office, { query: { from, to } }) => {
  const { circumstances } = await asAnyone(office);
  const dates = freeDates(from, to, circumstances).map((date) => ({ ...date, drawbacks: [...date.drawbacks] }));
  const feastUnknown = [from, to].some((day) => !knowsFeastsOf(yearOf(day), circumstances.almanac));
  return { body: { dates, feastUnknown } };
});
