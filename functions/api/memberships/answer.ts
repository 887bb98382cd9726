import { disputesIn } from "#committee/composition/absence-case";
import { keyOf } from "#committee/kernel/kind";
import { answerId, answerDispute as answering } from "#committee/memberships/disputes";
import { seats } from "#committee/memberships/kind";
import { membershipRoutes } from "#contract/memberships/memberships";
import { readyToAdd } from "#functions/api/kernel/add";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt } from "#functions/api/kernel/standing";
import { seatsHeldBy } from "#functions/api/memberships/own-seat";

/** Another association's own word, which nobody else writes: the last one counts, and nothing overtakes it. */
export const answerDispute = endpoint(membershipRoutes.answerDispute, async (office, call) => {
  const { id, meeting } = call.params;
  const { standing, state, author, circumstances } = await readyToAdd(office, call, { kind: seats, id });
  const seat = seatsHeldBy(author).find((held) => held !== id) ?? halt(standing, "not-allowed");
  const dispute =
    disputesIn(state.absences).find((one) => one.meeting === meeting) ?? halt(standing, "not-at-this-stage");
  const { justified } = call.body;
  const ruling = answering(dispute.justification, { meeting, seat, justified }, circumstances);
  if (!ruling.allowed) return halt(standing, "refused", { refusals: ruling.refusals });
  await office.register.put(keyOf(seats, id), { kind: "ANSWER", id: answerId({ meeting, seat }), value: ruling.value });
  return { body: { meeting, seat, justified } };
});
