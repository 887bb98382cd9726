import * as z from "zod/mini";
import { CivilDate, Instant } from "#calendar/civil-date";
import { Passage, Words } from "#committee/kernel/words";
import { Consultation, MethodCount, MethodDraft, MethodVote } from "#committee/methods/method";
import { Name } from "#committee/people/people";
import { Criterion } from "#guide/criteria";

const shown = {
  id: z.ulid(),
  stage: z.enum(["drafted", "consulting", "consulted", "voting", "adopted", "published"]),
  /** The title of its plan. */
  title: Words,
  ...MethodDraft.def.innerType.shape,
  /** How often it was put to consultation. */
  round: z.int(),
  consultation: z.optional(Consultation),
  vote: z.optional(MethodVote),
  count: z.optional(MethodCount),
  publishedOn: z.optional(CivilDate),
  /** The criteria and their points, which are the edition's. */
  criteria: z.array(z.object({ criterion: Criterion, points: z.int() })),
  version: z.int(),
};

export const MethodView = z.object(shown);
export type MethodView = z.infer<typeof MethodView>;

const ContributionView = z.object({
  association: z.ulid(),
  name: Words,
  says: Passage,
  at: Instant,
  answer: z.optional(Passage),
});
const VoteView = z.object({ voter: z.ulid(), body: Words, name: z.optional(Name), yes: z.boolean() });

export const WholeMethod = z.object({
  ...shown,
  /** Of its last consultation: all of them once that has closed, before it the reader's own. */
  contributions: z.array(ContributionView),
  /** Of its last vote: all of them once they are counted, before that the reader's own. */
  votes: z.array(VoteView),
  /** Where each of these lists goes on, if it does. */
  nextContributions: z.optional(z.ulid()),
  nextVotes: z.optional(z.ulid()),
});
export type WholeMethod = z.infer<typeof WholeMethod>;
