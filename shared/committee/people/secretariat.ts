import type { Circumstances, Decision } from "#committee/kernel/decision";
import { type Capacity, type Person, takeCapacity } from "#committee/people/people";
import { granted, type Ruling } from "#guide/rule";

/** In what capacity someone works for the secretariat. */
export const secretary: Capacity = { role: "secretariat" };

/** Someone works for the secretariat no more, and keeps what else they are; nothing where they don't work for it. */
export const leaveSecretariat = (
  person: Person,
  circumstances: Circumstances,
): Ruling<Decision<Person>> | undefined => {
  const decision = takeCapacity(person, secretary, circumstances);
  return decision && granted(decision);
};
