import { pause } from "#functions/kernel/pause";

/** Tries what another act may overtake, each time on what that act has left: three times, and then it stays "overtaken". */
export const again = async <Done>(
  attempt: () => Promise<Done | "overtaken">,
  times = 3,
): Promise<Done | "overtaken"> => {
  const outcome = await attempt();
  return outcome === "overtaken" && times > 1 ? again(attempt, times - 1) : outcome;
};

/** How often what many come to at once is tried. */
const OFTEN = 8;

/** Tries what many come to at once: more often, and after a rest of so many milliseconds, so that they don't meet again. */
export const patiently = <Done>(
  attempt: () => Promise<Done | "overtaken">,
  rest: () => number,
): Promise<Done | "overtaken"> =>
  again(async () => {
    const outcome = await attempt();
    if (outcome === "overtaken") await pause(rest());
    return outcome;
  }, OFTEN);
