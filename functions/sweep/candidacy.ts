import type { Candidacy } from "#committee/candidacies/candidacy";
import { candidacyFallsDue } from "#committee/candidacies/dues";
import { candidacies } from "#committee/candidacies/kind";
import { eraseCandidacy, isKeptLongEnough } from "#committee/candidacies/retention";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { parting, someoneEach } from "#functions/candidacies/people";
import { looking } from "#functions/kernel/looking";

const dueOf = (candidacy: Candidacy, circumstances: Circumstances): Decision<Candidacy> | undefined => {
  if (isKeptLongEnough(candidacy, circumstances)) return eraseCandidacy(candidacy, circumstances);
  return candidacy.stage === "preparing" ? candidacyFallsDue(candidacy, circumstances) : undefined;
};

/** Whom a candidacy named that is to be erased: they act for it no more. */
const leavingFrom = (candidacy: Candidacy, circumstances: Circumstances): readonly string[] =>
  isKeptLongEnough(candidacy, circumstances) && candidacy.nominee ? [candidacy.nominee.person] : [];

/** Looks at a candidacy: reminds of what is missing some days before the close, and erases it once it was kept for long enough (G4.9). */
export const lookAtCandidacy = looking(candidacies, {
  also: (office, { state, circumstances }) => someoneEach(office, leavingFrom(state, circumstances)),
  decide: (candidacy, _leaving, circumstances) => dueOf(candidacy, circumstances),
  along: (office, { state, also, circumstances }) => parting(office, state.id, also, circumstances),
});
