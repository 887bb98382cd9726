import type { Proposal } from "#committee/meetings/proposals";
import type { replyRoutes } from "#contract/meetings/replies";
import { Problem } from "#functions/api/kernel/problem";
import { meetingEndpoints } from "#functions/api/meetings/acts";
import type { At, FormOn } from "#functions/desk/meetings/form-page";
import { noticeAnew } from "#functions/desk/meetings/notice-anew";
import { answerPage } from "#pages/desk/meetings/answer";

const proposalIn = ({ visit: { params }, scene: { replies } }: At): Proposal => {
  const found = replies.proposals.find(({ id }) => id === params["proposal"]);
  if (found === undefined) throw new Problem("unknown");
  return found;
};

/** The answer to one proposal; of one that was answered already, what was said. */
export const answering: FormOn<typeof replyRoutes.answerProposal, Proposal> = {
  act: "answerProposal",
  endpoint: meetingEndpoints.answerProposal,
  also: proposalIn,
  first: (_, { answer }) => (answer ? { accepted: answer.accepted, reason: answer.reason } : {}),
  isDone: ({ answer }) => answer !== undefined,
  draw: (formed, proposal, { circumstances }) => answerPage(formed, proposal, noticeAnew(circumstances)),
  done: "answered",
};
