import { Candidacy } from "#committee/candidacies/candidacy";
import { candidacies } from "#committee/candidacies/kind";
import { every, everyLine } from "#functions/kernel/every";
import { loadEach } from "#functions/kernel/load-each";
import { skimming } from "#functions/kernel/skimming";
import type { Found, Register } from "#secretariat/register";
import type { LeftOut } from "#secretariat/shapes";

/** Every candidacy of a call as the list has it, which may lag behind an act by a moment. */
export const candidaciesOf = async (register: Register, call: string): Promise<readonly Candidacy[]> =>
  (await every(register, candidacies.name, { beginning: `${call} ` })).map(({ state }) => Candidacy.parse(state));

/** Every candidacy of a call that the list knows of, each as it stands now; `leftOut` is told of those that a newer release wrote. */
export const latestOf = async (register: Register, call: string, leftOut: LeftOut): Promise<readonly Found[]> => {
  const listed = await everyLine(skimming(register, leftOut), candidacies.name, { beginning: `${call} ` });
  const keys = listed.map(({ key }) => key);
  return [...(await loadEach(register, keys, leftOut)).values()];
};
