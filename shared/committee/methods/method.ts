import * as z from "zod/mini";
import { AskedDay, CivilDate, Instant } from "#calendar/civil-date";
import { Passage, Words } from "#committee/kernel/words";
import { DossierPart } from "#committee/methods/dossier-part";

const opensFirst = z.refine<Readonly<{ opensOn: string; closesOn: string }>>(
  ({ opensOn, closesOn }) => opensOn < closesOn,
  { path: ["closesOn"], params: { fault: "ends-before-it-begins" } },
);

/** The days proposed for the call for candidacies. */
const Call = z.readonly(z.strictObject({ opensOn: AskedDay, closesOn: AskedDay }).check(opensFirst));

/** How many parts a dossier, and how many seats a call, may have at the most: ours. */
const [MOST_PARTS, MOST_SEATS, MOST_DAYS] = [20, 30, 60];

/** For how many days at the most what candidates brought is kept where they aren't chosen, and for how many unless a method says otherwise: ours. */
const MOST_KEPT = 3_650;
export const USUALLY_KEPT = 180;

/** What a method says: nothing of criteria or points, which are the edition's (G4.8). */
const drafted = {
  /** The id of the plan that it is for. */
  plan: z.ulid(),
  text: Passage,
  /** How many seats are to be filled. */
  seats: z.int().check(z.minimum(1), z.maximum(MOST_SEATS)),
  call: Call,
  /** What a dossier must have. */
  parts: z.readonly(z.array(DossierPart).check(z.minLength(1), z.maxLength(MOST_PARTS))),
  /** Days in which what is found about candidacies may be objected to. */
  objectionDays: z.int().check(z.minimum(1), z.maximum(MOST_DAYS)),
  /** For how many days what candidates brought is kept where they aren't chosen: while it may be objected to at least. */
  keptDays: z._default(z.int().check(z.minimum(1), z.maximum(MOST_KEPT)), USUALLY_KEPT),
};

export const MethodDraft = z.readonly(z.strictObject(drafted));
export type MethodDraft = z.infer<typeof MethodDraft>;

const Said = z.object(drafted);

/** What a method says, of all that is known of it. */
export const draftIn = (method: MethodDraft): MethodDraft => Said.parse(method);

/** Who votes on a method: the civil-society college or, where it has nobody yet, the space (G4.2). */
export const Electorate = z.enum(["college", "space"]);
export type Electorate = z.infer<typeof Electorate>;

/** The first and the last day of a consultation. */
export const Consultation = z.readonly(z.object({ opensOn: CivilDate, closesOn: CivilDate }));

/** The first and the last day of a vote, and whose it is. */
export const MethodVote = z.readonly(z.object({ opensOn: CivilDate, closesOn: CivilDate, electorate: Electorate }));

/** How a vote came out: of so many who may vote where it is the college's, who voted where it is the space's. */
export const MethodCount = z.readonly(
  z.object({
    electorate: Electorate,
    voters: z.int(),
    inFavour: z.int(),
    against: z.int(),
    adopted: z.boolean(),
    countedOn: CivilDate,
  }),
);
export type MethodCount = z.infer<typeof MethodCount>;

const common = {
  id: z.ulid(),
  edition: CivilDate,
  since: Instant,
  /** The title of its plan, by which people know it. */
  title: Words,
  ...drafted,
  /** How often it was put to consultation: each has its own contributions and votes. */
  round: z.int(),
  consultation: z.optional(Consultation),
  vote: z.optional(MethodVote),
  count: z.optional(MethodCount),
};

export const Drafted = z.readonly(z.object({ stage: z.literal("drafted"), ...common }));
const consulted = { ...common, consultation: Consultation };
export const Consulting = z.readonly(z.object({ stage: z.literal("consulting"), ...consulted }));
export const Consulted = z.readonly(z.object({ stage: z.literal("consulted"), ...consulted }));
export const Voting = z.readonly(z.object({ stage: z.literal("voting"), ...consulted, vote: MethodVote }));
const adopted = { ...consulted, vote: MethodVote, count: MethodCount, adoptedAt: Instant };
export const AdoptedMethod = z.readonly(z.object({ stage: z.literal("adopted"), ...adopted }));
export const PublishedMethod = z.readonly(
  z.object({ stage: z.literal("published"), ...adopted, publishedOn: CivilDate }),
);

/** The method by which civil society's members are chosen, from its draft to its publication (G4.2). */
export const Method = z.discriminatedUnion("stage", [
  Drafted,
  Consulting,
  Consulted,
  Voting,
  AdoptedMethod,
  PublishedMethod,
]);
export type Method = z.infer<typeof Method>;

export type Drafted = z.infer<typeof Drafted>;
export type Consulting = z.infer<typeof Consulting>;
export type Consulted = z.infer<typeof Consulted>;
export type Voting = z.infer<typeof Voting>;
export type AdoptedMethod = z.infer<typeof AdoptedMethod>;
export type PublishedMethod = z.infer<typeof PublishedMethod>;

/** Whether anyone may read a method: once it has been put to consultation. */
export const isPublicMethod = ({ round }: Pick<Method, "round">): boolean => round > 0;
