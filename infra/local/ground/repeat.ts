import { setTimeout as pause } from "node:timers/promises";
import type { Stoppable } from "#infra/local/ground/stops";

/** Does an act again and again, with a rest between; a fault ends it, unless it was being stopped. */
export const repeat = (rest: number, act: () => Promise<void>, failed: (fault: Error) => void): Stoppable => {
  let stopped = false;
  const round = async (): Promise<void> => {
    while (!stopped) {
      await act();
      await pause(rest);
    }
  };
  round().catch((fault) => {
    if (!stopped) failed(fault);
  });
  return {
    stop: async () => {
      stopped = true;
    },
  };
};
