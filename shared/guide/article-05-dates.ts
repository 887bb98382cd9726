import type { Almanac } from "#calendar/almanac";
import { type CivilDate, daysAfter, monthsAfter } from "#calendar/civil-date";
import { workingDayFrom, workingDaysAfter } from "#calendar/working-days";
import type { Edition } from "#guide/editions";

/** Days between a notice and its meeting at the least (G5.3). */
export const noticeDue = ({ noticeDays, clearDays }: Edition): number => noticeDays + (clearDays ? 1 : 0);

/** The first day on which a meeting may be held after a notice sent on a day (G5.3). */
export const earliestMeeting = (sentOn: CivilDate, edition: Edition): CivilDate =>
  daysAfter(sentOn, noticeDue(edition));

/** The last day on which the notice of a meeting may be sent (G5.3). */
export const lastNotice = (heldOn: CivilDate, edition: Edition): CivilDate => daysAfter(heldOn, -noticeDue(edition));

/** The day on which the secretariat aims to send the notice, so that the stricter reading in clear days holds too (G5.3). */
export const noticeAim = (heldOn: CivilDate, { noticeDays }: Edition): CivilDate => daysAfter(heldOn, -noticeDays - 1);

/** The last day on which a member may propose a change, counted from the day the notice reached them (G5.4). */
export const proposalsClose = (receivedOn: CivilDate, almanac: Almanac, edition: Edition): CivilDate => {
  const last = daysAfter(receivedOn, edition.proposalDays);
  return edition.rollForward ? workingDayFrom(last, almanac) : last;
};

/** The last day on which the minutes of a meeting may be sent to the members (G5.5). */
export const minutesDue = (heldOn: CivilDate, almanac: Almanac, { minutesDays }: Edition): CivilDate =>
  workingDaysAfter(heldOn, minutesDays, almanac);

/** The last day on which members may enrich minutes sent on a day, late or not (G5.6). */
export const enrichmentEnds = (sentOn: CivilDate, almanac: Almanac, { enrichmentDays }: Edition): CivilDate =>
  workingDaysAfter(sentOn, enrichmentDays, almanac);

/** The last day on which the meeting after one may be held (G5.1). */
export const nextMeetingBy = (heldOn: CivilDate, { meetingMonths }: Edition): CivilDate =>
  monthsAfter(heldOn, meetingMonths);
