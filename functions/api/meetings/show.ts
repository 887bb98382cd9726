import { keyOf } from "#committee/kernel/kind";
import { meetings } from "#committee/meetings/kind";
import { meetingRoutes } from "#contract/meetings/meetings";
import { endpoint } from "#functions/api/kernel/endpoint";
import { halt, standingOf } from "#functions/api/kernel/standing";
import { told } from "#functions/api/meetings/told";

export const showMeeting = endpoint(meetingRoutes.showMeeting, async (office, call) => {
  const key = keyOf(meetings, call.params.id);
  const standing = await standingOf(office, call, [key]);
  const matter = standing.found.get(key) ?? halt(standing, "unknown");
  return { body: told(matter, standing.roles), version: matter.version };
});
