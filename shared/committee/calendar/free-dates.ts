import { type Almanac, holidayOn } from "#calendar/almanac";
import { certaintyOf } from "#calendar/certainty";
import { type CivilDate, daysAfter, daysBetween, weekday } from "#calendar/civil-date";
import { isWorkingDay } from "#calendar/working-days";
import { enrichmentEnds, lastNotice, minutesDue, noticeAim, proposalsClose } from "#guide/article-05-dates";
import type { Edition } from "#guide/editions";

/** What falls less well about a day on which a meeting could be held, though nothing stands in its way. */
export const drawbacks = [
  "aim-has-passed",
  "aim-on-a-day-off",
  "proposals-roll-forward",
  "weekend-before-minutes",
  "weekend-in-enrichment",
] as const;
type Drawback = (typeof drawbacks)[number];

/** A day on which a meeting's notice, minutes and enrichment all fall on days worked, with the days these would be. */
export type FreeDate = Readonly<{
  heldOn: CivilDate;
  noticeAim: CivilDate;
  proposalsClose: CivilDate;
  minutesDue: CivilDate;
  enrichmentEnds: CivilDate;
  drawbacks: readonly Drawback[];
}>;

type Given = Readonly<{ today: CivilDate; almanac: Almanac; edition: Edition }>;

const daysFrom = (from: CivilDate, to: CivilDate): readonly CivilDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, day) => daysAfter(from, day));

/** No holiday takes a working day between two days, nor could a projected one. */
const isClear = (from: CivilDate, to: CivilDate, almanac: Almanac): boolean => {
  const { projected, feastUnknown } = certaintyOf(from, to, almanac);
  const taken = daysFrom(from, to).some((day) => weekday(day) % 6 !== 0 && holidayOn(day, almanac) !== undefined);
  return !projected && feastUnknown === undefined && !taken;
};

const drawbacksOf = (date: Omit<FreeDate, "drawbacks">, { today, almanac, edition }: Given): readonly Drawback[] => {
  const found: Readonly<Record<Drawback, boolean>> = {
    "aim-has-passed": date.noticeAim < today,
    "aim-on-a-day-off": !isWorkingDay(date.noticeAim, almanac),
    "proposals-roll-forward": date.proposalsClose > daysAfter(date.noticeAim, edition.proposalDays),
    "weekend-before-minutes": daysBetween(date.heldOn, date.minutesDue) > edition.minutesDays,
    "weekend-in-enrichment": daysBetween(date.minutesDue, date.enrichmentEnds) > edition.enrichmentDays,
  };
  return drawbacks.filter((drawback) => found[drawback]);
};

const freeDate = (heldOn: CivilDate, given: Given): readonly FreeDate[] => {
  const { today, almanac, edition } = given;
  const aim = noticeAim(heldOn, edition);
  const minutes = minutesDue(heldOn, almanac, edition);
  const date = {
    heldOn,
    noticeAim: aim,
    proposalsClose: proposalsClose(aim, almanac, edition),
    minutesDue: minutes,
    enrichmentEnds: enrichmentEnds(minutes, almanac, edition),
  };
  const lawful = lastNotice(heldOn, edition) >= today;
  const free = lawful && isWorkingDay(heldOn, almanac) && isClear(aim, date.enrichmentEnds, almanac);
  return free ? [{ ...date, drawbacks: drawbacksOf(date, given) }] : [];
};

/** The days between two on which a meeting falls well: no feast from its notice to the end of enrichment; the best first, then the soonest. */
export const freeDates = (from: CivilDate, to: CivilDate, given: Given): readonly FreeDate[] =>
  daysFrom(from, to)
    .flatMap((heldOn) => freeDate(heldOn, given))
    .toSorted((one, other) => one.drawbacks.length - other.drawbacks.length);
