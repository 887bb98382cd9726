/** Tries what another act may overtake, each time on what that act has left: three times, and then it stays "overtaken". */
export const again = async <Done>(
  attempt: () => Promise<Done | "overtaken">,
  times = 3,
): Promise<Done | "overtaken"> => {
  const outcome = await attempt();
  return outcome === "overtaken" && times > 1 ? again(attempt, times - 1) : outcome;
};
