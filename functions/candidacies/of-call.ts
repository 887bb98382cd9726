import { Candidacy } from "#committee/candidacies/candidacy";
import { every } from "#functions/kernel/every";
import { loadEach } from "#functions/kernel/load-each";
import { candidacies } from "#functions/matters";
import type { Found, Register } from "#secretariat/register";

/** Every candidacy of a call as the list has it, which may lag behind an act by a moment. */
export const candidaciesOf = async (register: Register, call: string): Promise<readonly Candidacy[]> =>
  (await every(register, candidacies.name, { beginning: `${call} ` })).map(({ state }) => Candidacy.parse(state));

/** Every candidacy of a call that the list knows of, each as it stands now. */
export const latestOf = async (register: Register, call: string): Promise<readonly Found[]> => {
  const listed = await every(register, candidacies.name, { beginning: `${call} ` });
  const now = await loadEach(
    register,
    listed.map(({ key }) => key),
  );
  return [...now.values()];
};
