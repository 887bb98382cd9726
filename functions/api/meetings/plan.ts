import { planMeeting } from "#committee/meetings/planning";
import * as contract from "#contract/meetings/meetings";
import { create } from "#functions/api/create";
import { endpoint } from "#functions/api/endpoint";
import { told } from "#functions/api/meetings/told";
import { meetings } from "#functions/matters";

export const plan = endpoint(contract.planMeeting, async (office, call) => {
  const { matter, standing } = await create(office, call, {
    kind: meetings,
    open: (id, circumstances) => planMeeting(id, call.body, circumstances),
  });
  const body = told(matter, standing.roles);
  return { body, version: matter.version, location: `/meetings/${body.id}` };
});
