import type {
  Candidacy,
  ErasedCandidacy,
  SetAsideCandidacy,
  WithdrawnCandidacy,
} from "#committee/candidacies/candidacy";
import { keptUntilOf } from "#committee/candidacies/dues";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Addresses, isAt } from "#committee/people/addresses";

type Ended = WithdrawnCandidacy | SetAsideCandidacy;

/** Whether a candidacy has ended, and what it brought was kept for as long as its call says. */
export const isKeptLongEnough = (candidacy: Candidacy, { today }: Pick<Circumstances, "today">): candidacy is Ended => {
  const until = keptUntilOf(candidacy);
  return until !== undefined && until <= today;
};

/**
 * Erases a candidacy that has ended, once it was kept for long enough: its place is left, and what journals committed to, its form
 * and its files are owed to be erased. The journals stay whole, for their pages hold no word of it.
 */
export const eraseCandidacy = (
  { id, edition, call, region, deposits }: Ended,
  { instant }: Pick<Circumstances, "instant">,
): Decision<ErasedCandidacy> => ({
  state: { stage: "erased", id, edition, call, region, erasedAt: instant },
  page: { act: "candidacy-erased", rules: [], facts: { why: "retention" } },
  letters: [],
  forgets: [`CANDIDACY#${id}`, ...deposits.map(({ file }) => `FILE#${file}`)],
});

/** Forgets whom an ended candidacy named, where that is an erased person; nothing where it is someone else, or nobody. */
export const forgetNominee = (candidacy: Candidacy, addresses: Addresses): Decision<Candidacy> | undefined => {
  if (candidacy.stage !== "withdrawn" && candidacy.stage !== "set-aside") return undefined;
  if (!isAt(candidacy.nominee, addresses)) return undefined;
  const { nominee: _, ...state } = candidacy;
  return { state, page: { act: "nominee-forgotten", rules: [], facts: {} }, letters: [] };
};
