/** Does acts one after the other, in the order in which they were asked for; one that fails doesn't stop the next. */
export const createTurns = (): (<T>(act: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const acted = last.then(act);
    last = acted.catch(() => undefined);
    return acted;
  };
};
