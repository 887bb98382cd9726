import { erasable } from "#committee/people/kind";
import { personMatter } from "#committee/people/matter";
import { ErasedPerson, erasePerson as erasing, isErased } from "#committee/people/retention";
import { personalDataRoutes } from "#contract/people/personal-data";
import { serving } from "#functions/api/kernel/serving";
import { halt } from "#functions/api/kernel/standing";

const { changes } = serving(erasable, personMatter);

/** Whoever still has a capacity is needed on the register: it is taken from them first. */
export const erasePerson = changes(personalDataRoutes.erasePerson, {
  also: async ({ state, standing }) => {
    if (!isErased(state) && state.capacities.length > 0) halt(standing, "not-at-this-stage");
  },
  decide: (person, { circumstances }) => erasing(person, circumstances),
  tell: ({ state }) => {
    const { id, erasedAt } = ErasedPerson.parse(state);
    return { id, erasedAt };
  },
});
