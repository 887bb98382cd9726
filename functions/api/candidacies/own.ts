import { Candidacy, type LivingCandidacy } from "#committee/candidacies/candidacy";
import { candidacies } from "#committee/candidacies/kind";
import { forCandidacy } from "#committee/candidacies/registering";
import { keyOf } from "#committee/kernel/kind";
import { actsFor } from "#committee/people/people";
import type { Call } from "#functions/api/kernel/endpoint";
import { halt, type Standing, standingOf } from "#functions/api/kernel/standing";
import { isOwn } from "#functions/api/space/own";
import type { ApiOffice } from "#functions/kernel/offices";
import type { Found } from "#secretariat/register";

/** Whether a candidacy is a caller's own: they act for its association, or are named in it. One that was erased is nobody's. */
export const isOwnCandidacy = (standing: Standing, candidacy: Candidacy): candidacy is LivingCandidacy => {
  if (candidacy.stage === "erased") return false;
  const { role, of = "" } = forCandidacy(keyOf(candidacies, candidacy.id));
  return (
    isOwn(standing, candidacy.association) || (standing.person !== undefined && actsFor(standing.person, role, of))
  );
};

/** A candidacy on the register, as its own people find it. */
type Own = Readonly<{ standing: Standing; before: Found; candidacy: LivingCandidacy }>;

/** A candidacy of the caller's own, as they stand; to anyone else there is none, and none that was erased. */
const ownIn = (standing: Standing, id: string): Own => {
  const before = standing.found.get(keyOf(candidacies, id)) ?? halt(standing, "unknown");
  const candidacy = Candidacy.parse(before.state);
  return isOwnCandidacy(standing, candidacy) ? { standing, before, candidacy } : halt(standing, "unknown");
};

/** The candidacy of the caller's own that a call names: one call to the register. */
export const ownCandidacy = async (
  office: ApiOffice,
  call: Call,
  id: string,
  ...keys: readonly string[]
): Promise<Own> => ownIn(await standingOf(office, call, [keyOf(candidacies, id), ...keys]), id);
