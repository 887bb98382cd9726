import { Candidacy } from "#committee/candidacies/candidacy";
import type { CandidacyView } from "#contract/candidacies/candidacies";
import { candidacyTold } from "#functions/api/candidacies/told";
import { Problem } from "#functions/api/kernel/problem";
import { savedFormOf } from "#functions/candidacies/saved-form";
import type { ApiOffice } from "#functions/kernel/offices";
import type { Found } from "#secretariat/register";

/** A candidacy as it stands, with its form as it was last saved. */
export const toldCandidacy = async (
  { state, version }: Found,
  { office: { register, now } }: Readonly<{ office: ApiOffice }>,
): Promise<CandidacyView> => {
  const candidacy = Candidacy.parse(state);
  if (candidacy.stage === "erased") throw new Problem("unknown");
  const saved = await savedFormOf(register, candidacy.id);
  return candidacyTold({ candidacy, saved, version, instant: now() });
};

/** The same as what is answered, with its version. */
export const candidacyReply = async (office: ApiOffice, matter: Found) => ({
  body: await toldCandidacy(matter, { office }),
  version: matter.version,
});
