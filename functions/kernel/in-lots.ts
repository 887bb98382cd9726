import { inTurn } from "#functions/kernel/in-turn";

/** As many at once as the register and the pool answer well to. */
const AT_ONCE = 10;

/** Does something for each, ten at a time, and gives what came of it in their order. */
export const inLots = async <One, Done>(
  all: readonly One[],
  each: (one: One) => Promise<Done>,
): Promise<readonly Done[]> => {
  const lots = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, lot) =>
    all.slice(lot * AT_ONCE, (lot + 1) * AT_ONCE),
  );
  return (await inTurn(lots, (lot) => Promise.all(lot.map(each)))).flat();
};
