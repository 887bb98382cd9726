import type { Instance } from "#infra/local/functions/instance";
import type { Stoppable } from "#infra/local/ground/stops";

/** The running copies of one function, started as they are needed. */
export type Instances = Stoppable &
  Readonly<{ take: () => Promise<Instance>; give: (instance: Instance) => void; busy: () => number }>;

export const createInstances = (start: () => Instance, most: number): Instances => {
  const all = new Set<Instance>();
  const busy = new Set<Instance>();
  const waiting: (() => void)[] = [];
  const begin = (): Instance => {
    const instance = start();
    all.add(instance);
    return instance;
  };
  return {
    busy: () => busy.size,
    take: async () => {
      while (busy.size >= most) await new Promise<void>((freed) => void waiting.push(freed));
      const instance = [...all].find((one) => one.alive() && !busy.has(one)) ?? begin();
      busy.add(instance);
      return instance;
    },
    give: (instance) => {
      busy.delete(instance);
      if (!instance.alive()) all.delete(instance);
      waiting.shift()?.();
    },
    stop: async () => void (await Promise.all([...all].map((instance) => instance.stop()))),
  };
};
