import { CivilDate, monthsAfter, yearOf } from "#calendar/civil-date";
import { boardOf, firstAfter, heldBy, isOwed, type Told } from "#committee/duties/board";
import type { Duty } from "#committee/kernel/duty";

/** The first and the last day of a year. */
export const daysOf = (year: number): Readonly<{ from: CivilDate; to: CivilDate }> => ({
  from: CivilDate.parse(`${year}-01-01`),
  to: CivilDate.parse(`${year}-12-31`),
});

/** The six months after a meeting (G5.1), and the time in which its notice goes ahead, counted back: no duty depends on an earlier one. */
const REACH = 8;

/** From which day on duties must be known for those from a day on to be told. */
export const reachOf = (from: CivilDate): CivilDate => monthsAfter(from, -REACH);

/** The day after which a meeting is still looked for, as none of these duties tells of one that meets the six months of the latest (G5.1). */
export const unmetSince = (duties: readonly Duty[], today: CivilDate): CivilDate | undefined => {
  const latest = duties
    .flatMap(({ name, from }) => (name === "next-meeting" ? [from] : []))
    .toSorted()
    .at(-1);
  return latest !== undefined && firstAfter(heldBy(duties, today), latest) === undefined ? latest : undefined;
};

/** The board of a year: every obligation whose last day lies in it. */
export const boardIn = (duties: readonly Duty[], year: number, today: CivilDate): readonly Told[] =>
  boardOf(duties, today).filter(({ on }) => yearOf(on) === year);

/** The board as it is shown first: the year's, and what is owed still from any other. */
export const presentBoard = (duties: readonly Duty[], today: CivilDate): readonly Told[] =>
  boardOf(duties, today).filter((told) => yearOf(told.on) === yearOf(today) || isOwed(told));

/** The years of which some duty is told otherwise on one day than on an earlier one, by the days alone. */
export const yearsTurned = (duties: readonly Duty[], from: CivilDate, to: CivilDate): readonly number[] => {
  const before = boardOf(duties, from);
  const after = boardOf(duties, to);
  const turned = after.filter(({ standing, daysLate }, index) => {
    const was = before[index];
    return was?.standing !== standing || was.daysLate !== daysLate;
  });
  return [...new Set(turned.map(({ on }) => yearOf(on)))];
};
