import { kindIn } from "#committee/kernel/matter-key";
import { Association, type Complete } from "#committee/space/association";
import { every } from "#functions/kernel/every";
import { associations } from "#functions/matters";
import type { Mark } from "#secretariat/marks";
import type { Found, Register } from "#secretariat/register";

const showsSpace = ({ document }: Mark): boolean => document === "space" || document.startsWith("space/");

/** The members of the civil-society space, where a document that is marked shows them; those that marks are about as they stand now. */
export const publicSpace = async (
  register: Register,
  marks: readonly Mark[],
  marked: readonly Found[],
): Promise<readonly Complete[]> => {
  if (!marks.some(showsSpace)) return [];
  const listed = await every(register, associations.name, { beginning: "complete " });
  const latest = new Map([...listed, ...marked].map((found) => [found.key, found]));
  return [...latest.values()]
    .filter(({ key }) => kindIn(key) === associations.name)
    .map(({ state }) => Association.parse(state))
    .filter((association) => association.stage === "complete");
};
