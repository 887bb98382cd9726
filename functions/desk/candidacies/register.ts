import type { Words } from "#committee/kernel/words";
import { callEndpoints } from "#functions/api/calls/acts";
import { Problem } from "#functions/api/kernel/problem";
import { formOf } from "#functions/desk/kit/act-form";
import type { At } from "#functions/desk/kit/form-for";
import { ownAssociations } from "#functions/desk/space/own";
import { registerCandidacyPage } from "#pages/desk/candidacies/register";

type Scene = Readonly<{ call: string; name: Words }>;

const ownAt = async ({ office, visit: { params }, visitor }: At): Promise<Scene> => {
  const own = (await ownAssociations(office, visitor)).find(({ id }) => id === params["association"]);
  if (own === undefined) throw new Problem("not-allowed");
  return { call: params["id"] ?? "", name: own.name };
};

/** An association stands, or names another person. */
export const registering = formOf({
  endpoint: callEndpoints.registerCandidacy,
  scene: ownAt,
  first: () => ({}),
  draw: registerCandidacyPage,
  to: ({ body }) => `/desk/candidacies/${body.id}?done=registered`,
});
