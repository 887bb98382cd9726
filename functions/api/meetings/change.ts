import { changePlan } from "#committee/meetings";
import * as contract from "#contract/meetings";
import { act } from "#functions/api/act";
import { endpoint } from "#functions/api/endpoint";
import { told } from "#functions/api/meetings/told";
import { meetings } from "#functions/matters";

export const change = endpoint(contract.changePlan, async (office, call) => {
  const { matter, standing } = await act(office, call, {
    kind: meetings,
    id: call.params.id,
    decide: (meeting, circumstances) =>
      meeting.stage === "planned"
        ? { allowed: true, value: changePlan(meeting, call.body, circumstances) }
        : "not-at-this-stage",
  });
  return { body: told(matter, standing.roles), version: matter.version };
});
