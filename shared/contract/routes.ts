import { enterHoliday, findFreeDates, findMeetingDates, removeHoliday, showCalendar } from "#contract/calendar";
import { readContract } from "#contract/description";
import { readGuide, readReadings, readRule } from "#contract/guide";
import { readJournal } from "#contract/journal";
import { changePlan, listMeetings, planMeeting, sendNotice, showMeeting } from "#contract/meetings";
import type { Route } from "#contract/route";

/** Where the API stands on the site. */
export const base = "/api";

/** Every act and view of the API. */
export const routes: readonly Route[] = [
  planMeeting,
  changePlan,
  listMeetings,
  showMeeting,
  sendNotice,
  showCalendar,
  enterHoliday,
  removeHoliday,
  findMeetingDates,
  findFreeDates,
  readJournal,
  readGuide,
  readRule,
  readReadings,
  readContract,
];
