import { ComingTold } from "#committee/coming";
import { Contribution } from "#committee/contributions";
import type { Beside } from "#committee/decision";
import { Proposal } from "#committee/proposals";
import * as contract from "#contract/replies";
import { endpoint } from "#functions/api/endpoint";
import { halt, standingOf } from "#functions/api/standing";
import { keyOf, meetings } from "#functions/matters";

/** What members replied, in the order in which they did; rights and replies are read at once. */
export const readReplies = endpoint(contract.readReplies, async (office, call) => {
  const matter = keyOf(meetings, call.params.id);
  const [standing, replies] = await Promise.all([standingOf(office, call, [matter]), office.register.beside(matter)]);
  if (!standing.found.has(matter)) halt(standing, "unknown");
  const of = (kind: Beside["kind"]) => replies.filter((reply) => reply.kind === kind).map(({ value }) => value);
  const inOrder = <Reply extends Readonly<{ at: string }>>(list: readonly Reply[]): Reply[] =>
    list.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return {
    body: {
      coming: inOrder(of("COMING").map((value) => ComingTold.parse(value))),
      proposals: inOrder(of("PROPOSAL").map((value) => Proposal.parse(value))),
      contributions: inOrder(of("CONTRIBUTION").map((value) => Contribution.parse(value))),
    },
  };
});
