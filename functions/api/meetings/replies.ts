import type { Beside } from "#committee/kernel/decision";
import { keyOf } from "#committee/kernel/kind";
import { ComingTold } from "#committee/meetings/coming";
import { Contribution } from "#committee/meetings/contributions";
import { meetings } from "#committee/meetings/kind";
import { Proposal } from "#committee/meetings/proposals";
import type * as contract from "#contract/meetings/replies";
import { replyRoutes } from "#contract/meetings/replies";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import type { ApiOffice } from "#functions/kernel/offices";

/** What members replied to a meeting, in the order in which they did. */
export const repliesTo = async (
  { register }: Pick<ApiOffice, "register">,
  matter: string,
): Promise<contract.Replies> => {
  const replies = await register.beside(matter);
  const of = (kind: Beside["kind"]) => replies.filter((reply) => reply.kind === kind).map(({ value }) => value);
  const inOrder = <Reply extends Readonly<{ at: string }>>(list: readonly Reply[]): Reply[] =>
    list.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return {
    coming: inOrder(of("COMING").map((value) => ComingTold.parse(value))),
    proposals: inOrder(of("PROPOSAL").map((value) => Proposal.parse(value))),
    contributions: inOrder(of("CONTRIBUTION").map((value) => Contribution.parse(value))),
  };
};

/** Rights and replies are read at once. */
export const readReplies = endpoint(replyRoutes.readReplies, async (office, call) => {
  const matter = keyOf(meetings, call.params.id);
  const [standing, body] = await Promise.all([standingOf(office, call, [matter]), repliesTo(office, matter)]);
  if (!standing.found.has(matter)) halt(standing, "unknown");
  return { body };
});
