import * as z from "zod/mini";
import { daysAfter, Instant } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { Words } from "#committee/kernel/words";
import type { MethodContribution } from "#committee/methods/contributions";
import type { Consulted, Voting } from "#committee/methods/method";
import { Name } from "#committee/people/people";
import { everyoneAnswered, timelyVote } from "#guide/article-04-method-rules";
import { type Ruling, refusals, unless } from "#guide/rule";

/** A vote on a method, by the seat or the association that casts it: the last word counts until the vote closes (G4.2). */
export const MethodBallot = z.readonly(
  z.object({
    round: z.int(),
    /** The id of the seat or of the association. */
    voter: z.ulid(),
    body: Words,
    /** Who sits there, where the college votes. */
    name: z.optional(Name),
    yes: z.boolean(),
    by: z.string(),
    at: Instant,
  }),
);
export type MethodBallot = z.infer<typeof MethodBallot>;

/** Where a vote stands beside the method: one a voter each time that it is voted on. */
export const ballotId = ({ round, voter }: Pick<MethodBallot, "round" | "voter">): string => `${round}.${voter}`;

type Opening = Readonly<{ contributions: readonly MethodContribution[]; college: number }>;

/** Puts a method to the vote once every contribution is answered: to the civil-society college, or to the space where that has nobody yet (G4.2). */
export const openMethodVote = (
  method: Consulted,
  { contributions, college }: Opening,
  { today, edition }: Circumstances,
): Ruling<Decision<Voting>> => {
  const unanswered = contributions.filter(({ answer }) => answer === undefined).length;
  return unless(refusals({ unanswered }, everyoneAnswered), () =>
    opened(method, college, daysAfter(today, edition.methodVoteDays), today),
  );
};

const opened = (
  method: Consulted,
  college: number,
  closesOn: Voting["vote"]["closesOn"],
  opensOn: Voting["vote"]["opensOn"],
): Decision<Voting> => {
  const electorate = college > 0 ? "college" : "space";
  const { round, id, title } = method;
  return {
    state: { ...method, stage: "voting", vote: { opensOn, closesOn, electorate } },
    page: { act: "method-vote-opened", rules: ["G4.2"], facts: { round, electorate, opensOn, closesOn } },
    letters: [
      {
        letter: "method-asked",
        to: electorate === "college" ? "civil-society" : "associations",
        asks: "vote",
        method: { id, title },
        until: closesOn,
      },
    ],
  };
};

/** Votes on a method; refused before the vote opens and once its days are over (G4.2). */
export const voteOnMethod = (
  method: Voting,
  cast: Pick<MethodBallot, "voter" | "body" | "name" | "yes">,
  { today, instant, by }: Circumstances,
): Ruling<MethodBallot> =>
  unless(refusals({ today, until: method.vote.closesOn }, timelyVote), () => ({
    round: method.round,
    ...cast,
    by,
    at: instant,
  }));
