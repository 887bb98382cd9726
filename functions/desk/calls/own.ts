import { Candidacy } from "#committee/candidacies/candidacy";
import { idIn, kindIn } from "#committee/kernel/matter-key";
import type { Person } from "#committee/people/people";
import { Association } from "#committee/space/association";
import { candidacyId } from "#functions/api/candidacies/id";
import { heldBy } from "#functions/api/methods/own";
import { loadEach } from "#functions/kernel/load-each";
import type { DeskOffice } from "#functions/kernel/offices";
import { associations, candidacies, keyOf } from "#functions/matters";
import type { OwnStanding } from "#pages/desk/calls/standing";

const candidacyOf = (call: string, association: string): string => keyOf(candidacies, candidacyId(call, association));

/** The keys of the candidacies that someone is named by. */
const namedIn = (person: Person | undefined): readonly string[] =>
  (person?.capacities ?? []).flatMap(({ of }) => (of !== undefined && kindIn(of) === candidacies.name ? [of] : []));

/** How those stand in a call for whom someone acts: associations with a candidacy or without, and candidacies that name them. */
export const ownStandings = async (
  { register }: DeskOffice,
  person: Person | undefined,
  call: string,
): Promise<readonly OwnStanding[]> => {
  const held = heldBy(person);
  const named = namedIn(person);
  const found = await loadEach(register, [
    ...held.flatMap((id) => [keyOf(associations, id), candidacyOf(call, id)]),
    ...named,
  ]);
  const standing = (key: string): readonly OwnStanding[] => {
    const candidacy = Candidacy.safeParse(found.get(key)?.state).data;
    if (candidacy === undefined || candidacy.stage === "erased" || candidacy.call !== call) return [];
    return [{ association: candidacy.association, name: candidacy.name, candidacy: candidacy.id }];
  };
  const own = held.flatMap((id): readonly OwnStanding[] => {
    const stands = standing(candidacyOf(call, id));
    const association = Association.safeParse(found.get(keyOf(associations, id))?.state).data;
    if (stands.length > 0 || association === undefined || association.stage === "left") return stands;
    return [{ association: id, name: association.name }];
  });
  const others = named.filter((key) => !own.some(({ candidacy }) => candidacy === idIn(key)));
  return [...own, ...others.flatMap(standing)];
};
