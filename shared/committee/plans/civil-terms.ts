import { type CivilDate, daysAfter, monthsAfter } from "#calendar/civil-date";
import type { Seat } from "#committee/composition/seats";
import type { ActionPlan } from "#committee/plans/plan";
import { termsOf } from "#committee/plans/terms";
import type { Stint, Term } from "#guide/article-04-terms";
import { type Edition, editionOn } from "#guide/editions";

const isCivil = ({ college }: Seat): boolean => college === "civil-society";

/** When a person sat in the committee for civil society, in any seat that there ever was. */
export const stintsOfPerson = (seats: readonly Seat[], person: string): readonly Stint[] =>
  seats
    .filter(isCivil)
    .flatMap(({ tenures }) => tenures)
    .filter((tenure) => tenure.as === "member" && tenure.person === person)
    .map(({ from, until }) => ({ from, until }));

/** When an association had a seat of civil society's, whoever sat there for it. */
export const stintsOfAssociation = (seats: readonly Seat[], association: string): readonly Stint[] =>
  seats
    .filter((seat) => isCivil(seat) && seat.association === association)
    .map(({ since, until }) => ({ from: since, until }));

/** The last day of a term of so many years that begins on a day. */
const endOf = (begins: CivilDate, years: number): CivilDate => daysAfter(monthsAfter(begins, 12 * years), -1);

/** Terms of two years each, one after the other, from a day up to the one that another day lies in. */
const steps = (from: CivilDate, day: CivilDate, years: number): readonly Term[] => {
  const terms: Term[] = [];
  for (let begins = from; begins <= day; begins = daysAfter(endOf(begins, years), 1))
    terms.push({ begins, ends: endOf(begins, years) });
  return terms;
};

/** Terms of two years each that end, one after the other, where another begins, back to the one that a day lies in. */
const stepsBack = (to: CivilDate, day: CivilDate, years: number): readonly Term[] => {
  const terms: Term[] = [];
  for (let begins = to; begins > day; begins = monthsAfter(to, -12 * years * terms.length))
    terms.unshift({ begins: monthsAfter(to, -12 * years * (terms.length + 1)), ends: daysAfter(begins, -1) });
  return terms;
};

/** The terms of plans, the earliest first: one that a later plan, or nothing for a while, cuts into ends as the next term begins. */
const termsByPlans = (plans: readonly ActionPlan[]): readonly Term[] =>
  plans
    .toSorted((one, other) => (one.begins < other.begins ? -1 : 1))
    .flatMap((plan, index, all) => {
      const next = all[index + 1]?.begins;
      return termsOf(plan, editionOn(plan.edition)).filter(({ from }) => next === undefined || from < next);
    })
    .map(({ from, until }, index, all) => {
      const next = all[index + 1]?.from;
      return { begins: from, ends: next === undefined ? until : daysAfter(next, -1) };
    });

const firstSeat = (seats: readonly Seat[]): CivilDate | undefined =>
  seats
    .filter(isCivil)
    .map(({ since }) => since)
    .toSorted()
    .at(0);

/** What civil society's terms are told from: every seat and every plan that there ever was. */
type Past = Readonly<{ seats: readonly Seat[]; plans: readonly ActionPlan[] }>;

/**
 * Civil society's terms up to the one that a day lies in (G4.14): those of the plans (G4.13), and steps of two years before the
 * first plan and after the last. Without a plan, they are steps from the first day on which civil society had a seat; the first
 * one begins on that very day where it has had none.
 */
export const civilTerms = (
  { seats, plans }: Past,
  day: CivilDate,
  { termYears }: Pick<Edition, "termYears">,
): readonly Term[] => {
  const first = firstSeat(seats) ?? day;
  const planned = termsByPlans(plans);
  const [earliest, latest] = [planned.at(0), planned.at(-1)];
  if (earliest === undefined || latest === undefined) return steps(first, day, termYears);
  const before = stepsBack(earliest.begins, first < day ? first : day, termYears);
  const after = steps(daysAfter(latest.ends, 1), day, termYears);
  return [...before, ...planned, ...after].filter(({ begins }) => begins <= day);
};
