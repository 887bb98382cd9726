/**
 * What came of an errand: it is done; it is left for another day's try; there is more of it than this wake does; it is to be gone on
 * with at once.
 */
export type Outcome = "done" | "later" | "more" | "again";

const worstFirst = ["again", "more", "later", "done"] as const;

/** What came of several together: done when all of them are. */
export const worstOf = (outcomes: Iterable<Outcome>): Outcome => {
  const all = new Set(outcomes);
  return worstFirst.find((outcome) => all.has(outcome)) ?? "done";
};
