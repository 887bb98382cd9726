import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { answerProposal as answering, hasRoomFor, Proposal } from "#committee/meetings/proposals";
import { replyRoutes } from "#contract/meetings/replies";
import { endpoint } from "#functions/api/kernel/endpoint";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { onMeetingWith } from "#functions/api/meetings/on-meeting";

export const answerProposal = endpoint(replyRoutes.answerProposal, (office, call) =>
  onMeetingWith(office, call, {
    also: ({ register }) => register.beside(keyOf(meetings, call.params.id), "PROPOSAL"),
    decide: (meeting, circumstances, proposals) => {
      const found = proposals.find(({ id }) => id === call.params.proposal);
      if (found === undefined) return "unknown";
      const proposal = Proposal.parse(found.value);
      if (meeting.stage !== "noticed" || proposal.answer !== undefined) return "not-at-this-stage";
      if (call.body.accepted && !hasRoomFor(meeting, proposal)) throw unreadableAt("accepted", "agenda-full");
      return answering(meeting, { proposal, ...call.body }, circumstances);
    },
  }),
);
