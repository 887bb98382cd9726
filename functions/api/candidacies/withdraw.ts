import { withdrawCandidacy as withdrawing } from "#committee/candidacies/registering";
import * as contract from "#contract/candidacies/candidacies";
import { actWith } from "#functions/api/act";
import { ownCandidacy } from "#functions/api/candidacies/own";
import { candidacyReply } from "#functions/api/candidacies/reply";
import { endpoint } from "#functions/api/endpoint";
import { parting, peopleOf, someoneEach } from "#functions/candidacies/people";
import { candidacies } from "#functions/matters";

/** Until it is judged, be its call open or closing; who acted for it does so no more. */
export const withdrawCandidacy = endpoint(contract.withdrawCandidacy, async (office, call) => {
  const { id } = call.params;
  await ownCandidacy(office, call, id);
  const { matter } = await actWith(office, call, {
    kind: candidacies,
    id,
    also: (_, candidacy) => someoneEach(office, peopleOf(candidacy)),
    decide: (candidacy, circumstances) =>
      candidacy.stage === "preparing"
        ? { allowed: true, value: withdrawing(candidacy, circumstances) }
        : "not-at-this-stage",
    along: ({ circumstances, also }) => parting(office, id, also, circumstances),
  });
  return candidacyReply(office, matter);
});
