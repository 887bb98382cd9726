import type { Proposal } from "#committee/meetings/proposals";
import { Problem } from "#functions/api/kernel/problem";
import { meetingEndpoints } from "#functions/api/meetings/acts";
import { noticeAnew } from "#functions/desk/meetings/notice-anew";
import { type AtMeeting, onMeeting } from "#functions/desk/meetings/on-meeting";
import { answerPage } from "#pages/desk/meetings/answer";

const proposalIn = ({ visit: { params }, scene: { replies } }: AtMeeting): Proposal => {
  const found = replies.proposals.find(({ id }) => id === params["proposal"]);
  if (found === undefined) throw new Problem("unknown");
  return found;
};

/** The answer to one proposal; of one that was answered already, what was said. */
export const answering = onMeeting({
  act: "answerProposal",
  endpoint: meetingEndpoints.answerProposal,
  also: proposalIn,
  first: (_, { answer }) => (answer ? { accepted: answer.accepted, reason: answer.reason } : {}),
  isDone: ({ answer }) => answer !== undefined,
  draw: (formed, proposal, { circumstances }) => answerPage(formed, proposal, noticeAnew(circumstances)),
  done: "answered",
});
