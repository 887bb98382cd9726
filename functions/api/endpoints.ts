import { enter } from "#functions/api/calendar/enter";
import { findFreeDates } from "#functions/api/calendar/free-dates";
import { findMeetingDates } from "#functions/api/calendar/meeting-dates";
import { remove } from "#functions/api/calendar/remove";
import { show as showCalendar } from "#functions/api/calendar/show";
import { contract } from "#functions/api/contract";
import { readDue } from "#functions/api/due/read";
import type { Endpoint } from "#functions/api/endpoint";
import { readReadings } from "#functions/api/guide/readings";
import { readRule } from "#functions/api/guide/rule";
import { readGuide } from "#functions/api/guide/whole";
import { readJournal } from "#functions/api/journal/read";
import { answerProposal } from "#functions/api/meetings/answer-proposal";
import { recordAttendance } from "#functions/api/meetings/attendance";
import { cancel } from "#functions/api/meetings/cancel";
import { change } from "#functions/api/meetings/change";
import { sayWhetherComing } from "#functions/api/meetings/coming";
import { contribute } from "#functions/api/meetings/contribute";
import { readLetters } from "#functions/api/meetings/letters";
import { list } from "#functions/api/meetings/list";
import { notice } from "#functions/api/meetings/notice";
import { plan } from "#functions/api/meetings/plan";
import { postpone } from "#functions/api/meetings/postpone";
import { propose } from "#functions/api/meetings/propose";
import { publishMinutes } from "#functions/api/meetings/publish-minutes";
import { readReplies } from "#functions/api/meetings/replies";
import { sendMinutes } from "#functions/api/meetings/send-minutes";
import { show } from "#functions/api/meetings/show";
import { takeIn } from "#functions/api/meetings/take-in";
import { writeMinutes } from "#functions/api/meetings/write-minutes";
import { changeOwnLanguage } from "#functions/api/people/change-language";
import { readOwnEntry } from "#functions/api/people/own-entry";

import { listSeats } from "#functions/api/seats/list";

/** What the API answers: each route of the contract, tied to its act. */
export const endpoints: readonly Endpoint[] = [
  plan,
  change,
  list,
  show,
  notice,
  postpone,
  cancel,
  propose,
  answerProposal,
  sayWhetherComing,
  readReplies,
  recordAttendance,
  writeMinutes,
  sendMinutes,
  contribute,
  takeIn,
  publishMinutes,
  listSeats,
  readLetters,
  readDue,
  readOwnEntry,
  changeOwnLanguage,
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
