import type { Use } from "./counting.ts";

/** What was measured of one thing at one size: what it asked of the table, and the bytes of what it gave or put. */
export type Measured = Readonly<{ use: Use; gave: number }>;

/** What was measured, by its name; or why it couldn't be. */
export type Measures = ReadonlyMap<string, Measured | Readonly<{ fault: string }>>;

/** Measures each of some things in turn; one that can't be measured is told of, and keeps no other from it. */
export const inTurn = async <One>(
  all: readonly One[],
  nameOf: (one: One) => string,
  measure: (one: One) => Promise<Measured>,
): Promise<Measures> => {
  const measures = new Map<string, Measured | Readonly<{ fault: string }>>();
  for (const one of all)
    measures.set(
      nameOf(one),
      await measure(one).catch((error: unknown) => ({ fault: error instanceof Error ? error.message : String(error) })),
    );
  return measures;
};
