import { Person } from "#committee/people/people";
import { keptUntil } from "#committee/people/retention";
import { ALMANAC, circumstancesOf } from "#functions/kernel/circumstances";
import type { Look } from "#functions/kernel/look";
import { erase } from "#functions/people/erasing";

/** What is held on a person is erased once it was kept for long enough after their last capacity. */
export const lookAtPerson: Look = async (office, key) => {
  const found = await office.register.load([ALMANAC, key]);
  const before = found.get(key);
  const person = Person.safeParse(before?.state).data;
  if (before === undefined || person === undefined) return "nothing-due";
  const circumstances = circumstancesOf(office, found.get(ALMANAC), { by: "clock", pinned: person.edition });
  const until = keptUntil(person);
  if (until === undefined || circumstances.today < until) return "nothing-due";
  return (await erase(office, { person, before, why: "retention" }, circumstances)) === "overtaken"
    ? "overtaken"
    : "done";
};
