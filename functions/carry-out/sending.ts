/** How many letters a wake may send still, of those that no duty waits for. */
export type Allowance = Readonly<{
  /** Takes so many, or as many as are left; gives how many. */
  take: (wanted: number) => number;
  /** None goes any more: the post has no room. */
  end: () => void;
  isEnded: () => boolean;
}>;

export const allowanceOf = (most: number): Allowance => {
  let left = most;
  let ended = false;
  return {
    take: (wanted) => {
      const taken = Math.min(wanted, left);
      left -= taken;
      return taken;
    },
    end: () => {
      left = 0;
      ended = true;
    },
    isEnded: () => ended,
  };
};

/** How a wake sends: how many letters at once, for how long, and how many of those that no duty waits for, at what pace. */
export type Sending = Readonly<{
  hasTime: () => boolean;
  atOnce: number;
  allowance: Allowance;
  /** Waits after so many letters, so that the post has room for others. */
  pace: (sent: number) => Promise<void>;
}>;
