import { meetings } from "#committee/meetings/kind";
import { planMeeting } from "#committee/meetings/planning";
import { meetingRoutes } from "#contract/meetings/meetings";
import { create } from "#functions/api/kernel/create";
import { endpoint } from "#functions/api/kernel/endpoint";
import { told } from "#functions/api/meetings/told";
import { granted } from "#guide/rule";

export const plan = endpoint(meetingRoutes.planMeeting, async (office, call) => {
  const { matter, standing } = await create(office, call, {
    kind: meetings,
    open: (id, circumstances) => granted(planMeeting(id, call.body, circumstances)),
  });
  const body = told(matter, standing.roles);
  return { body, version: matter.version, location: `/meetings/${body.id}` };
});
