import { type CivilDate, daysAfter, monthsAfter } from "#calendar/civil-date";
import type { Seat } from "#committee/seats";
import type { Stint, Term } from "#guide/article-04-terms";
import type { Edition } from "#guide/editions";

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

/**
 * Civil society's terms up to the one that a day lies in, as far as seats alone tell them: of two years each (G4.13), from the
 * first day on which civil society had a seat; the first one begins on that very day where it has had none.
 */
export const termsBySeats = (
  seats: readonly Seat[],
  day: CivilDate,
  { termYears }: Pick<Edition, "termYears">,
): readonly Term[] => {
  const first =
    seats
      .filter(isCivil)
      .map(({ since }) => since)
      .toSorted()
      .at(0) ?? day;
  const terms: Term[] = [];
  for (let begins = first; begins <= day; begins = daysAfter(endOf(begins, termYears), 1))
    terms.push({ begins, ends: endOf(begins, termYears) });
  return terms;
};
