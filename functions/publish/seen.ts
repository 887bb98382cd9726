import type { PublishOffice } from "#functions/kernel/offices";
import { skimming } from "#functions/kernel/skimming";
import type { Register } from "#secretariat/register";
import type { LeftOut } from "#secretariat/shapes";

/** The register for whom one thing that a newer release wrote hides nothing else: not even what is asked for by its key. */
export const seenBy = ({ register }: PublishOffice, leftOut: LeftOut): Register => ({
  ...skimming(register, leftOut),
  load: (keys) => register.load(keys, leftOut),
});
