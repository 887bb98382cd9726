import { type CivilDate, daysAfter, type Instant } from "#calendar/civil-date";
import { endOfDay } from "#calendar/legal-time";
import type { Circumstances } from "#committee/decision";
import type { Meeting, MinutesPublished } from "#committee/meeting";
import { isFollowed } from "#committee/meeting-dues";
import { lastNotice, minutesDue, nextMeetingBy } from "#guide/article-05-dates";
import type { RuleId } from "#guide/clause";

/** What a meeting may wait for, in the order in which it does. */
export const awaited = ["notice", "minutes", "publication", "next-meeting"] as const;

type Day = Readonly<{ what: (typeof awaited)[number]; on: CivilDate; rule: RuleId }>;

/** What is due for a meeting, the last day for it and the end of that day in Morocco; late once that day is over. */
export type Due = Day & Readonly<{ instant: Instant; late: boolean }>;

/** The meetings of a time, as far as they tell whether another has been followed. */
type Others = readonly Pick<Meeting, "heldOn" | "stage">[];

/** How many days ahead what is due is told: ours. */
const AHEAD = 30;

const over: readonly Meeting["stage"][] = ["held", "minutes-sent", "minutes-published"];

/** No further meeting is called within the six months, nor has been held since (G5.1). */
const nextMeeting = (meeting: MinutesPublished, others: Others, { today, edition }: Circumstances): Day | undefined => {
  const on = nextMeetingBy(meeting.heldOn, edition);
  const heldSince = others.some(({ heldOn, stage }) => meeting.heldOn < heldOn && over.includes(stage));
  const followed = heldSince || isFollowed(meeting, on, others, today > on ? 0 : 1);
  return followed ? undefined : { what: "next-meeting", on, rule: "G5.1" };
};

const nextDay = (meeting: Meeting, others: Others, circumstances: Circumstances): Day | undefined => {
  const { almanac, edition } = circumstances;
  switch (meeting.stage) {
    case "planned":
      return { what: "notice", on: lastNotice(meeting.heldOn, edition), rule: "G5.3" };
    case "noticed":
    case "held":
      return { what: "minutes", on: minutesDue(meeting.heldOn, almanac, edition), rule: "G5.5" };
    case "minutes-sent":
      return { what: "publication", on: meeting.enrichmentEnds, rule: "G5.6" };
    case "minutes-published":
      return nextMeeting(meeting, others, circumstances);
    case "postponed":
    case "cancelled":
      return undefined;
  }
};

/** What a meeting waits for within thirty days, or is late with: its notice, its minutes, their publication, the meeting after it. */
export const dueOf = (meeting: Meeting, others: Others, circumstances: Circumstances): Due | undefined => {
  const { today } = circumstances;
  const day = nextDay(meeting, others, circumstances);
  if (day === undefined || day.on > daysAfter(today, AHEAD)) return undefined;
  return { ...day, instant: endOfDay(day.on), late: today > day.on };
};
