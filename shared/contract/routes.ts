import { readContract } from "#contract/description";
import { readRule } from "#contract/guide";
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
  readJournal,
  readRule,
  readContract,
];
