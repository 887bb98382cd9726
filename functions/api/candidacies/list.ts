import { calls } from "#committee/calls/kind";
import { Candidacy } from "#committee/candidacies/candidacy";
import { candidacies } from "#committee/candidacies/kind";
import { keyOf } from "#committee/kernel/kind";
import { idIn } from "#committee/kernel/matter-key";
import type { Person } from "#committee/people/people";
import { candidacyRoutes } from "#contract/candidacies/candidacies";
import { candidacyId } from "#functions/api/candidacies/id";
import { lineOf } from "#functions/api/candidacies/told";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { everyLine } from "#functions/kernel/every";
import { loadEach } from "#functions/kernel/load-each";
import type { ApiOffice } from "#functions/kernel/offices";
import { unseenIn } from "#functions/kernel/skimming";

const keysHeld = ({ capacities }: Person, role: "association" | "candidate"): readonly string[] =>
  capacities.flatMap((capacity) => (capacity.role === role && capacity.of !== undefined ? [capacity.of] : []));

/** Where someone's candidacies stand: those that they are named in, and one for each call and association that they act for. */
const keysOf = async ({ register }: ApiOffice, person: Person): Promise<readonly string[]> => {
  const held = keysHeld(person, "association").map(idIn);
  const announced = held.length === 0 ? [] : await everyLine(register, calls.name);
  const theirs = announced.flatMap(({ key }) =>
    held.map((association) => keyOf(candidacies, candidacyId(idIn(key), association))),
  );
  return [...keysHeld(person, "candidate"), ...theirs];
};

export const listOwnCandidacies = endpoint(candidacyRoutes.listOwnCandidacies, async (office, call) => {
  const standing = await standingOf(office, call, []);
  const person = standing.person ?? halt(standing, "not-allowed");
  const found = await loadEach(office.register, await keysOf(office, person), unseenIn(office));
  const own = [...found.values()].flatMap(({ state }) => {
    const candidacy = Candidacy.parse(state);
    return candidacy.stage === "erased" ? [] : [candidacy];
  });
  const lastFirst = own.toSorted((one, other) => (one.closesAt < other.closesAt ? 1 : -1));
  return { body: { candidacies: lastFirst.map((candidacy) => lineOf(candidacy, office.now())) } };
});
