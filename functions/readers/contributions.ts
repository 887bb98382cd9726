import { Contribution } from "#committee/meetings/contributions";
import { keyOf, meetings } from "#functions/matters";
import type { Register } from "#secretariat/register";

/** What members contributed to a meeting's minutes, in the order in which they did. */
export const contributionsTo = async (register: Register, id: string): Promise<readonly Contribution[]> => {
  const found = await register.beside(keyOf(meetings, id), "CONTRIBUTION");
  return found.map(({ value }) => Contribution.parse(value)).toSorted((one, other) => (one.at < other.at ? -1 : 1));
};
