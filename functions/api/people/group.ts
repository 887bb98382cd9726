import { groupOf } from "#committee/composition/communication-group";
import { present, type Seat } from "#committee/composition/seats";
import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { Person } from "#committee/people/people";
import { communicationGroupRoutes } from "#contract/composition/communication-group";
import { endpoint } from "#functions/api/kernel/endpoint";
import { standingOf } from "#functions/api/kernel/standing";
import { loadEach } from "#functions/kernel/load-each";
import type { ApiOffice } from "#functions/kernel/offices";
import { unseenIn } from "#functions/kernel/skimming";
import { everyone } from "#functions/readers/everyone";
import { openSeats } from "#functions/readers/seats-in-office";

/** Those who sit, by their ids; whoever was erased or isn't known can't be reached, and is left out. */
const sitting = async (office: ApiOffice, seats: readonly Seat[]): Promise<readonly Person[]> => {
  const ids = seats.flatMap((seat) => [present(seat, "member"), present(seat, "deputy")]).flatMap((held) => held ?? []);
  const found = await loadEach(
    office.register,
    ids.map(({ person }) => keyOf(people, person)),
    unseenIn(office),
  );
  return [...found.values()].flatMap(({ state }) => Person.safeParse(state).data ?? []);
};

/** G10.5: members reach each other; what each may see of the others is what this gives. */
export const readGroup = endpoint(communicationGroupRoutes.readGroup, async (office, call) => {
  const { register } = office;
  const [, seats, secretariat, chair] = await Promise.all([
    standingOf(office, call, []),
    openSeats(register),
    everyone(register, "secretariat"),
    everyone(register, "chair"),
  ]);
  const known = [...secretariat, ...chair, ...(await sitting(office, seats))];
  return { body: { people: [...groupOf(seats, new Map(known.map((person) => [person.id, person])))] } };
});
