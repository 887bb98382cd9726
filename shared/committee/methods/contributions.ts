import * as z from "zod/mini";
import { Instant } from "#calendar/civil-date";
import type { Circumstances, Decision } from "#committee/kernel/decision";
import { Passage, Words, wordsByName } from "#committee/kernel/words";
import type { Consulted, Consulting } from "#committee/methods/method";
import { timelyContribution } from "#guide/article-04-method-rules";
import { granted, type Ruling, refusals, unless } from "#guide/rule";
import type { DisclosedText } from "#journal/page";

/** What an association says of a method that it is consulted on: one each, its own to change until the consultation closes (G4.2). */
export const MethodContribution = z.readonly(
  z.object({
    round: z.int(),
    association: z.ulid(),
    name: Words,
    says: Passage,
    by: z.string(),
    at: Instant,
    /** Under which the journal commits to its words once the consultation has closed; they stand here, where there is room for many. */
    key: z.string(),
    /** What the civil-society college answers. */
    answer: z.optional(z.readonly(z.object({ says: Passage, at: Instant }))),
  }),
);
export type MethodContribution = z.infer<typeof MethodContribution>;

/** Where an association's contribution stands beside the method: one in each consultation. */
export const contributionId = ({ round, association }: Pick<MethodContribution, "round" | "association">): string =>
  `${round}.${association}`;

type Contributing = Pick<MethodContribution, "association" | "name" | "says" | "key">;

/** Contributes to a consultation for an association of the space; refused once its days are over (G4.2). */
export const contributeToMethod = (
  { round, consultation }: Consulting,
  contributing: Contributing,
  { today, instant, by }: Circumstances,
): Ruling<MethodContribution> =>
  unless(refusals({ today, until: consultation.closesOn }, timelyContribution), () => ({
    round,
    ...contributing,
    by,
    at: instant,
  }));

/** The words of contributions under the names and keys by which a page of the journal binds them. */
export const contributionsBound = (
  contributions: readonly MethodContribution[],
): Readonly<Record<string, DisclosedText>> =>
  Object.fromEntries(
    contributions.flatMap((contribution) => {
      const { says, key } = contribution;
      const named = wordsByName(`contribution.${contributionId(contribution)}`, says);
      return Object.entries(named).map(([name, words]) => [name, { words, key }]);
    }),
  );

type Answering = Readonly<{ contribution: MethodContribution; says: Passage }>;

/** Records what the civil-society college answers to a contribution, in its name, once the consultation has closed. */
export const answerContribution = (
  method: Consulted,
  { contribution, says }: Answering,
  { instant }: Circumstances,
): Ruling<Decision<Consulted>> =>
  granted({
    state: method,
    page: {
      act: "contribution-answered",
      rules: ["G4.2"],
      facts: { round: contribution.round, association: contribution.association },
      texts: wordsByName("answer", says),
    },
    letters: [],
    beside: [
      {
        kind: "CONTRIBUTION",
        id: contributionId(contribution),
        value: { ...contribution, answer: { says, at: instant } },
      },
    ],
  });
