import { SavedForm } from "#committee/candidacies/application-form";
import { candidacies, keyOf } from "#functions/matters";
import type { Register } from "#secretariat/register";

/** Under which id the one form of a candidacy stands beside it. */
export const FORM = "form";

/** The form of a candidacy as it was last saved, if it was. */
export const savedFormOf = async (register: Register, id: string): Promise<SavedForm | undefined> => {
  const [saved] = await register.beside(keyOf(candidacies, id), "FORM");
  return saved && SavedForm.parse(saved.value);
};
