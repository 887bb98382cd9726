import type { CivilDate } from "#calendar/civil-date";
import type { Contribution } from "#committee/contributions";
import type { Circumstances, Decision } from "#committee/decision";
import type { Held, Meeting, MinutesPublished, Noticed, Planned } from "#committee/meeting";
import { nextWarning, warningDay, warningsOf } from "#committee/meeting-deadlines";
import { publishMinutes } from "#committee/minutes";
import { lastNotice, minutesDue, nextMeetingBy, noticeAim } from "#guide/article-05-dates";

/** What stands beside a meeting when its day has come: what members contributed, and the other meetings of its time. */
export type Beside = Readonly<{
  contributions: readonly Contribution[];
  others: readonly Pick<Meeting, "heldOn" | "stage">[];
}>;

type Brought<State> = Decision<State> | undefined;

/** The day to send the notice has come, and it has not gone: the secretariat is reminded (G5.3). */
const remindOfNotice = (meeting: Planned, { today, edition }: Circumstances): Brought<Planned> => {
  if (meeting.remindedOn !== undefined || today < noticeAim(meeting.heldOn, edition)) return undefined;
  const lastDay = lastNotice(meeting.heldOn, edition);
  return {
    state: { ...meeting, remindedOn: today },
    page: { act: "notice-reminded", rules: ["G5.3"], facts: { heldOn: meeting.heldOn, lastDay } },
    letters: [{ letter: "notice-due", to: "secretariat", meeting, lastDay }],
  };
};

/** The minutes should have gone, and have not: it stands on the record, and the secretariat is told (G5.5). */
const findOverdue = <M extends Noticed | Held>(meeting: M, { today, almanac, edition }: Circumstances): Brought<M> => {
  const due = minutesDue(meeting.heldOn, almanac, edition);
  if (meeting.minutesOverdueOn !== undefined || today <= due) return undefined;
  return {
    state: { ...meeting, minutesOverdueOn: today },
    page: { act: "minutes-overdue", rules: ["G5.5"], facts: { heldOn: meeting.heldOn, due } },
    letters: [{ letter: "minutes-overdue", to: "secretariat", meeting, due }],
  };
};

const held: readonly Meeting["stage"][] = ["noticed", "held", "minutes-sent", "minutes-published"];

/** Whether a further meeting is called within the limit, or, once the limit has passed, was. */
export const isFollowed = (
  { heldOn }: MinutesPublished,
  limit: CivilDate,
  others: Beside["others"],
  ahead: number,
): boolean =>
  others.some(
    (other) =>
      heldOn < other.heldOn &&
      other.heldOn <= limit &&
      (held.includes(other.stage) || (ahead > 0 && other.stage === "planned")),
  );

/** Six months are running out, or have: unless a further meeting is called, the secretariat is warned, once at each of the days set (G5.1). */
const watch = (
  meeting: MinutesPublished,
  others: Beside["others"],
  { today, edition }: Circumstances,
): Brought<MinutesPublished> => {
  const come = warningsOf(edition).filter(
    (ahead) => !meeting.warned.includes(ahead) && warningDay(meeting.heldOn, ahead, edition) <= today,
  );
  const ahead = come.at(-1);
  if (ahead === undefined) return undefined;
  const limit = nextMeetingBy(meeting.heldOn, edition);
  const followed = isFollowed(meeting, limit, others, ahead);
  const state = { ...meeting, warned: [...meeting.warned, ...come] };
  const nextDue = nextWarning(meeting.heldOn, state.warned, edition);
  const found = ahead === 0 ? "six-months-missed" : "six-months-warned";
  return {
    state,
    page: {
      act: followed ? "six-months-kept" : found,
      rules: ["G5.1"],
      facts: { lastHeldOn: meeting.heldOn, limit, daysAhead: ahead },
    },
    letters: followed ? [] : [{ letter: "next-meeting-due", to: "secretariat", meeting, limit }],
    ...(nextDue && { nextDue }),
  };
};

/** What a meeting's coming day asks for, and nothing when it has been done: asked twice or late, it answers the same. */
export const meetingFallsDue = (
  meeting: Meeting,
  { contributions, others }: Beside,
  circumstances: Circumstances,
): Decision<Meeting> | undefined => {
  switch (meeting.stage) {
    case "planned":
      return remindOfNotice(meeting, circumstances);
    case "noticed":
    case "held":
      return findOverdue(meeting, circumstances);
    case "minutes-sent": {
      const ruling = publishMinutes(meeting, contributions, circumstances);
      return ruling.allowed ? ruling.value : undefined;
    }
    case "minutes-published":
      return watch(meeting, others, circumstances);
    case "postponed":
    case "cancelled":
      return undefined;
  }
};
