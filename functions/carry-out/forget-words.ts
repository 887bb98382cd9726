import { candidacies } from "#committee/candidacies/kind";
import { seats } from "#committee/memberships/kind";
import { plans } from "#committee/plans/kind";
import { associations } from "#committee/space/kind";
import { everyLine } from "#functions/kernel/every";
import { inTurn } from "#functions/kernel/in-turn";
import { addressesOf } from "#functions/people/addresses";
import { ownWordsIn } from "#functions/readers/own-words";
import type { Register } from "#secretariat/register";

/**
 * Takes away the words that are a person's own, or tell how they were written to, in the journals of associations, of
 * candidacies, of plans and of seats, with their keys. Their own journal tells which these are, so it is forgotten last.
 */
export const forgetWordsOf = async (register: Register, id: string): Promise<void> => {
  const whose = { id, addresses: await addressesOf(register, id) };
  const held = (
    await Promise.all([associations, candidacies, plans, seats].map(({ name }) => everyLine(register, name)))
  ).flat();
  const own = await ownWordsIn(
    register,
    held.map(({ key }) => key),
    whose,
  );
  await inTurn(own, ({ matter, page, words }) => register.forgetWords(matter, page, Object.keys(words)));
};
