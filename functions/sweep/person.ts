import { erasable } from "#committee/people/kind";
import { eraseFormerPerson } from "#committee/people/retention";
import { looking } from "#functions/kernel/looking";

/** What is held on a person is erased once it was kept for long enough after their last capacity. */
export const lookAtPerson = looking(erasable, {
  also: async () => undefined,
  decide: (person, _nothing, circumstances) => eraseFormerPerson(person, circumstances),
});
