import { keyOf } from "#committee/kernel/kind";
import { people } from "#committee/people/kind";
import { Person, rolesOf } from "#committee/people/people";
import type { OwnEntry } from "#contract/people/people";
import { peopleRoutes } from "#contract/people/people";
import { type Call, endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import type { ApiOffice } from "#functions/kernel/offices";
import { seatsInOffice } from "#functions/readers/seats-in-office";
import type { Found, Register } from "#secretariat/register";

type Told = Readonly<{ office: Pick<ApiOffice, "register">; call: Pick<Call, "subject"> }>;

/** The seat that a person holds. */
const seatOf = async (register: Register, person: string): Promise<OwnEntry["seat"]> =>
  (await seatsInOffice(register))
    .filter(({ holder }) => holder.person === person)
    .map(({ college, body }) => ({ college, body }))
    .at(0);

/** A person's entry as they are told it. */
const ownEntry = ({ state }: Found, seat: OwnEntry["seat"]): OwnEntry => {
  const person = Person.parse(state);
  const { name, email, language, whatsapp, consents = [] } = person;
  return {
    ...{ name, email, language, consents: [...consents], roles: [...rolesOf(person)] },
    ...(whatsapp && { whatsapp }),
    ...(seat && { seat }),
  };
};

/** The entry of whoever called, as they have left it. */
export const toldOwn = async (matter: Found, { office, call }: Told): Promise<OwnEntry> =>
  ownEntry(matter, await seatOf(office.register, call.subject ?? ""));

export const readOwnEntry = endpoint(peopleRoutes.readOwnEntry, async (office, call) => {
  const id = call.subject ?? "";
  const [standing, seat] = await Promise.all([standingOf(office, call, []), seatOf(office.register, id)]);
  const entry = standing.found.get(keyOf(people, id)) ?? halt(standing, "not-allowed");
  return { body: ownEntry(entry, seat), version: entry.version };
});
