import * as contract from "#contract/meetings/meetings";
import { endpoint } from "#functions/api/endpoint";
import { told } from "#functions/api/meetings/told";
import { halt, standingOf } from "#functions/api/standing";
import { keyOf, meetings } from "#functions/matters";

export const show = endpoint(contract.showMeeting, async (office, call) => {
  const key = keyOf(meetings, call.params.id);
  const standing = await standingOf(office, call, [key]);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  return { body: told(matter, standing.roles), version: matter.version };
});
