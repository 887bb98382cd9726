import { Proposal, propose as proposing } from "#committee/proposals";
import * as contract from "#contract/replies";
import { add } from "#functions/api/add";
import { endpoint } from "#functions/api/endpoint";
import { meetings } from "#functions/matters";

export const propose = endpoint(contract.propose, async (office, call) => ({
  body: await add(office, call, {
    kind: meetings,
    id: call.params.id,
    beside: "PROPOSAL",
    schema: Proposal,
    decide: (meeting, { id, author }, circumstances) =>
      meeting.stage === "noticed"
        ? proposing(meeting, { id, proposed: call.body, author: { by: author.id, name: author.name } }, circumstances)
        : "not-at-this-stage",
  }),
}));
