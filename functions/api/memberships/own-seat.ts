import { idIn } from "#committee/kernel/matter-key";
import type { Person } from "#committee/people/people";

/** The seats of civil society that someone holds, by their ids. */
export const seatsHeldBy = ({ capacities }: Person): readonly string[] =>
  capacities.flatMap(({ role, of }) => (role === "civil-society-member" && of !== undefined ? [idIn(of)] : []));

/** The seat of civil society from which someone answers about another one. */
export const otherSeatOf = (person: Person | undefined, seat: string): string | undefined =>
  person && seatsHeldBy(person).find((held) => held !== seat);
