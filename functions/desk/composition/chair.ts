import { CHAIR } from "#committee/composition/kind";
import type { compositionRoutes } from "#contract/composition/composition";
import { enterChair } from "#functions/api/composition/chair";
import type { FormFor } from "#functions/desk/kit/act-form";
import { chairPage } from "#pages/desk/composition/committee";

/** Who chairs is entered. */
export const entering: FormFor<typeof compositionRoutes.enterChair, number | undefined> = {
  endpoint: enterChair,
  scene: async ({ office: { register } }) => (await register.load([CHAIR])).get(CHAIR)?.version,
  first: () => ({}),
  draw: chairPage,
  to: () => "/desk/committee?done=entered",
};
