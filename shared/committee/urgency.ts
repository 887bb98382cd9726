import { goesToMany, isStatutory } from "#committee/correspondence";
import type { Owed } from "#committee/entail";

/** Whether a page owes a letter that the guide asks for. */
export const isUrgent = ({ letters }: Pick<Owed, "letters">): boolean => letters.some(isStatutory);

const turnOf = ({ letters }: Owed): number => {
  if (letters.some(isStatutory)) return 0;
  if (letters.length === 0) return 1;
  return letters.some(goesToMany) ? 3 : 2;
};

/**
 * What pages owe in the order in which it is worked: letters that the guide asks for first, then what needs no letter, then letters
 * to some, and letters to many last; of one turn, what came first.
 */
export const byUrgency = (owed: readonly Owed[]): readonly Owed[] =>
  owed.toSorted((one, other) => turnOf(one) - turnOf(other));
