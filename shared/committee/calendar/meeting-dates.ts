import type { Almanac } from "#calendar/almanac";
import { type Certainty, certain, certaintyOf } from "#calendar/certainty";
import { type CivilDate, daysAfter, type Instant } from "#calendar/civil-date";
import { endOfDay } from "#calendar/legal-time";
import {
  enrichmentEnds,
  lastNotice,
  minutesDue,
  nextMeetingBy,
  noticeAim,
  proposalsClose,
} from "#guide/article-05-dates";
import type { RuleId } from "#guide/clause";
import type { Edition } from "#guide/editions";

/** What is known of a meeting when its dates are asked for. */
export type Milestones = Readonly<{
  heldOn: CivilDate;
  noticeSentOn?: CivilDate | undefined;
  noticeReceivedOn?: CivilDate | undefined;
  minutesSentOn?: CivilDate | undefined;
}>;

/** A date that the guide gives a meeting: the instant is the end of that day in Morocco. */
export type MeetingDate = Readonly<{ date: CivilDate; instant: Instant; rule: RuleId }> & Certainty;

export type MeetingDates = Readonly<{
  noticeBy: MeetingDate;
  noticeAim: MeetingDate;
  /** Counted from receipt, else from sending; absent when neither is known. */
  proposalsClose?: MeetingDate;
  minutesDue: MeetingDate;
  /** Counted from the sending of the minutes, else from the last day for it. */
  enrichmentEnds: MeetingDate;
  nextMeetingBy: MeetingDate;
}>;

const by = (rule: RuleId, date: CivilDate, certainty: Certainty): MeetingDate => ({
  date,
  instant: endOfDay(date),
  rule,
  ...certainty,
});

const proposals = (receivedOn: CivilDate, almanac: Almanac, edition: Edition): MeetingDate => {
  const date = proposalsClose(receivedOn, almanac, edition);
  const last = daysAfter(receivedOn, edition.proposalDays);
  return by("G5.4", date, edition.rollForward ? certaintyOf(last, date, almanac) : certain);
};

/** Every date of article 5 for a meeting, each with its rule and how sure it is (G5.1, G5.3 to G5.6). */
export const meetingDates = (
  { heldOn, noticeSentOn, noticeReceivedOn, minutesSentOn }: Milestones,
  almanac: Almanac,
  edition: Edition,
): MeetingDates => {
  const receivedOn = noticeReceivedOn ?? noticeSentOn;
  const minutes = minutesDue(heldOn, almanac, edition);
  const enriched = enrichmentEnds(minutesSentOn ?? minutes, almanac, edition);
  return {
    noticeBy: by("G5.3", lastNotice(heldOn, edition), certain),
    noticeAim: by("G5.3", noticeAim(heldOn, edition), certain),
    ...(receivedOn && { proposalsClose: proposals(receivedOn, almanac, edition) }),
    minutesDue: by("G5.5", minutes, certaintyOf(heldOn, minutes, almanac)),
    enrichmentEnds: by("G5.6", enriched, certaintyOf(minutesSentOn ?? heldOn, enriched, almanac)),
    nextMeetingBy: by("G5.1", nextMeetingBy(heldOn, edition), certain),
  };
};
