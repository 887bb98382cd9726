const [FIRST, LONGEST] = [1_000, 10_000];

/** How long to wait before a try, in milliseconds: longer from one to the next, and never long. */
export const waitBefore = (tries: number): number => Math.min(LONGEST, FIRST * 1.5 ** tries);

/** How often to look whether a file has been examined: about ten minutes in all. */
export const MOST_LOOKS = 60;
