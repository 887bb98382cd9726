import type { Circumstances } from "#committee/kernel/decision";
import {
  type Capacity,
  type Contact,
  giveCapacity,
  Person,
  registerPerson,
  takeCapacity,
} from "#committee/people/people";
import type { Office } from "#functions/kernel/offices";
import { entryFor } from "#functions/kernel/record";
import { people } from "#functions/matters";
import type { Entry, Found } from "#secretariat/register";

/** Someone by the id of their account, as the register has them, if it does. */
export type Someone = Readonly<{ id: string; before: Found | undefined }>;

/** Puts on the register that someone has one more capacity, and with it themselves where they are new; nothing where they have it. */
export const giving = (
  office: Office,
  { id, before, contact }: Someone & Readonly<{ contact: Contact }>,
  capacity: Capacity,
  circumstances: Circumstances,
): readonly Entry[] => {
  const decision = before
    ? giveCapacity(Person.parse(before.state), capacity)
    : registerPerson(id, { ...contact, capacities: [capacity] }, circumstances);
  return decision ? [entryFor(office, { kind: people, id, before }, decision, circumstances)] : [];
};

/** Puts on the register that someone has a capacity no more; they keep the others. */
export const taking = (
  office: Office,
  { id, before }: Someone,
  capacity: Capacity,
  circumstances: Circumstances,
): readonly Entry[] => {
  const decision = before && takeCapacity(Person.parse(before.state), capacity, circumstances);
  return decision ? [entryFor(office, { kind: people, id, before }, decision, circumstances)] : [];
};
