import { CHAIR } from "#committee/composition/kind";
import { enterChair } from "#functions/api/composition/chair";
import { formOf } from "#functions/desk/kit/act-form";
import { chairPage } from "#pages/desk/composition/committee";

/** Who chairs is entered. */
export const entering = formOf({
  endpoint: enterChair,
  scene: async ({ office: { register } }) => (await register.load([CHAIR])).get(CHAIR)?.version,
  first: () => ({}),
  draw: chairPage,
  to: () => "/desk/committee?done=entered",
});
