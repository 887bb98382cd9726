import { idIn } from "#committee/kernel/matter-key";
import { MethodContribution } from "#committee/methods/contributions";
import type { Electorate, Method } from "#committee/methods/method";
import { MethodBallot } from "#committee/methods/votes";
import { Association } from "#committee/space/association";
import { loadEach } from "#functions/kernel/load-each";
import { associations, keyOf, methods } from "#functions/matters";
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
