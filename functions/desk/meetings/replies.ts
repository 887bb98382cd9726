import type { Proposal } from "#committee/meetings/proposals";
import { proposalsUntil } from "#committee/meetings/receipts";
import { Problem } from "#functions/api/kernel/problem";
import { meetingEndpoints as endpoints } from "#functions/api/meetings/acts";
import { bodyOf } from "#functions/desk/kit/asked-body";
import { noticeAnew } from "#functions/desk/meetings/notice-anew";
import { type AtMeeting, blank, onMeeting } from "#functions/desk/meetings/on-meeting";
import { answerPage } from "#pages/desk/meetings/answer";
import { meetingFormPage } from "#pages/desk/meetings/form-page";
import { coming, proposing, proposingEarly } from "#pages/desk/meetings/reply-forms";

/** A member's word on coming, as they last gave it. */
export const sayWhetherComing = onMeeting({
  ...blank,
  endpoint: endpoints.sayWhetherComing,
  first: ({ scene, visitor }) => scene.replies.coming.find(({ id }) => id === visitor.subject)?.answer ?? {},
  body: bodyOf(coming.fields),
  draw: (formed) => meetingFormPage(formed, coming),
  done: "coming",
});

/** Until when this member may propose: counted from the day the last notice reached them; nothing while it hasn't. */
const untilIn = ({ scene: { receipt, meeting, circumstances } }: AtMeeting): string | undefined =>
  proposalsUntil(receipt ?? { receivedOn: meeting.noticeSentOn ?? circumstances.today }, circumstances);

/** A member's proposal. */
export const propose = onMeeting({
  ...blank,
  endpoint: endpoints.propose,
  also: untilIn,
  body: bodyOf(proposing.fields),
  draw: (formed, until) =>
    until ? meetingFormPage(formed, proposing, { until }) : meetingFormPage(formed, proposingEarly),
  done: "proposed",
});

const proposalIn = ({ visit: { params }, scene: { replies } }: AtMeeting): Proposal => {
  const found = replies.proposals.find(({ id }) => id === params["proposal"]);
  if (found === undefined) throw new Problem("unknown");
  return found;
};

/** The answer to one proposal; of one that was answered already, what was said. */
export const answerProposal = onMeeting({
  endpoint: endpoints.answerProposal,
  also: proposalIn,
  first: (_, { answer }) => (answer ? { accepted: answer.accepted, reason: answer.reason } : {}),
  isDone: ({ answer }) => answer !== undefined,
  draw: (formed, proposal, { circumstances }) => answerPage(formed, proposal, noticeAnew(circumstances)),
  done: "answered",
});
