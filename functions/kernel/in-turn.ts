/** Does a thing for each of a list, one after the other, and gives what came of each. */
export const inTurn = <In, Out>(list: readonly In[], act: (one: In) => Promise<Out>): Promise<readonly Out[]> =>
  list.reduce<Promise<readonly Out[]>>(async (before, one) => [...(await before), await act(one)], Promise.resolve([]));
