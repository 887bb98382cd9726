import type { Mutant } from "./mutant.ts";

/** A change that nothing can notice, for what is done stays the same: the lines that it is made in, how, and why. */
export type Equivalent = Readonly<{ line: RegExp; changes: readonly string[]; because: string }>;

export const equivalents: readonly Equivalent[] = [
  {
    ...{ line: /\? -1 : 1\)/, changes: ["1 → 2"] },
    because: "of what says in which order two things come the sign alone counts, not its size",
  },
  {
    ...{ line: /\? -1 : 1\)/, changes: ["< → <=", "> → >="] },
    because: "two that come on the same day or at the same instant have no order of their own",
  },
  {
    ...{ line: /\b(\w+) ([<>]) (\w+) \? (\1 : \3|\3 : \1)\b/, changes: ["< → <=", "> → >="] },
    because: "of two equal days or instants it is the same which is taken",
  },
  {
    ...{ line: /^const \[year = 0, month = 1, day = 1\] = from/, changes: ["0 → 1", "1 → 2"] },
    because: "a day always has its three parts: what stands for one that is missing is never taken",
  },
  {
    ...{ line: /^(\["\d\d-\d\d", )?0,/, changes: ["0 → 1"] },
    because: "a holiday that is kept from the year 0 on, or from the year 1, is one that was always kept",
  },
  {
    ...{ line: /^when: instant < opensAt \? "early" : "late",/, changes: ["< → <="] },
    because: "a call closes after it opens, so that nothing is refused at the instant of its opening",
  },
  {
    ...{ line: /^return until > first \? \{ days:/, changes: ["> → >="] },
    because: "a stint of no day adds none, and none of those after it begins sooner",
  },
  {
    ...{ line: /^if \(earliest === undefined \|\| latest === undefined\)/, changes: ["|| → &&"] },
    because: "where there is no earliest of some terms there is no latest either",
  },
  {
    ...{ line: /^const \[CLOSING, LONGEST_COMMENT\] =/, changes: ["65_535 → 65536"] },
    because: "an archive tells the length of its comment in two bytes, so that none is longer",
  },
];

/** Whether a change is one that nothing can notice. */
export const isEquivalent = ({ was, is, code }: Mutant, { line, changes }: Equivalent): boolean =>
  line.test(code) && changes.includes(`${was} → ${is}`);
