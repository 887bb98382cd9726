import { FORMER, people } from "#committee/people/kind";
import { Person } from "#committee/people/people";
import { keptUntil } from "#committee/people/retention";
import type * as contract from "#contract/people/personal-data";
import { personalDataRoutes } from "#contract/people/personal-data";
import { endpoint } from "#functions/api/kernel/endpoint";
import { standingOf } from "#functions/api/kernel/standing";
import type { Found } from "#secretariat/register";

const told = ({ state, version }: Found): readonly contract.FormerPerson[] => {
  const { id, name, endedOn } = Person.parse(state);
  const until = keptUntil({ endedOn });
  return endedOn && until ? [{ id, name, endedOn, keptUntil: until, version }] : [];
};

export const listFormerPeople = endpoint(personalDataRoutes.listFormerPeople, async (office, call) => {
  const [, { found, next }] = await Promise.all([
    standingOf(office, call, []),
    office.register.list(people.name, { ...call.query, beginning: FORMER }),
  ]);
  return { body: { people: found.flatMap(told), ...(next && { next }) } };
});
