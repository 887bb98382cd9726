import type { Acts } from "#committee/kernel/act";
import type { Matter } from "#committee/kernel/matter";
import { anyone } from "#committee/kernel/roles";

const acts = {
  showCalendar: { by: anyone, asks: ["GET", "/calendar"] },
  enterHoliday: {
    by: ["secretariat"],
    sensitive: true,
    asks: ["PUT", "/calendar/days/{date}"],
    desk: "/calendar/days/new",
  },
  removeHoliday: {
    by: ["secretariat"],
    sensitive: true,
    asks: ["DELETE", "/calendar/days/{date}"],
    desk: "/calendar/days/{date}/removal",
  },
  findMeetingDates: { by: anyone, asks: ["GET", "/calendar/meeting-dates"] },
  findFreeDates: { by: anyone, asks: ["GET", "/calendar/free-dates"] },
} as const satisfies Acts;

/** The committee’s one almanac. */
export const calendarMatter = {
  name: "ALMANAC",
  desk: "/calendar",
  acts,
} as const satisfies Matter;
