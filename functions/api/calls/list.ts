import { calls } from "#committee/calls/kind";
import { callRoutes } from "#contract/calls/calls";
import { toldCall } from "#functions/api/calls/told";
import { endpoint } from "#functions/api/kernel/endpoint";
import { standingOf } from "#functions/api/kernel/standing";
import { wholeOf } from "#functions/kernel/every";

/** As many calls as a committee has in forty years. */
const MOST = 40;

export const listCalls = endpoint(callRoutes.listCalls, async (office, call) => {
  const [, { lines }] = await Promise.all([
    standingOf(office, call, []),
    office.register.list(calls.name, { limit: MOST }),
  ]);
  return { body: { calls: lines.map((one) => toldCall(wholeOf(one), office.now())) } };
});
