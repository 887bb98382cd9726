import { erasable } from "#committee/people/kind";
import { eraseFormerPerson } from "#committee/people/retention";
import { looking } from "#functions/kernel/looking";
import { forgetting, writtenTo } from "#functions/people/forgetting";

/** What is held on a person is erased once it was kept for long enough after their last capacity. */
export const lookAtPerson = looking(erasable, {
  also: ({ register }, { state: { id } }) => writtenTo(register, id),
  decide: (person, _written, circumstances) => eraseFormerPerson(person, circumstances),
  along: (office, { also, circumstances }) => forgetting(office, also, circumstances),
});
