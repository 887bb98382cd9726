import { type CivilDate, daysAfter, monthsAfter } from "#calendar/civil-date";
import type { Edition } from "#guide/editions";

/** A term: its first day and its last. */
export type Term = Readonly<{ from: CivilDate; until: CivilDate }>;

/** The first and the last day of a plan. */
export type Span = Readonly<{ begins: CivilDate; ends: CivilDate }>;

const startsIn = ({ begins, ends }: Span, years: number, count = 0): readonly CivilDate[] => {
  const start = monthsAfter(begins, 12 * years * count);
  return start > ends ? [] : [start, ...startsIn({ begins, ends }, years, count + 1)];
};

/**
 * The terms that a plan spans (G4.13). Renewed every two years, a longer plan has a second term from its second anniversary on,
 * and the last ends with it; renewed with each plan alone, it has one.
 */
export const termsOf = (plan: Span, { termYears, renewal }: Edition): readonly Term[] => {
  const starts = renewal === "each-plan" ? [plan.begins] : startsIn(plan, termYears);
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, until: next === undefined ? plan.ends : daysAfter(next, -1) };
  });
};

/** The day on which the term after one, given by its place, begins in the same plan: its members are then to be renewed (G4.13). */
export const renewalAfter = (plan: Span, term: number, edition: Edition): CivilDate | undefined =>
  termsOf(plan, edition)[term + 1]?.from;
