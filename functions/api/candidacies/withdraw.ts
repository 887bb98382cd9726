import { candidacies } from "#committee/candidacies/kind";
import { withdrawCandidacy as withdrawing } from "#committee/candidacies/registering";
import { candidacyRoutes } from "#contract/candidacies/candidacies";
import { ownCandidacy } from "#functions/api/candidacies/own";
import { candidacyReply } from "#functions/api/candidacies/reply";
import { act } from "#functions/api/kernel/act";
import { endpoint } from "#functions/api/kernel/endpoint";
import { parting, peopleOf, someoneEach } from "#functions/candidacies/people";

/** Until it is judged, be its call open or closing; who acted for it does so no more. */
export const withdrawCandidacy = endpoint(candidacyRoutes.withdrawCandidacy, async (office, call) => {
  const { id } = call.params;
  await ownCandidacy(office, call, id);
  const { matter } = await act(office, call, {
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
