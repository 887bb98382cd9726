import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { Words, wordsByName } from "#committee/kernel/words";
import { bareOf, type Noticed } from "#committee/meetings/meeting";
import { isShort, LONGEST_AGENDA, type Plan } from "#committee/meetings/plan";
import { noticeOf } from "#committee/meetings/planning";
import { Proposed } from "#committee/meetings/proposed";
import type { Receipt } from "#committee/meetings/receipts";
import { timelyNotice, timelyProposal } from "#guide/article-05-rules";
import { granted, type Ruling, refusals, unless } from "#guide/rule";

const Answer = z.readonly(z.object({ accepted: z.boolean(), reason: Words, at: Instant }));

/** A proposal as the register keeps it; each is its author's own, and each is answered. */
export const Proposal = z.readonly(
  z.object({
    id: z.ulid(),
    proposed: Proposed,
    by: z.string(),
    name: z.readonly(z.object({ ar: z.string(), latin: z.string() })),
    at: Instant,
    answer: z.optional(Answer),
  }),
);
export type Proposal = z.infer<typeof Proposal>;

type Author = Pick<Proposal, "by" | "name">;

/**
 * Proposes a change to a meeting whose notice reached its author as the receipt tells; refused once their own time for it is
 * over, and taken while it has not begun (G5.4).
 */
export const propose = (
  receipt: Receipt,
  { id, proposed, author }: Readonly<{ id: string; proposed: Proposed; author: Author }>,
  { today, instant, almanac, edition }: Circumstances,
): Ruling<Proposal> => {
  const broken = receipt === "not-received" ? [] : refusals({ today, ...receipt, almanac, edition }, timelyProposal);
  return unless(broken, () => ({ id, proposed, ...author, at: instant }));
};

const withChange = ({ agenda, ...plan }: Plan, proposed: Proposed): Plan =>
  proposed.change === "agenda"
    ? { ...plan, agenda: [...agenda, { title: proposed.title }] }
    : { ...plan, agenda, heldOn: proposed.heldOn };

/** Whether a meeting's agenda has room for what is proposed; no other change takes any. */
export const hasRoomFor = ({ agenda }: Plan, { proposed }: Proposal): boolean =>
  proposed.change !== "agenda" || (agenda.length < LONGEST_AGENDA && isShort([...agenda, { title: proposed.title }]));

const wordsOf = ({ proposed }: Proposal, reason: Words) => ({
  ...wordsByName("proposed", proposed.change === "agenda" ? proposed.title : proposed.reason),
  ...wordsByName("reason", reason),
});

const factsOf = ({ id, by, proposed }: Proposal, accepted: boolean) => ({
  proposal: id,
  proposedBy: by,
  change: proposed.change,
  ...(proposed.change === "date" && { proposedDay: proposed.heldOn }),
  accepted,
});

type Answered = Readonly<{ proposal: Proposal; reason: Words }>;

/** Accepts a proposal: the notice goes out anew with the change; another day reaches members in time again (G5.3, G5.4). */
const accept = (
  meeting: Noticed,
  { proposal, reason }: Answered,
  circumstances: Circumstances,
): Ruling<Decision<Noticed>> => {
  const { id, edition, notices, ...before } = bareOf(meeting);
  const plan = withChange(before, proposal.proposed);
  const notice = { sentOn: circumstances.today, heldOn: plan.heldOn, edition: circumstances.edition };
  const broken = proposal.proposed.change === "date" ? refusals(notice, timelyNotice) : [];
  return unless(broken, () => {
    const decision = noticeOf("proposal-accepted", { id, edition, notices, ...plan }, circumstances);
    const { facts, texts, ...page } = decision.page;
    return {
      ...decision,
      page: {
        ...page,
        facts: { ...facts, ...factsOf(proposal, true) },
        texts: { ...texts, ...wordsOf(proposal, reason) },
      },
    };
  });
};

/** Declines a proposal, with the reason: its author is told. */
const decline = (meeting: Noticed, { proposal, reason }: Answered): Decision<Noticed> => ({
  state: meeting,
  page: {
    act: "proposal-declined",
    rules: ["G5.4"],
    facts: factsOf(proposal, false),
    texts: wordsOf(proposal, reason),
  },
  letters: [{ letter: "proposal-declined", to: `PERSON#${proposal.by}`, meeting, proposed: proposal.proposed, reason }],
});

const withAnswer = (
  decision: Decision<Noticed>,
  { proposal, reason, accepted }: Answered & Readonly<{ accepted: boolean }>,
  { instant }: Circumstances,
): Decision<Noticed> => ({
  ...decision,
  beside: [{ kind: "PROPOSAL", id: proposal.id, value: { ...proposal, answer: { accepted, reason, at: instant } } }],
});

/** Answers a proposal, with the reason; each is answered once (G5.4). */
export const answerProposal = (
  meeting: Noticed,
  answered: Answered & Readonly<{ accepted: boolean }>,
  circumstances: Circumstances,
): Ruling<Decision<Noticed>> => {
  const ruling: Ruling<Decision<Noticed>> = answered.accepted
    ? accept(meeting, answered, circumstances)
    : granted(decline(meeting, answered));
  return ruling.allowed ? granted(withAnswer(ruling.value, answered, circumstances)) : ruling;
};
