import type * as contract from "#contract/composition/composition";
import { enterChair } from "#functions/api/composition/chair";
import type { FormFor } from "#functions/desk/kit/act-form";
import { CHAIR } from "#functions/matters";
import { chairPage } from "#pages/desk/composition/committee";

/** Who chairs is entered. */
export const entering: FormFor<typeof contract.enterChair, number | undefined> = {
  endpoint: enterChair,
  scene: async ({ office: { register } }) => (await register.load([CHAIR])).get(CHAIR)?.version,
  first: () => ({}),
  draw: chairPage,
  to: () => "/desk/committee?done=entered",
};
