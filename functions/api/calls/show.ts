import { calls } from "#committee/calls/kind";
import { keyOf } from "#committee/kernel/kind";
import { callRoutes } from "#contract/calls/calls";
import { toldCall } from "#functions/api/calls/told";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";

export const showCall = endpoint(callRoutes.showCall, async (office, call) => {
  const key = keyOf(calls, call.params.id);
  const standing = await standingOf(office, call, [key]);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  return { body: toldCall(matter, office.now()), version: matter.version };
});
