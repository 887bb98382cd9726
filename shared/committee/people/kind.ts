import * as z from "zod/mini";
import type { Instant } from "#calendar/civil-date";
import { startOfDay } from "#calendar/legal-time";
import type { Kind } from "#committee/kernel/kind";
import { personMatter } from "#committee/people/matter";
import { Person, rolesOf } from "#committee/people/people";
import { ErasedPerson, isErased, keptUntil } from "#committee/people/retention";

/** Where people who have no capacity any more stand in the list of people, and those whose data was erased, after all others. */
export const FORMER = "-former";
const ERASED = "-erased";

// An index takes no empty text.
const sortedBy = (person: Person): string => rolesOf(person).join(" ") || FORMER;

const lookAt = (person: Person): Instant | undefined => {
  const until = keptUntil(person);
  return until && startOfDay(until);
};

/** People are listed by what they may do, so that those who serve are found without reading the others. */
export const people: Kind<Person> = { name: personMatter.name, schema: Person, sortedBy, lookAt };

/** People as they are erased: nothing is looked for any more in who was. */
export const erasable: Kind<Person | ErasedPerson> = {
  name: personMatter.name,
  schema: z.union([ErasedPerson, Person]),
  sortedBy: (one) => (isErased(one) ? ERASED : sortedBy(one)),
  lookAt: (one) => (isErased(one) ? undefined : lookAt(one)),
};
