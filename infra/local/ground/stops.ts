export type Stoppable = Readonly<{ stop: () => Promise<void> }>;

/** Holds what has been started, even what is still starting, so that all of it can be stopped, the latest first. */
export type Holder = Readonly<{
  hold: <T extends Stoppable>(starting: T | Promise<T>) => Promise<T>;
  stop: () => Promise<void>;
}>;

export const createHolder = (): Holder => {
  const held: Promise<Stoppable | undefined>[] = [];
  return {
    hold: async (starting) => {
      const started = Promise.resolve(starting);
      held.unshift(started.catch(() => undefined));
      return started;
    },
    stop: async () => {
      for (const started of held.splice(0)) await (await started)?.stop();
    },
  };
};
