import { sendNotice } from "#committee/meetings";
import * as contract from "#contract/meetings";
import { act } from "#functions/api/act";
import { endpoint } from "#functions/api/endpoint";
import { told } from "#functions/api/meetings/told";
import { meetings } from "#functions/matters";

export const notice = endpoint(contract.sendNotice, async (office, call) => {
  const { matter, standing } = await act(office, call, {
    kind: meetings,
    id: call.params.id,
    decide: (meeting, circumstances) =>
      meeting.stage === "planned" ? sendNotice(meeting, circumstances) : "not-at-this-stage",
  });
  return { body: told(matter, standing.roles), version: matter.version };
});
