/** The largest list, in bytes of its text. */
export const LARGEST_LIST = 2_097_152;

/** The most rows that one list may hold. */
export const MOST_ROWS = 5_000;

/** How much of a list stands in one item, in bytes; and how many of them a list may take, all of which are made by one act. */
export const PART = 48_000;
export const MOST_PARTS = 80;

/** How many rows are taken in one transaction: each makes up to four items of it. */
export const LOT = 20;

/** After so many rows taken the clock rings anew, so that a look at one list keeps no other matter waiting for long. */
export const AT_A_LOOK = 1_000;
