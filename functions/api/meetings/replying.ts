import { keyOf } from "#committee/kernel/kind";
import { sayWhetherComing } from "#committee/meetings/coming";
import { Contribution, contribute } from "#committee/meetings/contributions";
import { meetings } from "#committee/meetings/kind";
import { meetingMatter } from "#committee/meetings/matter";
import { answerProposal, Proposal, propose } from "#committee/meetings/proposals";
import { receiptOf } from "#committee/meetings/receipts";
import type { Person } from "#committee/people/people";
import { replyRoutes as routes } from "#contract/meetings/replies";
import type { Endpoint } from "#functions/api/kernel/endpoint";
import { nothing, serving } from "#functions/api/kernel/serving";
import { unreadableAt } from "#functions/api/kernel/unreadable";
import { toldTo } from "#functions/api/meetings/told";
import { unanswered } from "#functions/api/meetings/unanswered";
import type { Once } from "#secretariat/register";

const { changes, adds, addsKeyed } = serving(meetings, meetingMatter);

const by = ({ id, name }: Person): Pick<Proposal, "by" | "name"> => ({ by: id, name });

/** A member's own word, which no one else writes: the last one counts; where something is taken once for it, that alone. */
export const sayingWhetherComing = (once?: Once): Endpoint<typeof routes.sayWhetherComing> =>
  adds(routes.sayWhetherComing, {
    also: nothing,
    decide: (_meeting, { call, author, circumstances }) => sayWhetherComing(call.body, author, circumstances),
    beside: (value) => ({ kind: "COMING", id: value.id, value }),
    once,
    tell: (value) => value,
  });

/** What answers each act by which members reply to a notice or to minutes, and the answer that they are given. */
export const replyEndpoints = {
  sayWhetherComing: sayingWhetherComing(),
  /** The time for it is each member's own: it counts from the day their letter arrived. */
  propose: addsKeyed(routes.propose, {
    ...{ beside: "PROPOSAL", schema: Proposal },
    also: ({ office, call }) => office.letterBox.lettersOf(keyOf(meetings, call.params.id)),
    decide: (meeting, { id, call, author, also, circumstances }) =>
      propose(receiptOf(also, author.id, meeting), { id, proposed: call.body, author: by(author) }, circumstances),
    tell: (value) => value,
  }),
  answerProposal: changes(routes.answerProposal, {
    also: unanswered,
    decide: (meeting, { call, also, circumstances }) =>
      answerProposal(meeting, { proposal: also, ...call.body }, circumstances),
    tell: toldTo,
  }),
  contribute: addsKeyed(routes.contribute, {
    ...{ beside: "CONTRIBUTION", schema: Contribution },
    also: async ({ office, call, state }) => {
      if (call.body.item > state.agenda.length) throw unreadableAt("item", "no-such-item");
      return office.draw.key();
    },
    decide: (meeting, { id, call, author, also, circumstances }) =>
      contribute(meeting, { id, key: also, enrichment: call.body, author: by(author) }, circumstances),
    tell: (value) => value,
  }),
};
