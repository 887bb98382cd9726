import { inTurn } from "#functions/kernel/in-turn";

/** As many at once as the register and the pool answer well to. */
const AT_ONCE = 10;

/** A list in lots of so many. */
export const lotsOf = <One>(all: readonly One[], size: number): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, lot) => all.slice(lot * size, (lot + 1) * size));

/** Does something for each, ten at a time, and gives what came of it in their order. */
export const inLots = async <One, Done>(
  all: readonly One[],
  each: (one: One) => Promise<Done>,
): Promise<readonly Done[]> => (await inTurn(lotsOf(all, AT_ONCE), (lot) => Promise.all(lot.map(each)))).flat();
