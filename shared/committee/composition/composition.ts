import type { CivilDate } from "#calendar/civil-date";
import { type Chair, type Presiding, presidedOn } from "#committee/composition/chair";
import type { College } from "#committee/composition/college";
import { type Seat, sittingOn, type Tenure, wasOn } from "#committee/composition/seats";
import type { Words } from "#committee/kernel/words";

/** A seat on a day: its body or association, who sat there and, for the administration, who was the deputy; nobody where it was vacant. */
export type Place = Readonly<{
  seat: string;
  college: College;
  body: Words;
  member: Tenure | undefined;
  deputy: Tenure | undefined;
}>;

/** The committee on a day. The chair is in neither college (G3.1). */
export type Composition = Readonly<{ on: CivilDate; chair: Presiding | undefined; places: readonly Place[] }>;

/** What the composition is read from. */
export type Sitters = Readonly<{ seats: readonly Seat[]; chair: Chair | undefined }>;

const byName = (one: Place, other: Place): number => one.body.ar.localeCompare(other.body.ar, "ar");

/** The committee as it was on a day, the administration before civil society, each by the names of its bodies. */
export const compositionOn = ({ seats, chair }: Sitters, day: CivilDate): Composition => ({
  on: day,
  chair: chair && presidedOn(chair, day),
  places: seats
    .filter((seat) => wasOn(seat, day))
    .map((seat) => ({
      ...{ seat: seat.id, college: seat.college, body: seat.body },
      ...{ member: sittingOn(seat, "member", day), deputy: sittingOn(seat, "deputy", day) },
    }))
    .toSorted((one, other) => one.college.localeCompare(other.college, "en") || byName(one, other)),
});

/** The places of one college. */
export const placesOf = ({ places }: Pick<Composition, "places">, college: College): readonly Place[] =>
  places.filter((place) => place.college === college);

const daysOf = ({ from, until }: Pick<Tenure, "from" | "until">): readonly CivilDate[] =>
  until === undefined ? [from] : [from, until];

/** The days on which a seat, or who sat there, changed, the earliest first. */
export const changesOfSeat = ({ since, until, tenures }: Seat): readonly CivilDate[] =>
  [...new Set([since, ...(until === undefined ? [] : [until]), ...tenures.flatMap(daysOf)])].toSorted();

/** Every day on which the composition changed, the earliest first: from each to the next it stood as it was. */
export const changesOf = ({ seats, chair }: Sitters): readonly CivilDate[] =>
  [...new Set([...seats.flatMap(changesOfSeat), ...(chair?.tenures ?? []).flatMap(daysOf)])].toSorted();

/** How many seats each college has, and whether as many (G3.1, a reading). It is shown and warned of, never refused. */
export type Balance = Readonly<{ administration: number; civilSociety: number; isBalanced: boolean }>;

/** The balance of a composition: seats count, whether or not anyone sits there; the chair doesn't (G3.1). */
export const balanceOf = (composition: Pick<Composition, "places">): Balance => {
  const administration = placesOf(composition, "administration").length;
  const civilSociety = placesOf(composition, "civil-society").length;
  return { administration, civilSociety, isBalanced: administration === civilSociety };
};

/** How many seats nobody sits in. */
export const vacancies = ({ places }: Pick<Composition, "places">): number =>
  places.filter(({ member }) => member === undefined).length;
