/** Makes something of each of many, so many at a time: the engines are busy then, and not swamped. */
export const inTurns = async <One, Made>(
  all: readonly One[],
  number: number,
  make: (one: One) => Promise<Made>,
): Promise<readonly Made[]> => {
  const left = all.map((one, index) => [index, one] as const);
  const made: Made[] = [];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) made[next[0]] = await make(next[1]);
  };
  await Promise.all(Array.from({ length: number }, work));
  return made;
};
