import { Candidacy } from "#committee/candidacies/candidacy";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { candidacyTold } from "#functions/api/candidacies/told";
import { Problem } from "#functions/api/problem";
import { savedFormOf } from "#functions/candidacies/saved-form";
import type { ApiOffice } from "#functions/kernel/offices";
import type { Found } from "#secretariat/register";

/** What is answered of a candidacy as it stands: itself, and its form as it was last saved. */
export const candidacyReply = async (
  { register, now }: ApiOffice,
  { state, version }: Found,
): Promise<Readonly<{ body: CandidacyView; version: number }>> => {
  const candidacy = Candidacy.parse(state);
  if (candidacy.stage === "erased") throw new Problem("unknown");
  const saved = await savedFormOf(register, candidacy.id);
  return { body: candidacyTold({ candidacy, saved, version, instant: now() }), version };
};
