/** How much stands on a register: whatever is told by tens grows tenfold from one size to the next. */
export type Size = Readonly<{
  name: "first" | "second" | "third";
  meetings: number;
  associations: number;
  candidacies: number;
  /** People who have no capacity any more. */
  former: number;
}>;

export const first: Size = { name: "first", meetings: 4, associations: 50, candidacies: 5, former: 2 };

const grown = (by: number, name: Size["name"]): Size => ({
  name,
  meetings: first.meetings * by,
  associations: first.associations * by,
  candidacies: first.candidacies * by,
  former: first.former * by,
});

/** Ten real years lie between the second (meetings) and the third (associations, candidacies, letters). */
export const sizes: readonly Size[] = [first, grown(10, "second"), grown(100, "third")];

/** The year in which a register is looked at, and how many meetings each year has: as many in it at every size. */
const [YEAR, IN_THE_YEAR, IN_ONE_BEFORE] = [2026, 4, 18] as const;

const two = (part: number): string => String(part).padStart(2, "0");

/** The days of the meetings, the first first: those of this year, and the others in the years before it. */
export const meetingDays = ({ meetings }: Size): readonly string[] =>
  Array.from({ length: meetings }, (_, back) => {
    const before = back - IN_THE_YEAR;
    if (before < 0) return `${YEAR}-${two(10 - back * 2)}-06`;
    const [year, place] = [YEAR - 1 - Math.floor(before / IN_ONE_BEFORE), before % IN_ONE_BEFORE];
    return `${year}-${two(12 - Math.floor(place / 2))}-${two(18 - 12 * (place % 2))}`;
  }).toReversed();

/**
 * The years whose feasts are on the calendar, as many at every size: it is read whole by every act, and grows by five kilobytes a year.
 * What twenty years of it cost is told in docs/bench.md until it stands by years.
 */
export const calendarYears: readonly number[] = [YEAR - 2, YEAR - 1, YEAR];
