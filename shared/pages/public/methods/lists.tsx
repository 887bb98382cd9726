import type { WholeMethod } from "#contract/methods/view";
import { methodPartPath, pathIn } from "#pages/kit/paths";
import type { GoesOn } from "#pages/public/methods/said";
import type { Language } from "#wording/wording";

/** How many contributions, and how many votes, a page shows. */
const LINES = 100;

/** What of a method many add. */
export type List = "contributions" | "votes";

/** A method with the lines of a page of each list. */
export const partOf = (method: WholeMethod, page: number): WholeMethod => ({
  ...method,
  contributions: method.contributions.slice((page - 1) * LINES, page * LINES),
  votes: method.votes.slice((page - 1) * LINES, page * LINES),
});

/** Where the lists of a page go on. */
export const goesOnAfter = (method: WholeMethod, page: number, language: Language): GoesOn => {
  const next = (list: List) =>
    method[list].length > page * LINES ? pathIn(language, methodPartPath(method.id, list, page + 1)) : undefined;
  return { contributions: next("contributions"), votes: next("votes") };
};

/** The further pages of a method's lists: each with its number. */
export const furtherPages = (method: WholeMethod): readonly (readonly [list: List, page: number])[] =>
  (["contributions", "votes"] as const).flatMap((list) =>
    Array.from(
      { length: Math.max(0, Math.ceil(method[list].length / LINES) - 1) },
      (_, index) => [list, index + 2] as const,
    ),
  );
