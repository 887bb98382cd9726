import type { Deposit, PreparedCandidacy } from "#committee/candidacies/candidacy";
import { wordOfCompletion } from "#committee/candidacies/named";
import type { Decision } from "#committee/kernel/decision";

const acts = {
  awaited: "deposit-asked-for",
  scanning: "deposit-came",
  accepted: "deposit-accepted",
  refused: "deposit-refused",
} as const;

const factsOf = ({
  file,
  part,
  stage,
  why,
  size,
  sha256,
  cameAt,
  head,
}: Deposit): Decision<object>["page"]["facts"] => ({
  ...{ file, part, stage },
  ...(why && { why }),
  ...(size !== undefined && { size }),
  ...(sha256 && { sha256 }),
  ...(cameAt && { cameAt }),
  ...(head && { head }),
});

/** Takes down on a candidacy what became of a file that was brought for one of its parts, or that one is asked for (G4.7). */
export const noteDeposit = (candidacy: PreparedCandidacy, deposit: Deposit): Decision<PreparedCandidacy> => {
  const { file, stage } = deposit;
  const isKnown = candidacy.deposits.some((one) => one.file === file);
  const deposits = isKnown
    ? candidacy.deposits.map((one) => (one.file === file ? deposit : one))
    : [...candidacy.deposits, deposit];
  const state = { ...candidacy, deposits };
  return {
    state,
    page: { act: acts[stage], rules: ["G4.7"], facts: factsOf(deposit) },
    letters: wordOfCompletion(candidacy, state),
  };
};
