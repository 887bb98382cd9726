import type { CapacityChange } from "#committee/composition/seating";
import type { Circumstances } from "#committee/kernel/decision";
import { type Contact, exchangeCapacity, Person } from "#committee/people/people";
import type { Office } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { keyOf, people } from "#functions/matters";
import { giving, taking } from "#functions/people/capacities";
import type { Entry, Found } from "#secretariat/register";

/** The people concerned: how those who are new are written to, by their ids, and what the register has of each. */
export type Concerned = Readonly<{
  contacts: ReadonlyMap<string, Contact>;
  found: ReadonlyMap<string, Found>;
}>;

const entriesFor = (
  office: Office,
  { person, takes, gives }: CapacityChange,
  { contacts, found }: Concerned,
  circumstances: Circumstances,
): readonly Entry[] => {
  const someone = { id: person, before: found.get(keyOf(people, person)) };
  const contact = contacts.get(person);
  if (takes && gives && someone.before) {
    const decision = exchangeCapacity(Person.parse(someone.before.state), { was: takes, is: gives });
    return [entryFor(office, { kind: people, ...someone }, decision, circumstances)];
  }
  if (takes) return taking(office, someone, takes, circumstances);
  return gives && contact ? giving(office, { ...someone, contact }, gives, circumstances) : [];
};

/** Puts on the register what people may do no more, or from now on, as who sits where changes. */
export const capacityEntries = (
  office: Office,
  changes: readonly CapacityChange[],
  concerned: Concerned,
  circumstances: Circumstances,
): readonly Entry[] => changes.flatMap((change) => entriesFor(office, change, concerned, circumstances));
