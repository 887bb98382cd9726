import * as z from "zod/mini";
import { Words } from "#committee/kernel/words";
import { Coming, ComingTold } from "#committee/meetings/coming";
import { Contribution, Enrichment } from "#committee/meetings/contributions";
import { Proposal } from "#committee/meetings/proposals";
import { Proposed } from "#committee/meetings/proposed";
import { ById, bare, noFields, route } from "#contract/kernel/route";
import { coming, contribution, id, noticed, proposal, reason } from "#contract/meetings/examples";
import { MeetingView } from "#contract/meetings/view";

const Replies = z.object({
  coming: z.array(ComingTold),
  proposals: z.array(Proposal),
  contributions: z.array(Contribution),
});
export type Replies = z.infer<typeof Replies>;

/** What members reply to a notice. */
export const replyRoutes = {
  propose: route({
    act: "propose",
    summary: "Propose an item for the agenda or another day, within three days of the notice (G5.4)",
    params: ById,
    query: noFields,
    body: Proposed,
    keyed: true,
    out: Proposal,
    example: { params: { id }, body: proposal.proposed, out: proposal },
  }),

  answerProposal: route({
    act: "answerProposal",
    summary: "Accept a proposal, and the notice goes out anew, or decline it; with the reason (G5.4)",
    params: z.object({ ...ById.shape, proposal: z.ulid() }),
    query: noFields,
    body: z.strictObject({ accepted: z.boolean(), reason: Words }),
    ifMatch: "optional",
    out: MeetingView,
    example: { params: { id, proposal: id }, body: { accepted: true, reason }, out: noticed },
  }),

  sayWhetherComing: route({
    act: "sayWhetherComing",
    summary: "Say whether you come to a meeting, or who sits there for you; the last word counts",
    params: ById,
    query: noFields,
    body: Coming,
    out: ComingTold,
    example: { params: { id }, body: coming.answer, out: coming },
  }),

  contribute: route({
    act: "contribute",
    summary: "Add to an item of the minutes, within two working days of their sending (G5.6)",
    params: ById,
    query: noFields,
    body: Enrichment,
    keyed: true,
    out: Contribution,
    example: { params: { id }, body: { item: 1, says: contribution.says }, out: contribution },
  }),

  readReplies: route({
    act: "readReplies",
    summary: "Read what members replied: who comes, what they proposed, what they add to the minutes",
    params: ById,
    ...bare,
    out: Replies,
    example: { params: { id }, out: { coming: [coming], proposals: [proposal], contributions: [contribution] } },
  }),
} as const;
