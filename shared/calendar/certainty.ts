import { type Almanac, knowsFeastsOf } from "#calendar/almanac";
import { type CivilDate, daysAfter, yearOf } from "#calendar/civil-date";

/** How sure a day is that was worked out over a stretch of the calendar. */
export type Certainty = Readonly<{
  /** A projected feast stands in the stretch or a day beside it: once it is announced, the day may be another. */
  projected: boolean;
  /** The stretch touches a year whose moving feasts are not on record: the day is the earliest that it can be. */
  feastUnknown?: true;
}>;

/** What no holiday has a say in. */
export const certain: Certainty = { projected: false };

/** How sure a day `to` is that was counted in working days from `from`; a feast may come a day sooner or later than projected. */
export const certaintyOf = (from: CivilDate, to: CivilDate, almanac: Almanac): Certainty => {
  const [first, last] = [daysAfter(from, -1), daysAfter(to, 1)];
  const projected = almanac.holidays.some(
    ({ date, certainty }) => certainty === "projected" && first <= date && date <= last,
  );
  const known = knowsFeastsOf(yearOf(from), almanac) && knowsFeastsOf(yearOf(to), almanac);
  return { projected, ...(!known && { feastUnknown: true }) };
};
