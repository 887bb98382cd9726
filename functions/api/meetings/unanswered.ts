import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import type { Noticed } from "#committee/meetings/meeting";
import { hasRoomFor, Proposal } from "#committee/meetings/proposals";
import type { replyRoutes } from "#contract/meetings/replies";
import type { Call } from "#functions/api/kernel/endpoint";
import { halt, type Standing } from "#functions/api/kernel/standing";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import type { ApiOffice } from "#functions/kernel/offices";

type Answering = Readonly<{
  office: ApiOffice;
  call: Call<typeof replyRoutes.answerProposal>;
  state: Noticed;
  standing: Standing;
}>;

/** The proposal that is to be answered: one that isn't there, was answered before, or that the agenda has no room for is told. */
export const unanswered = async ({ office, call: { params, body }, state, standing }: Answering): Promise<Proposal> => {
  const proposals = await office.register.beside(keyOf(meetings, params.id), "PROPOSAL");
  const found = proposals.find(({ id }) => id === params.proposal) ?? halt(standing, "unknown");
  const proposal = Proposal.parse(found.value);
  if (proposal.answer !== undefined) halt(standing, "not-at-this-stage");
  if (body.accepted && !hasRoomFor(state, proposal)) throw unreadableAt("accepted", "agenda-full");
  return proposal;
};
