import type { Almanac } from "#calendar/almanac";
import { type CivilDate, daysAfter, type Instant, instantOf } from "#calendar/civil-date";
import { endOfDay, startOfDay } from "#calendar/legal-time";
import { minutesDue, nextMeetingBy } from "#guide/article-05-dates";
import type { Edition } from "#guide/editions";

const MINUTE = 60_000;

/** A minute after a day has ended: what was still on its way when it ended has arrived. */
export const onceOver = (day: CivilDate): Instant => instantOf(Date.parse(endOfDay(day)) + MINUTE);

/** The instant from which minutes that haven't been sent are overdue (G5.5). */
export const overdueFrom = (heldOn: CivilDate, almanac: Almanac, edition: Edition): Instant =>
  onceOver(minutesDue(heldOn, almanac, edition));

/** The days ahead of the six-month limit at which it is warned that no further meeting is called; 0 is the limit itself, missed (G5.1). */
export const warningsOf = ({ meetingWarnings }: Edition): readonly number[] => [...meetingWarnings, 0];

/** The day of a warning after a meeting; a missed limit is known on the day after it. */
export const warningDay = (heldOn: CivilDate, ahead: number, edition: Edition): CivilDate =>
  daysAfter(nextMeetingBy(heldOn, edition), ahead === 0 ? 1 : -ahead);

/** When the next warning comes, after those given; nothing after the last. */
export const nextWarning = (heldOn: CivilDate, warned: readonly number[], edition: Edition): Instant | undefined => {
  const left = warningsOf(edition).find((ahead) => !warned.includes(ahead));
  return left === undefined ? undefined : startOfDay(warningDay(heldOn, left, edition));
};
