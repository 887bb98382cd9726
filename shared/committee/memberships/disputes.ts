import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import type { Absence } from "#committee/composition/absence";
import { type Disputed, disputesIn } from "#committee/composition/absence-case";
import { type Seat, toldOf } from "#committee/composition/seats";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { disputeUntil } from "#committee/memberships/days";
import { excused, justifiedAs } from "#committee/memberships/justifications";
import { timelyAnswer } from "#guide/article-12-rules";
import { type Ruling, refusals, unless } from "#guide/rule";

/** What another association of the college says of a disputed justification: the last word counts until the dispute closes. */
export const DisputeAnswer = z.readonly(
  z.object({ meeting: z.ulid(), seat: z.ulid(), justified: z.boolean(), by: z.string(), at: Instant }),
);
export type DisputeAnswer = z.infer<typeof DisputeAnswer>;

/** Where the answer of a seat on one dispute stands beside the seat that the dispute is about. */
export const answerId = ({ meeting, seat }: Pick<DisputeAnswer, "meeting" | "seat">): string => `${meeting}.${seat}`;

/** Answers a dispute for one's own association; refused once its days are over (G12.4). */
export const answerDispute = (
  disputed: Disputed,
  { meeting, seat, justified }: Pick<DisputeAnswer, "meeting" | "seat" | "justified">,
  circumstances: Circumstances,
): Ruling<DisputeAnswer> => {
  const { today, instant, by } = circumstances;
  const until = disputeUntil(disputed, circumstances);
  return unless(refusals({ today, until }, timelyAnswer), () => ({ meeting, seat, justified, by, at: instant }));
};

/** The files that are to show what is disputed, by their ids: whoever settles it may read them, and only until it is settled (G12.4). */
export const disputedEvidence = (seats: readonly Seat[]): readonly string[] =>
  seats.flatMap(({ absences }) => disputesIn(absences)).flatMap(({ justification }) => justification.evidence ?? []);

/** Who settles a dispute: the civil-society seats in office but the one it is about, what they answered, and that one's absences. */
export type Settling = Readonly<{
  others: readonly string[];
  answers: readonly DisputeAnswer[];
  absences: readonly Absence[];
}>;

/**
 * Whether a justification is rejected: by more than half of the college's other members in office. Reading: without such a
 * majority, be it a tie or for want of answers, the membership is kept (G12.4).
 */
export const isRejected = (against: number, others: number): boolean => against * 2 > others;

/** Settles the dispute that has waited longest, by the answers of those in office now (G12.4). */
export const settleDispute = (
  seat: Seat,
  { others, answers, absences }: Settling,
  circumstances: Circumstances,
): Decision<Seat> | undefined => {
  const [dispute] = disputesIn(seat.absences);
  if (dispute === undefined) return undefined;
  const { meeting, heldOn, justification } = dispute;
  const counting = answers.filter((answer) => answer.meeting === meeting && others.includes(answer.seat));
  const against = counting.filter(({ justified }) => !justified).length;
  const rejected = isRejected(against, others.length);
  const { says, evidence, at } = justification;
  const given = { says, ...(evidence && { evidence }), at };
  return {
    ...(rejected
      ? {
          state: justifiedAs(seat, meeting, { stage: "rejected", ...given }),
          letters: [{ letter: "justification-rejected", ...toldOf(seat), absence: { meeting, heldOn } }],
        }
      : excused(seat, { meeting, absences }, circumstances)),
    page: {
      act: "dispute-settled",
      rules: ["G12.4"],
      facts: { meeting, others: others.length, inFavour: counting.length - against, against, justified: !rejected },
      reserved: Object.fromEntries(
        counting.map(({ seat: answering, justified }) => [`answer.${answering}`, String(justified)]),
      ),
    },
  };
};
