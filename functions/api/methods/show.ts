import { keyOf } from "#committee/kernel/kind";
import { methods } from "#committee/methods/kind";
import { isPublicMethod } from "#committee/methods/method";
import { may } from "#committee/permissions";
import { methodRoutes } from "#contract/methods/methods";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { heldBy } from "#functions/api/methods/own";
import { toldWhole } from "#functions/api/methods/told";
import { ballotsOf, contributionsOf } from "#functions/readers/methods";

export const showMethod = endpoint(methodRoutes.showMethod, async (office, call) => {
  const key = keyOf(methods, call.params.id);
  const standing = await standingOf(office, call, [key]);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  const method = methods.schema.parse(matter.state);
  if (!isPublicMethod(method) && !may(standing.roles, "readMethodDraft")) halt(standing, "unknown");
  const [contributions, ballots] = await Promise.all([
    contributionsOf(office.register, method),
    ballotsOf(office.register, method),
  ]);
  const body = toldWhole(matter, { contributions, ballots, own: heldBy(standing.person) });
  return { body, version: matter.version };
});
