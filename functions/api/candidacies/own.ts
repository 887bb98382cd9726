import { Candidacy, type LivingCandidacy } from "#committee/candidacies/candidacy";
import { forCandidacy } from "#committee/candidacies/registering";
import { actsFor } from "#committee/people/people";
import type { Call } from "#functions/api/endpoint";
import { isOwn } from "#functions/api/space/own";
import { halt, type Standing, standingOf } from "#functions/api/standing";
import type { ApiOffice } from "#functions/kernel/offices";
import { candidacies, keyOf } from "#functions/matters";
import type { Found } from "#secretariat/register";

/** Whether a candidacy is a caller's own: they act for its association, or are named in it. */
export const isOwnCandidacy = (standing: Standing, { id, association }: LivingCandidacy): boolean => {
  const { role, of = "" } = forCandidacy(keyOf(candidacies, id));
  return isOwn(standing, association) || (standing.person !== undefined && actsFor(standing.person, role, of));
};

/** A candidacy on the register, as its own people find it. */
type Own = Readonly<{ standing: Standing; before: Found; candidacy: LivingCandidacy }>;

/** A candidacy of the caller's own, as they stand; to anyone else there is none, and none that was erased. */
const ownIn = (standing: Standing, id: string): Own => {
  const before = standing.found.get(keyOf(candidacies, id)) ?? halt(standing, "unknown");
  const candidacy = Candidacy.parse(before.state);
  if (candidacy.stage === "erased" || !isOwnCandidacy(standing, candidacy)) return halt(standing, "unknown");
  return { standing, before, candidacy };
};

/** The candidacy of the caller's own that a call names: one call to the register. */
export const ownCandidacy = async (
  office: ApiOffice,
  call: Call,
  id: string,
  ...keys: readonly string[]
): Promise<Own> => ownIn(await standingOf(office, call, [keyOf(candidacies, id), ...keys]), id);
