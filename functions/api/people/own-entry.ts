import { Person } from "#committee/people";
import { Seat } from "#committee/seats";
import type { OwnEntry } from "#contract/people";
import * as contract from "#contract/people";
import { endpoint } from "#functions/api/endpoint";
import { halt, standingOf } from "#functions/api/standing";
import { keyOf, people, seats } from "#functions/matters";
import type { Found, Register } from "#secretariat/register";

/** The seat that a person holds. */
export const seatOf = async (register: Register, person: string): Promise<OwnEntry["seat"]> => {
  const { found } = await register.list(seats.name, { limit: 100 });
  return found
    .map(({ state }) => Seat.parse(state))
    .filter(({ holder }) => holder.person === person)
    .map(({ college, body }) => ({ college, body }))
    .at(0);
};

/** A person's entry as they are told it. */
export const ownEntry = ({ state }: Found, seat: OwnEntry["seat"]): OwnEntry => {
  const { name, email, language, roles } = Person.parse(state);
  return { name, email, language, roles: [...roles], ...(seat && { seat }) };
};

export const readOwnEntry = endpoint(contract.readOwnEntry, async (office, call) => {
  const id = call.subject ?? "";
  const [standing, seat] = await Promise.all([standingOf(office, call, []), seatOf(office.register, id)]);
  const entry = standing.found.get(keyOf(people, id)) ?? halt(standing, "not-allowed");
  return { body: ownEntry(entry, seat), version: entry.version };
});
