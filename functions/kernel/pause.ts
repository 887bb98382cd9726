import { setTimeout } from "node:timers/promises";

/** Lets so many milliseconds pass. */
export const pause = async (milliseconds: number): Promise<void> => {
  await setTimeout(milliseconds);
};
