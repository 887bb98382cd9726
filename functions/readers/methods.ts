import { keyOf } from "#committee/kernel/kind";
import { idIn } from "#committee/kernel/matter-key";
import { contributionId, MethodContribution } from "#committee/methods/contributions";
import { methods } from "#committee/methods/kind";
import type { Electorate, Method } from "#committee/methods/method";
import { MethodBallot } from "#committee/methods/votes";
import { Association } from "#committee/space/association";
import { associations } from "#committee/space/kind";
import { loadEach } from "#functions/kernel/load-each";
import { seatsInOffice } from "#functions/readers/seats-in-office";
import type { Register } from "#secretariat/register";

type Of = Pick<Method, "id" | "round">;

const inTime = (one: Readonly<{ at: string }>, other: Readonly<{ at: string }>): number =>
  one.at.localeCompare(other.at);

/** All that associations ever contributed to a method, in the order in which they did. */
export const everContributed = async (register: Register, id: string): Promise<readonly MethodContribution[]> =>
  (await register.beside(keyOf(methods, id), "CONTRIBUTION"))
    .map(({ value }) => MethodContribution.parse(value))
    .toSorted(inTime);

/** What associations contributed to a method's last consultation. */
export const contributionsOf = async (register: Register, { id, round }: Of): Promise<readonly MethodContribution[]> =>
  (await everContributed(register, id)).filter((contribution) => contribution.round === round);

/** The contribution of an association to a method's last consultation, if there is one. */
export const contributionOf = async (
  register: Register,
  { id, round }: Of,
  association: string,
): Promise<MethodContribution | undefined> => {
  const [found] = await register.besideEach(keyOf(methods, id), "CONTRIBUTION", [
    contributionId({ round, association }),
  ]);
  return found && MethodContribution.parse(found.value);
};

/** What of one kind stands beside a method from its last round: a page of it or, while others' is told to no one, what is the reader's own. */
export type FromRound = Readonly<{ own: readonly string[] } | { limit: number; after?: string | undefined }>;

const fromRound = async (
  register: Register,
  { id, round }: Of,
  kind: "CONTRIBUTION" | "BALLOT",
  asked: FromRound,
): ReturnType<Register["besidePage"]> => {
  const key = keyOf(methods, id);
  const [beginning, place] = [`${round}.`, (one: string) => `${round}.${one}`];
  if ("own" in asked) return { found: await register.besideEach(key, kind, asked.own.map(place)) };
  const { limit, after } = asked;
  const page = { beginning, limit, after: after && place(after) };
  const { found, next } = await register.besidePage(key, kind, page);
  return { found, ...(next && { next: next.slice(beginning.length) }) };
};

/** Contributions to a method's last consultation, by the ids of the associations. */
export const contributionsFrom = async (register: Register, method: Of, asked: FromRound) => {
  const { found, next } = await fromRound(register, method, "CONTRIBUTION", asked);
  return { contributions: found.map(({ value }) => MethodContribution.parse(value)), next };
};

/** Votes of a method's last round, by the ids of the voters. */
export const ballotsFrom = async (register: Register, method: Of, asked: FromRound) => {
  const { found, next } = await fromRound(register, method, "BALLOT", asked);
  return { ballots: found.map(({ value }) => MethodBallot.parse(value)), next };
};

/** The votes of a method's last round. */
export const ballotsOf = async (register: Register, { id, round }: Of): Promise<readonly MethodBallot[]> =>
  (await register.beside(keyOf(methods, id), "BALLOT"))
    .map(({ value }) => MethodBallot.parse(value))
    .filter((ballot) => ballot.round === round)
    .toSorted(inTime);

/** The civil-society seats in office, by their ids. */
export const collegeOf = async (register: Register): Promise<readonly string[]> =>
  (await seatsInOffice(register)).filter(({ college }) => college === "civil-society").map(({ id }) => id);

/** Of those who voted, the associations that are members of the space still. */
const stillInSpace = async (register: Register, ballots: readonly MethodBallot[]): Promise<readonly string[]> => {
  const found = await loadEach(
    register,
    ballots.map(({ voter }) => keyOf(associations, voter)),
  );
  return [...found.values()]
    .filter(({ state }) => Association.parse(state).stage === "complete")
    .map(({ key }) => idIn(key));
};

/** Whose votes count as things stand, by their ids. */
export const votersOf = (
  register: Register,
  electorate: Electorate,
  ballots: readonly MethodBallot[],
): Promise<readonly string[]> => (electorate === "college" ? collegeOf(register) : stillInSpace(register, ballots));
