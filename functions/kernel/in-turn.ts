/** Does a thing for each of a list, one after the other, and gives what came of each. */
export const inTurn = async <In, Out>(list: readonly In[], act: (one: In) => Promise<Out>): Promise<readonly Out[]> => {
  const done: Out[] = [];
  for (const one of list) done.push(await act(one));
  return done;
};
