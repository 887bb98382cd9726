import { meetingDates } from "#committee/calendar/meeting-dates";
import { meetingDatesRoutes } from "#contract/calendar/meeting-dates";
import { asAnyone } from "#functions/api/calendar/as-anyone";
import { endpoint } from "#functions/api/kernel/endpoint";

export const findMeetingDates = endpoint(meetingDatesRoutes.findMeetingDates, async (office, { query }) => {
  const { almanac, edition } = (await asAnyone(office)).circumstances;
  const dates = meetingDates(query, almanac, edition);
  const feastUnknown = Object.values(dates).some((date) => date.feastUnknown === true);
  return { body: { ...dates, feastUnknown } };
});
