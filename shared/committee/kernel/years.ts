import { type CivilDate, yearOf } from "#calendar/civil-date";

/** The years from the first to the last, the last first. */
export const yearsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);

/** The years that have a page, the last first: every one from that of the first day to today's, and of other days those to come. */
export const yearsUpTo = (days: readonly CivilDate[], today: CivilDate, first: CivilDate): readonly number[] => {
  const toCome = days.map(yearOf).filter((year) => year > yearOf(today));
  const later = [...new Set(toCome)].toSorted((one, other) => other - one);
  return [...later, ...yearsBetween(yearOf(first), yearOf(today))];
};
