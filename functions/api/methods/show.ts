import { isPublicMethod } from "#committee/methods/method";
import { may } from "#committee/permissions";
import * as contract from "#contract/methods/methods";
import { endpoint } from "#functions/api/endpoint";
import { heldBy } from "#functions/api/methods/own";
import { toldWhole } from "#functions/api/methods/told";
import { halt, standingOf } from "#functions/api/standing";
import { keyOf, methods } from "#functions/matters";
import { ballotsOf, contributionsOf } from "#functions/readers/methods";

export const show = endpoint(contract.showMethod, async (office, call) => {
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
