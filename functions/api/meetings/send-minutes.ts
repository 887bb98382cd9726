import { sendMinutes as sending } from "#committee/meetings/minutes";
import * as contract from "#contract/meetings/minutes";
import { endpoint } from "#functions/api/endpoint";
import { onMeeting } from "#functions/api/meetings/on-meeting";

export const sendMinutes = endpoint(contract.sendMinutes, (office, call) =>
  onMeeting(office, call, (meeting, circumstances) =>
    meeting.stage === "held" ? { allowed: true, value: sending(meeting, circumstances) } : "not-at-this-stage",
  ),
);
