import { CHAIR } from "#committee/composition/kind";
import { compositionEndpoints } from "#functions/api/composition/acts";
import { formOf } from "#functions/desk/kit/act-form";
import { chairPage } from "#pages/desk/composition/committee";

/** Who chairs is entered. */
export const entering = formOf({
  endpoint: compositionEndpoints.enterChair,
  scene: async ({ office: { register } }) => (await register.load([CHAIR])).get(CHAIR)?.version,
  first: () => ({}),
  draw: chairPage,
  to: () => "/desk/committee?done=entered",
});
