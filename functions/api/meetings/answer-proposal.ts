import { answerProposal as answering, hasRoomFor, Proposal } from "#committee/meetings/proposals";
import * as contract from "#contract/meetings/replies";
import { endpoint } from "#functions/api/endpoint";
import { onMeetingWith } from "#functions/api/meetings/on-meeting";
import { unreadableAt } from "#functions/api/unreadable";
import { keyOf, meetings } from "#functions/matters";

export const answerProposal = endpoint(contract.answerProposal, (office, call) =>
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
