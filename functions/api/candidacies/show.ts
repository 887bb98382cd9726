import { candidacyRoutes } from "#contract/candidacies/candidacies";
import { ownCandidacy } from "#functions/api/candidacies/own";
import { candidacyReply } from "#functions/api/candidacies/reply";
import { endpoint } from "#functions/api/kernel/endpoint";

/** One call to the register, and one for the form. */
export const showCandidacy = endpoint(candidacyRoutes.showCandidacy, async (office, call) => {
  const { before } = await ownCandidacy(office, call, call.params.id);
  return candidacyReply(office, before);
});
