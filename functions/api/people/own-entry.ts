import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { Person, rolesOf } from "#committee/people/people";
import type { OwnEntry } from "#contract/people/people";
import { peopleRoutes } from "#contract/people/people";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { seatsInOffice } from "#functions/readers/seats-in-office";
import type { Found, Register } from "#secretariat/register";

/** The seat that a person holds. */
export const seatOf = async (register: Register, person: string): Promise<OwnEntry["seat"]> =>
  (await seatsInOffice(register))
    .filter(({ holder }) => holder.person === person)
    .map(({ college, body }) => ({ college, body }))
    .at(0);

/** A person's entry as they are told it. */
export const ownEntry = ({ state }: Found, seat: OwnEntry["seat"]): OwnEntry => {
  const person = Person.parse(state);
  const { name, email, language, whatsapp, consents = [] } = person;
  return {
    ...{ name, email, language, consents: [...consents], roles: [...rolesOf(person)] },
    ...(whatsapp && { whatsapp }),
    ...(seat && { seat }),
  };
};

export const readOwnEntry = endpoint(peopleRoutes.readOwnEntry, async (office, call) => {
  const id = call.subject ?? "";
  const [standing, seat] = await Promise.all([standingOf(office, call, []), seatOf(office.register, id)]);
  const entry = standing.found.get(keyOf(people, id)) ?? halt(standing, "not-allowed");
  return { body: ownEntry(entry, seat), version: entry.version };
});
