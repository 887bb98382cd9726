import type { Circumstances, Decision } from "#committee/kernel/decision";
import { contributionsBound, type MethodContribution } from "#committee/methods/contributions";
import { methodLookAt } from "#committee/methods/look";
import type {
  AdoptedMethod,
  Consulted,
  Consulting,
  Drafted,
  Electorate,
  Method,
  MethodCount,
  PublishedMethod,
  Voting,
} from "#committee/methods/method";
import type { MethodBallot } from "#committee/methods/votes";

/** What stands beside a method when its day has come: contributions and votes of its round, and who may vote then, by their ids. */
export type BesideMethod = Readonly<{
  contributions: readonly MethodContribution[];
  ballots: readonly MethodBallot[];
  inOffice: readonly string[];
}>;

/** The consultation is over: what associations contributed stands on the record. */
const closeConsultation = (method: Consulting, contributions: readonly MethodContribution[]): Decision<Consulted> => ({
  state: { ...method, stage: "consulted" },
  page: {
    act: "consultation-closed",
    rules: ["G4.2"],
    facts: { round: method.round, contributions: contributions.length },
    bound: contributionsBound(contributions),
  },
  letters: [],
});

/** Whether a vote adopts: by more than half of the college's members in office, or of the associations that voted (G4.2, a reading). */
export const adopts = (inFavour: number, voters: number): boolean => inFavour * 2 > voters;

const votersIn = (electorate: Electorate, cast: number, inOffice: number): number =>
  electorate === "college" ? inOffice : cast;

/** The vote is over: of those who may vote now, each counts once, and the method is adopted or a draft again (G4.2). */
const countVotes = (
  method: Voting,
  { ballots, inOffice }: BesideMethod,
  { today, instant }: Circumstances,
): Decision<AdoptedMethod | Drafted> => {
  const { electorate } = method.vote;
  const counting = ballots.filter(({ voter }) => inOffice.includes(voter));
  const inFavour = counting.filter(({ yes }) => yes).length;
  const voters = votersIn(electorate, counting.length, inOffice.length);
  const adopted = adopts(inFavour, voters);
  const against = counting.length - inFavour;
  const count: MethodCount = { electorate, voters, inFavour, against, adopted, countedOn: today };
  return {
    state: adopted
      ? { ...method, stage: "adopted", count, adoptedAt: instant }
      : { ...method, stage: "drafted", count },
    page: {
      act: adopted ? "method-adopted" : "method-not-adopted",
      rules: ["G4.2"],
      facts: {
        ...{ round: method.round, electorate, voters, inFavour, against },
        ...Object.fromEntries(counting.map(({ voter, yes }) => [`vote.${voter}`, yes])),
      },
    },
    letters: [],
  };
};

/** What was adopted is published by itself, the third stage of the choosing (G4.6). */
const publishMethod = (method: AdoptedMethod, { today }: Circumstances): Decision<PublishedMethod> => ({
  state: { ...method, stage: "published", publishedOn: today },
  page: { act: "method-published", rules: ["G4.2", "G4.6"], facts: { round: method.round } },
  letters: [],
});

/** What a method's coming day asks for, one thing at a time, and nothing when all has been done. */
export const methodFallsDue = (
  method: Method,
  beside: BesideMethod,
  circumstances: Circumstances,
): Decision<Method> | undefined => {
  const at = methodLookAt(method);
  if (at === undefined || at > circumstances.instant) return undefined;
  switch (method.stage) {
    case "consulting":
      return closeConsultation(method, beside.contributions);
    case "voting":
      return countVotes(method, beside, circumstances);
    case "adopted":
      return publishMethod(method, circumstances);
    default:
      return undefined;
  }
};
