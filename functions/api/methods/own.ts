import { idIn } from "#committee/kernel/matter-key";
import type { Person } from "#committee/people/people";
import type { Role } from "#committee/permissions";

/** What someone acts for in a role, by the ids of their seats or associations. */
const heldAs = ({ capacities }: Person, role: Role): readonly string[] =>
  capacities.flatMap((capacity) => (capacity.role === role && capacity.of !== undefined ? [idIn(capacity.of)] : []));

/** Every seat of civil society's and every association that someone acts for. */
export const heldBy = (person: Person | undefined): readonly string[] =>
  person ? [...heldAs(person, "association"), ...heldAs(person, "civil-society-member")] : [];
