import * as z from "zod/mini";
import { Words } from "#committee/kernel/words";
import { Coming, ComingTold } from "#committee/meetings/coming";
import { Contribution, Enrichment } from "#committee/meetings/contributions";
import { Proposal } from "#committee/meetings/proposals";
import { Proposed } from "#committee/meetings/proposed";
import { additions, ById, changes, withBody } from "#contract/kernel/matter-routes";
import { noBody, noFields, route } from "#contract/kernel/route";
import { coming, contribution, id, noticed, proposal, reason } from "#contract/meetings/examples";
import { MeetingView } from "#contract/meetings/view";

export const propose = route({
  act: "propose",
  method: "POST",
  path: "/meetings/{id}/proposals",
  summary: "Propose an item for the agenda or another day, within three days of the notice (G5.4)",
  params: ById,
  query: noFields,
  body: Proposed,
  keyed: true,
  status: 201,
  out: Proposal,
  problems: additions,
  example: { params: { id }, body: proposal.proposed, out: proposal },
});

export const answerProposal = route({
  act: "answerProposal",
  method: "POST",
  path: "/meetings/{id}/proposals/{proposal}/answer",
  summary: "Accept a proposal, and the notice goes out anew, or decline it; with the reason (G5.4)",
  params: z.object({ ...ById.shape, proposal: z.ulid() }),
  query: noFields,
  body: z.strictObject({ accepted: z.boolean(), reason: Words }),
  ifMatch: "optional",
  status: 200,
  out: MeetingView,
  problems: [...changes, ...withBody, "refused"],
  example: { params: { id, proposal: id }, body: { accepted: true, reason }, out: noticed },
});

export const sayWhetherComing = route({
  act: "sayWhetherComing",
  method: "PUT",
  path: "/meetings/{id}/coming",
  summary: "Say whether you come to a meeting, or who sits there for you; the last word counts",
  params: ById,
  query: noFields,
  body: Coming,
  status: 200,
  out: ComingTold,
  problems: ["unreadable", "unauthenticated", "not-allowed", "unknown", "not-at-this-stage", ...withBody],
  example: { params: { id }, body: coming.answer, out: coming },
});

export const contribute = route({
  act: "contribute",
  method: "POST",
  path: "/meetings/{id}/contributions",
  summary: "Add to an item of the minutes, within two working days of their sending (G5.6)",
  params: ById,
  query: noFields,
  body: Enrichment,
  keyed: true,
  status: 201,
  out: Contribution,
  problems: additions,
  example: { params: { id }, body: { item: 1, says: contribution.says }, out: contribution },
});

const Replies = z.object({
  coming: z.array(ComingTold),
  proposals: z.array(Proposal),
  contributions: z.array(Contribution),
});
export type Replies = z.infer<typeof Replies>;

export const readReplies = route({
  act: "readReplies",
  method: "GET",
  path: "/meetings/{id}/replies",
  summary: "Read what members replied: who comes, what they proposed, what they add to the minutes",
  params: ById,
  query: noFields,
  body: noBody,
  status: 200,
  out: Replies,
  problems: ["unreadable", "unauthenticated", "not-allowed", "unknown"],
  example: { params: { id }, out: { coming: [coming], proposals: [proposal], contributions: [contribution] } },
});
