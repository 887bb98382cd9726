import { onceOver } from "#calendar/legal-time";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { owedIn } from "#committee/kernel/owing";
import { boundIn, type Contribution } from "#committee/meetings/contributions";
import type { Held, MinutesPublished, MinutesSent } from "#committee/meetings/meeting";
import { groundsOf, type Minutes, minutesByName } from "#committee/meetings/minutes-text";
import { enrichmentEnds, minutesDue } from "#guide/article-05-dates";
import { enrichmentOver } from "#guide/article-05-rules";
import { granted, type Ruling, refusals, unless } from "#guide/rule";

/** Until they are published, the words of minutes are bound by the journal and shown to members alone. */
const boundWords = (minutes: Minutes) => {
  const { open, withheld } = minutesByName(minutes);
  return { ...open, ...withheld };
};

/** Writes the draft of the minutes anew. */
export const writeMinutes = (meeting: Held, minutes: Minutes): Ruling<Decision<Held>> =>
  granted({
    state: { ...meeting, minutes },
    page: {
      act: "minutes-written",
      rules: [],
      facts: { items: minutes.items.length, ...groundsOf(minutes) },
      reserved: boundWords(minutes),
    },
    letters: [],
  });

/** Sends the minutes to the members, who have two working days from that day to enrich them, were it late or not (G5.5, G5.6). */
export const sendMinutes = (
  meeting: Held,
  { today, instant, almanac, edition, owes }: Circumstances,
): Ruling<Decision<MinutesSent>> => {
  const due = owedIn(owes, "minutes")?.on ?? minutesDue(meeting.heldOn, almanac, edition);
  const state = {
    ...meeting,
    stage: "minutes-sent",
    minutesSentAt: instant,
    minutesSentOn: today,
    enrichmentEnds: enrichmentEnds(today, almanac, edition),
  } as const;
  return granted({
    state,
    page: {
      act: "minutes-sent",
      rules: ["G5.5", "G5.6"],
      facts: { due, late: today > due, enrichmentEnds: state.enrichmentEnds, ...groundsOf(meeting.minutes) },
      reserved: boundWords(meeting.minutes),
    },
    letters: [{ letter: "minutes-of-meeting", to: "members", meeting: state }],
  });
};

/** Whether what members contributed before the time for it was over may still be on its way: for a minute after it. */
export const mayStillArrive = ({ enrichmentEnds: last }: MinutesSent, { today, instant }: Circumstances): boolean =>
  today > last && instant < onceOver(last);

const contributionFacts = (contributions: readonly Contribution[]) =>
  Object.fromEntries(
    contributions.map(({ id, takenInAt }) => [`contribution.${id}`, takenInAt === undefined ? "attached" : "taken-in"]),
  );

/** Publishes the minutes with what members contributed; refused while members may still enrich them (G5.6, G5.10). */
export const publishMinutes = (
  meeting: MinutesSent,
  contributions: readonly Contribution[],
  { today }: Circumstances,
): Ruling<Decision<MinutesPublished>> =>
  unless(refusals({ today, enrichmentEnds: meeting.enrichmentEnds }, enrichmentOver), () => {
    const { open, withheld } = minutesByName(meeting.minutes);
    return {
      state: { ...meeting, stage: "minutes-published", minutesPublishedOn: today },
      page: {
        act: "minutes-published",
        rules: ["G5.6", "G5.10"],
        facts: { ...groundsOf(meeting.minutes), ...contributionFacts(contributions) },
        texts: open,
        reserved: withheld,
        bound: boundIn(contributions),
      },
      letters: [],
    };
  });
