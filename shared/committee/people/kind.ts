import { startOfDay } from "#calendar/legal-time";
import type { Kind } from "#committee/kernel/kind";
import { Person, rolesOf } from "#committee/people/people";
import { keptUntil } from "#committee/people/retention";

/** Where people who have no capacity any more stand in the list of people. */
export const FORMER = "-former";

/** People are listed by what they may do, so that those who serve are found without reading the others. */
export const people: Kind<Person> = {
  name: "PERSON",
  schema: Person,
  // An index takes no empty text.
  sortedBy: (person) => rolesOf(person).join(" ") || FORMER,
  lookAt: (person) => {
    const until = keptUntil(person);
    return until && startOfDay(until);
  },
};
