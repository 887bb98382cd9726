import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { Proposal, propose as proposing } from "#committee/meetings/proposals";
import { receiptOf } from "#committee/meetings/receipts";
import { replyRoutes } from "#contract/meetings/replies";
import { add } from "#functions/api/kernel/add";
import { endpoint } from "#functions/api/kernel/endpoint";

/** The time for it is each member's own: it counts from the day their letter arrived. */
export const propose = endpoint(replyRoutes.propose, async (office, call) => {
  const letters = await office.letterBox.lettersOf(keyOf(meetings, call.params.id));
  const body = await add(office, call, {
    kind: meetings,
    id: call.params.id,
    beside: "PROPOSAL",
    schema: Proposal,
    decide: (meeting, { id, author }, circumstances) => {
      if (meeting.stage !== "noticed") return "not-at-this-stage";
      const made = { id, proposed: call.body, author: { by: author.id, name: author.name } };
      return proposing(receiptOf(letters, author.id, meeting), made, circumstances);
    },
  });
  return { body };
});
