import { sendNotice } from "#committee/meetings/planning";
import * as contract from "#contract/meetings/meetings";
import { endpoint } from "#functions/api/endpoint";
import { onMeeting } from "#functions/api/meetings/on-meeting";

export const notice = endpoint(contract.sendNotice, (office, call) =>
  onMeeting(office, call, (meeting, circumstances) =>
    meeting.stage === "planned" ? sendNotice(meeting, circumstances) : "not-at-this-stage",
  ),
);
