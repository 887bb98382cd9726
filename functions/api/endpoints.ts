import { enter } from "#functions/api/calendar/enter";
import { findFreeDates } from "#functions/api/calendar/free-dates";
import { findMeetingDates } from "#functions/api/calendar/meeting-dates";
import { remove } from "#functions/api/calendar/remove";
import { show as showCalendar } from "#functions/api/calendar/show";
import { contract } from "#functions/api/contract";
import type { Endpoint } from "#functions/api/endpoint";
import { readReadings } from "#functions/api/guide/readings";
import { readRule } from "#functions/api/guide/rule";
import { readGuide } from "#functions/api/guide/whole";
import { readJournal } from "#functions/api/journal/read";
import { change } from "#functions/api/meetings/change";
import { list } from "#functions/api/meetings/list";
import { notice } from "#functions/api/meetings/notice";
import { plan } from "#functions/api/meetings/plan";
import { show } from "#functions/api/meetings/show";

/** What the API answers: each route of the contract, tied to its act. */
export const endpoints: readonly Endpoint[] = [
  plan,
  change,
  list,
  show,
  notice,
  showCalendar,
  enter,
  remove,
  findMeetingDates,
  findFreeDates,
  readJournal,
  readGuide,
  readRule,
  readReadings,
  contract,
];
