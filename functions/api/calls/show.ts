import * as contract from "#contract/calls/calls";
import { toldCall } from "#functions/api/calls/told";
import { endpoint } from "#functions/api/endpoint";
import { halt, standingOf } from "#functions/api/standing";
import { calls, keyOf } from "#functions/matters";

export const show = endpoint(contract.showCall, async (office, call) => {
  const key = keyOf(calls, call.params.id);
  const standing = await standingOf(office, call, [key]);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  return { body: toldCall(matter, office.now()), version: matter.version };
});
